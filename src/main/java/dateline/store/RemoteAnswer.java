package dateline.store;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What a remote store answered, and what is to be done about it where it is not well.
 *
 * @param credentials with which it was asked
 * @param graph that it was asked to put or delete
 */
record RemoteAnswer(URI store, Optional<Credentials> credentials, Node graph, HttpResponse<String> response) {

    /** About a graph that is not there; the answer is the same where no store is. */
    boolean isOfNothing() {
        return response.statusCode() == 404;
    }

    /**
     * @throws StoreException the store is not to be used so
     * @throws GraphRefusedException the store works, but does not take this graph
     */
    void check() {
        int status = response.statusCode();
        switch (status) {
            case 200, 201, 202, 204 -> {}
            case 401 -> throw unusable(refusal("user and password are asked for", "the password is wrong"));
            case 403 -> throw unusable(refusal("writing is not allowed without a user", "writing is not allowed"));
            case 404, 405 ->
                throw unusable("no graph store answers here (HTTP " + status
                        + "); Fuseki's stands at http://HOST:3030/DATASET/data");
            case 400, 413, 415, 422 ->
                throw new GraphRefusedException(store.toString(), graph, "HTTP " + status + said(), null);
            default -> throw unusable("failed with HTTP " + status + said() + "; try again later");
        }
    }

    private String refusal(String withoutUser, String withUser) {
        return credentials.map(known -> withUser + " for user " + known.user()).orElse(withoutUser);
    }

    /** The first line of what the store says about it, if anything. */
    private String said() {
        return response.body()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> ": " + line)
                .orElse("");
    }

    private StoreException unusable(String problem) {
        return new StoreException(store.toString(), problem);
    }
}
