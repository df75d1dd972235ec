package dateline.convert;

import dateline.model.Person;
import dateline.vocab.DL;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.SchemaDO;

/** A human being: {@code <person/barack-obama> a dl:Person ; schema:name "Barack Obama"}. */
final class PersonConverter implements Converter<Person> {
    private final IdentityConverter identities = new IdentityConverter();

    @Override
    public Stream<Triple> convert(Person person, Iris iris) {
        return Stream.concat(
                Triples.about(iris.of(person.id())).type(DL.Person, DL.Agent, SchemaDO.Person, FOAF.Person).stream(),
                identities.convert(person.identity(), iris));
    }
}
