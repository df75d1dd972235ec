package dateline.convert;

import dateline.model.Organization;
import dateline.vocab.DL;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SchemaDO;

/** A named body: {@code <organization/united-nations> a dl:Organization ; schema:name "United Nations"}. */
final class OrganizationConverter implements Converter<Organization> {
    private final IdentityConverter identities = new IdentityConverter();
    private final BackgroundConverter backgrounds = new BackgroundConverter();

    @Override
    public Stream<Triple> convert(Organization organization, Iris iris) {
        return Stream.concat(
                Triples.about(iris.of(organization.id()))
                        .type(DL.Organization, DL.Agent, SchemaDO.Organization, ORG.Organization)
                        .stream(),
                Stream.concat(
                        identities.convert(organization.identity(), iris),
                        backgrounds.convert(organization.identity(), iris)));
    }
}
