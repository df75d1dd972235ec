package dateline.convert;

import static dateline.convert.GraphAssert.assertThatGraph;

import dateline.model.EntityId;
import dateline.model.EntityId.Collection;
import dateline.model.Relation;
import dateline.model.Relation.Kind;
import dateline.model.RelationId;
import dateline.text.Span;
import org.junit.jupiter.api.Test;

class RelationConverterTest {
    private static final EntityId ANA = new EntityId(Collection.PERSON, "ana", false);
    private static final EntityId BO = new EntityId(Collection.PERSON, "bo", false);

    private final Iris iris = new Iris(BaseIri.DEFAULT, "a.txt");

    @Test
    void a_tie_is_a_triple_and_leads_back_to_its_words() {
        assertThatGraph(new RelationConverter().convert(spouse(false), iris))
                .isTurtle(
                        """
                        <person/ana> schema:spouse <person/bo> .
                        <relation/a-txt-18b7cb09/20> a dl:Relation , rdf:Statement ;
                            rdf:subject <person/ana> ; rdf:predicate schema:spouse ; rdf:object <person/bo> ;
                            gaf:denotedBy <article/a-txt-18b7cb09#char=20,31> ;
                            dl:confidence 0.8 .
                        """);
    }

    @Test
    void one_that_is_over_is_no_triple_of_its_own() {
        assertThatGraph(new RelationConverter().convert(spouse(true), iris))
                .isTurtle(
                        """
                        <relation/a-txt-18b7cb09/20> a dl:Relation , rdf:Statement ;
                            rdf:subject <person/ana> ; rdf:predicate schema:spouse ; rdf:object <person/bo> ;
                            gaf:denotedBy <article/a-txt-18b7cb09#char=20,31> ;
                            dl:former true ;
                            dl:confidence 0.8 .
                        """);
    }

    private static Relation spouse(boolean former) {
        return new Relation(new RelationId(20, 1), ANA, Kind.SPOUSE, BO, new Span(20, 31), former, 0.8);
    }
}
