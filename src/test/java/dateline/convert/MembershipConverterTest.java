package dateline.convert;

import static dateline.convert.GraphAssert.assertThatGraph;

import dateline.model.EntityId;
import dateline.model.EntityId.Collection;
import dateline.model.Membership;
import dateline.model.MembershipId;
import dateline.model.Tenure;
import dateline.model.Tenure.State;
import dateline.text.Span;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MembershipConverterTest {
    private static final EntityId MEDVEDEV = new EntityId(Collection.PERSON, "dmitry-medvedev", false);
    private static final EntityId RUSSIA = new EntityId(Collection.PLACE, "russia", false);

    private final Iris iris = new Iris(BaseIri.DEFAULT, "a.txt");

    @Test
    void a_role_that_somebody_holds_names_holder_body_role_and_words() {
        Membership given = new Membership(
                new MembershipId(20, 1), MEDVEDEV, RUSSIA, "Prime Minister", new Span(20, 58), Tenure.HELD, 0.9);

        assertThatGraph(new MembershipConverter().convert(given, iris))
                .isTurtle(
                        """
                        <membership/a-txt-18b7cb09/20> a org:Membership ;
                            org:member <person/dmitry-medvedev> ;
                            org:organization <place/russia> ;
                            org:role <role/prime-minister> ;
                            gaf:denotedBy <article/a-txt-18b7cb09#char=20,58> ;
                            dl:confidence 0.9 .
                        <role/prime-minister> a org:Role ; skos:prefLabel "Prime Minister" .
                        """);
    }

    @Test
    void a_role_that_is_over_says_so() {
        Membership given = new Membership(
                new MembershipId(20, 2), MEDVEDEV, RUSSIA, "President", new Span(20, 58), Tenure.FORMER, 1);

        assertThatGraph(new MembershipConverter().convert(given, iris))
                .says("<membership/a-txt-18b7cb09/20-2> dl:former true .");
    }

    @Test
    void a_role_with_dates_gives_them_as_exactly_as_the_text() {
        Tenure ahead = new Tenure(State.FUTURE, Optional.of(YearMonth.of(2016, 1)), Optional.of(Year.of(2020)));
        Membership given =
                new Membership(new MembershipId(20, 1), MEDVEDEV, RUSSIA, "President", new Span(20, 58), ahead, 1);

        assertThatGraph(new MembershipConverter().convert(given, iris))
                .says(
                        """
                        <membership/a-txt-18b7cb09/20> dl:future true ;
                            schema:startDate "2016-01"^^xsd:gYearMonth ; schema:endDate "2020"^^xsd:gYear .
                        """);
    }
}
