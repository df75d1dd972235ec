package dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.authority.Authority;
import dateline.extract.entity.EntityExtractor;
import dateline.extract.statement.AttributionFinder;
import dateline.extract.statement.StatementExtractor;
import dateline.extract.time.TimeExtractor;
import dateline.extract.time.Times;
import dateline.model.Cast;
import dateline.model.Event;
import dateline.model.Factuality;
import dateline.nlp.Annotator;
import dateline.text.AnnotatedText;
import dateline.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events of whole sentences, with the trained models before them. */
class EventExtractorIT {
    private static final Authority AUTHORITY = Authority.load();

    private static List<Event> events(String sentences) {
        Article article = Article.of("invented.txt", sentences);
        AnnotatedText text = new Annotator().annotate(new SourceText(sentences));
        var attributions = new AttributionFinder().find(text);
        Cast cast = new EntityExtractor(AUTHORITY).extract(text, attributions, Optional.empty());
        Times times = new TimeExtractor().extract(text, Optional.empty());
        var statements = new StatementExtractor().extract(text, attributions, cast, times, Optional.empty());
        return new EventExtractor().extract(text, cast, times, statements, Optional.empty());
    }

    private static Event only(List<Event> events, String type) {
        assertThat(events).extracting(Event::type).contains(type);
        return events.stream()
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_summit_has_its_host_and_whoever_speaks_there() {
        Event summit =
                only(events("Kenya will hold talks, Angela Merkel said at a summit hosted by Norway."), "Summit");

        assertThat(summit.agents()).extracting(entity -> entity.slug()).containsExactly("norway");
        assertThat(summit.participants()).extracting(entity -> entity.slug()).contains("angela-merkel");
    }

    @Test
    void an_event_inside_a_statement_is_reported_in_it() {
        Event arrest = only(events("A spokesman said that police arrested twelve students in Lagos."), "Arrest");

        assertThat(arrest.reportedIn()).isPresent();
        assertThat(arrest.factuality()).isEqualTo(Factuality.ACTUAL);
        assertThat(arrest.places()).extracting(entity -> entity.slug()).containsExactly("lagos");
    }

    @Test
    void a_refusal_is_an_event_and_what_is_refused_does_not_happen() {
        List<Event> events = events("Norway has refused to withdraw its troops from Kenya.");

        assertThat(only(events, "Reject").factuality()).isEqualTo(Factuality.ACTUAL);
        assertThat(events).anyMatch(event -> event.factuality() == Factuality.NEGATED);
    }

    @ParameterizedTest
    @CsvSource({
        "The minister abused his power., Assault, 0",
        "The guards abused the prisoners., Assault, 1",
        "The minister expressed his condolences to the families., Support, 0",
        "The company fired Peter Jones in 2020., Dismissal, 1",
        "The company fired a rocket., Dismissal, 0",
        "The survivors were taken to a hospital., Abduct, 0",
        "The gunmen took two workers., Abduct, 1",
        "The company will pay 145 Danish kroner for each share., Aid, 0"
    })
    void what_a_verb_tells_of_depends_on_its_object(String sentence, String type, int events) {
        assertThat(events(sentence))
                .filteredOn(event -> event.type().equals(type))
                .hasSize(events);
    }

    @Test
    void a_sum_is_nobodys_and_a_name_behind_its_description_is_meant() {
        assertThat(events("Norway paid 145 Danish kroner for each share."))
                .allMatch(event -> event.patients().isEmpty());
        assertThat(events("Norway attacked the Scottish salmon farmer Lochmore."))
                .flatExtracting(Event::patients)
                .extracting(entity -> entity.slug())
                .containsExactly("lochmore");
    }

    @Test
    void a_share_is_no_number_of_those_befallen() {
        assertThat(events("Shares of the company rose 19 percent."))
                .allMatch(event -> event.count().isEmpty());
    }
}
