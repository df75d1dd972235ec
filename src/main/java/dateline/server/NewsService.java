package dateline.server;

import java.util.List;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The endpoints below {@code /news}: what everybody may read, and what only users of the password file may change.
 *
 * <p>Readers and writers have endpoints of their own, because the server asks for a password by path.
 */
final class NewsService {
    static final String PATH = "/news";
    static final String UNNAMED = "";
    /** Where one writes. */
    static final List<String> WRITING = List.of(PATH + "/update", PATH + "/data");

    private NewsService() {}

    static DataService of(DatasetGraph dataset, ServerOptions options) {
        dataset.getContext()
                .set(ARQ.queryTimeout, Long.toString(options.queryTimeout().toMillis()));
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        DataService.Builder service = DataService.newBuilder(dataset)
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.Query, UNNAMED) // the Fuseki UI posts there
                .addEndpoint(Operation.GSP_R, "get")
                .addEndpoint(Operation.Shacl, "shacl")
                .addEndpoint(Operation.PREFIXES_R, "prefixes");
        if (options.passwordFile().isPresent()) {
            service.addEndpoint(Operation.Update, "update", Auth.ANY_USER);
            service.addEndpoint(Operation.GSP_RW, "data", Auth.ANY_USER);
        }
        return service.build();
    }
}
