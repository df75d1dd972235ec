package dateline.convert;

import static dateline.convert.GraphAssert.assertThatGraph;

import dateline.article.Article;
import dateline.article.Published;
import dateline.model.Readings;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetadataConverterTest {
    private final MetadataConverter converter =
            new MetadataConverter(new Activity("1.2", List.of("authority 5f3a91c2")));

    @Test
    void a_time_of_publication_is_kept_with_its_zone() {
        Article article = Article.of("a.txt", "Text.")
                .withPublished(new Published.AtZoned(OffsetDateTime.parse("2015-11-22T09:30+08:00")));

        assertThatGraph(converter.convert(Readings.empty(article, Optional.empty()), iris()))
                .says(
                        """
                        <article/a-txt-18b7cb09>
                            schema:datePublished "2015-11-22T09:30:00+08:00"^^xsd:dateTime ;
                            prov:wasGeneratedBy <activity/1.2-authority-5f3a91c2> .
                        """);
    }

    @Test
    void an_inferred_date_is_not_passed_off_as_the_date_of_publication() {
        Article article = Article.of("a.txt", "Text.");

        assertThatGraph(converter.convert(Readings.empty(article, Optional.of(LocalDate.of(2015, 11, 22))), iris()))
                .isTurtle(
                        """
                        <article/a-txt-18b7cb09> a dl:Article , schema:NewsArticle ;
                            dct:identifier "a.txt" ;
                            dl:dateInferred true ;
                            dl:inferredDate "2015-11-22"^^xsd:date ;
                            schema:inLanguage "en" ;
                            prov:wasGeneratedBy <activity/1.2-authority-5f3a91c2> .
                        <article/a-txt-18b7cb09#text> a nif:Context , nif:OffsetBasedString ;
                            nif:isString "Text." ;
                            nif:sourceUrl <article/a-txt-18b7cb09> .
                        """);
    }

    @Test
    void an_activity_says_what_its_graphs_depend_on() {
        Activity activity = new Activity("1.2", List.of("authority 5f3a91c2"));

        assertThatGraph(new ActivityConverter().convert(activity, iris()))
                .isTurtle(
                        """
                        <activity/1.2-authority-5f3a91c2> a prov:Activity ;
                            rdfs:label "Dateline 1.2" ;
                            dct:source "authority 5f3a91c2" .
                        """);
    }

    private static Iris iris() {
        return new Iris(BaseIri.DEFAULT, "a.txt");
    }
}
