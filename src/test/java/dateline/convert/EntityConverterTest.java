package dateline.convert;

import static dateline.convert.GraphAssert.assertThatGraph;

import dateline.model.Entity;
import dateline.model.EntityId;
import dateline.model.EntityId.Collection;
import dateline.model.GeopoliticalEntity;
import dateline.model.Group;
import dateline.model.Identity;
import dateline.model.Link;
import dateline.model.Location;
import dateline.model.Organization;
import dateline.model.Person;
import dateline.model.Topic;
import dateline.model.UnnamedAgent;
import dateline.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EntityConverterTest {
    private final EntityConverter converter = new EntityConverter();
    private final Iris iris = new Iris(Iris.DEFAULT_BASE, "a.txt");

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(
                        new Person(identity(Collection.PERSON), List.of()),
                        "<person/x> a dl:Person, dl:Agent, schema:Person, foaf:Person ; schema:name \"X\" ."),
                Arguments.of(
                        new Organization(identity(Collection.ORGANIZATION), List.of()),
                        "<organization/x> a dl:Organization, dl:Agent, schema:Organization, org:Organization ;"
                                + " schema:name \"X\" ."),
                Arguments.of(
                        new GeopoliticalEntity(identity(Collection.PLACE), List.of()),
                        "<place/x> a dl:GeopoliticalEntity, dl:Agent, dl:Place, schema:Place,"
                                + " schema:AdministrativeArea ; schema:name \"X\" ."),
                Arguments.of(
                        new Location(identity(Collection.PLACE), List.of()),
                        "<place/x> a dl:Place, schema:Place ; schema:name \"X\" ."),
                Arguments.of(
                        new Topic(identity(Collection.TOPIC), List.of()),
                        "<topic/x> a dl:Topic, skos:Concept ; schema:name \"X\" ; skos:prefLabel \"X\" ."),
                Arguments.of(
                        new Group(EntityId.unnamed(new Span(7, 9)), "critics", List.of()),
                        "<agent/a-txt-18b7cb09/7> a dl:Group, dl:Agent, foaf:Group ;"
                                + " schema:description \"critics\" ."),
                Arguments.of(
                        new UnnamedAgent(EntityId.unnamed(new Span(7, 9)), "an official", List.of()),
                        "<agent/a-txt-18b7cb09/7> a dl:UnnamedAgent, dl:Agent ;"
                                + " schema:description \"an official\" ."));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_kind_has_its_classes_written_out(Entity entity, String turtle) {
        assertThatGraph(converter.convert(entity, iris)).isTurtle(turtle);
    }

    @Test
    void other_names_and_links_stand_beside_the_name() {
        Person obama = new Person(
                new Identity(
                        new EntityId(Collection.PERSON, "barack-obama", false),
                        "Barack Obama",
                        List.of("Obama", "Barack H. Obama"),
                        List.of(
                                new Link("http://www.wikidata.org/entity/Q76", true, 1),
                                new Link("http://dbpedia.org/resource/Obama,_Fukui", false, 0.1))),
                List.of());

        assertThatGraph(converter.convert(obama, iris))
                .isTurtle(
                        """
                        <person/barack-obama> a dl:Person , dl:Agent , schema:Person , foaf:Person ;
                            schema:name "Barack Obama" ;
                            skos:altLabel "Obama" , "Barack H. Obama" ;
                            owl:sameAs <http://www.wikidata.org/entity/Q76> ;
                            skos:closeMatch <http://dbpedia.org/resource/Obama,_Fukui> ;
                            dl:linkConfidence 0.1 .
                        """);
    }

    private static Identity identity(Collection collection) {
        return new Identity(new EntityId(collection, "x", false), "X", List.of(), List.of());
    }
}
