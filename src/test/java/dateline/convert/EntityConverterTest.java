package dateline.convert;

import static dateline.convert.GraphAssert.assertThatGraph;

import dateline.model.Background;
import dateline.model.Coordinates;
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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EntityConverterTest {
    private final EntityConverter converter = new EntityConverter();
    private final Iris iris = new Iris(BaseIri.DEFAULT, "a.txt");

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(
                        new Person(identity(Collection.PERSON), List.of()),
                        "<person/x> a dl:Person, dl:Agent, schema:Person, foaf:Person ; schema:name \"X\" ; rdfs:label \"X\" ."),
                Arguments.of(
                        new Organization(identity(Collection.ORGANIZATION), List.of()),
                        "<organization/x> a dl:Organization, dl:Agent, schema:Organization, org:Organization ;"
                                + " schema:name \"X\" ; rdfs:label \"X\" ."),
                Arguments.of(
                        new GeopoliticalEntity(identity(Collection.PLACE), List.of()),
                        "<place/x> a dl:GeopoliticalEntity, dl:Agent, dl:Place, schema:Place,"
                                + " schema:AdministrativeArea ; schema:name \"X\" ; rdfs:label \"X\" ."),
                Arguments.of(
                        new Location(identity(Collection.PLACE), List.of()),
                        "<place/x> a dl:Place, schema:Place ; schema:name \"X\" ; rdfs:label \"X\" ."),
                Arguments.of(
                        new Topic(identity(Collection.TOPIC), List.of()),
                        "<topic/x> a dl:Topic, skos:Concept ; schema:name \"X\" ; rdfs:label \"X\" ; skos:prefLabel \"X\" ."),
                Arguments.of(
                        new Group(EntityId.unnamed(new Span(7, 9)), "critics", List.of()),
                        "<agent/a-txt-18b7cb09/7> a dl:Group, dl:Agent, foaf:Group ;"
                                + " schema:description \"critics\" ; rdfs:label \"critics\" ."),
                Arguments.of(
                        new UnnamedAgent(EntityId.unnamed(new Span(7, 9)), "an official", List.of()),
                        "<agent/a-txt-18b7cb09/7> a dl:UnnamedAgent, dl:Agent ;"
                                + " schema:description \"an official\" ; rdfs:label \"an official\" ."));
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
                            schema:name "Barack Obama" ; rdfs:label "Barack Obama" ;
                            skos:altLabel "Obama" , "Barack H. Obama" ;
                            owl:sameAs <http://www.wikidata.org/entity/Q76> ;
                            skos:closeMatch <http://dbpedia.org/resource/Obama,_Fukui> ;
                            dl:linkConfidence 0.1 .
                        """);
    }

    @Test
    void a_place_says_what_it_is_and_where_it_lies() {
        EntityId antalya = new EntityId(Collection.PLACE, "antalya", false);
        EntityId turkey = new EntityId(Collection.PLACE, "turkey", false);
        Background known = new Background("city", Optional.of(turkey), Optional.of(new Coordinates(36.9, 30.7)));

        assertThatGraph(converter.convert(
                        new Location(new Identity(antalya, "Antalya", List.of(), List.of(), known), List.of()), iris))
                .isTurtle(
                        """
                        <place/antalya> a dl:Place , schema:Place , schema:City ;
                            schema:name "Antalya" ; rdfs:label "Antalya" ; schema:additionalType "city" ;
                            schema:containedInPlace <place/turkey> ;
                            geo:lat 36.9 ; geo:long 30.7 ; geosparql:hasGeometry <place/antalya#geometry> .
                        <place/antalya#geometry> a geosparql:Geometry ;
                            geosparql:asWKT "POINT(30.7 36.9)"^^geosparql:wktLiteral .
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "organization, acme, org:subOrganizationOf <organization/acme>",
        "place, norway, schema:location <place/norway>",
    })
    void a_body_is_part_of_another_or_at_home_in_a_state(String collection, String slug, String expected) {
        EntityId whole = new EntityId(Collection.valueOf(collection.toUpperCase(Locale.ROOT)), slug, false);
        Background known = new Background("investment bank", Optional.of(whole), Optional.empty());
        EntityId bank = new EntityId(Collection.ORGANIZATION, "x", false);

        assertThatGraph(converter.convert(
                        new Organization(new Identity(bank, "X", List.of(), List.of(), known), List.of()), iris))
                .says("<organization/x> a schema:Corporation ; schema:additionalType \"investment bank\" ; " + expected
                        + " .");
    }

    private static Identity identity(Collection collection) {
        return new Identity(new EntityId(collection, "x", false), "X", List.of(), List.of());
    }
}
