package dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.authority.Authority;
import dateline.model.Event;
import dateline.model.Mention;
import dateline.model.Reading;
import dateline.text.DataFile;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Names and events where nearly every word has a capital. */
class HeadlinesIT {
    private static final ArticleReader READER = new ArticleReader(Authority.load());
    private static final Set<Mention.Kind> NAMES = Set.of(Mention.Kind.NAME, Mention.Kind.DEMONYM);

    @Test
    void most_names_of_headlines_are_found_and_few_others() {
        int wanted = 0;
        int found = 0;
        int right = 0;
        for (String line : DataFile.lines("/dateline/event/headlines.tsv")) {
            String[] columns = line.split("\t");
            Set<String> expected = columns[2].equals("-") ? Set.of() : Set.of(columns[2].split("; "));
            Set<String> names = names(columns[1].replaceAll("\\[[apw] |[*\\]]", ""));
            wanted += expected.size();
            found += names.size();
            names.retainAll(expected);
            right += names.size();
        }
        assertThat((double) right / wanted).as("recall").isGreaterThan(0.9);
        assertThat((double) right / found).as("precision").isGreaterThan(0.9);
    }

    @Test
    void a_heading_inside_an_article_tells_of_events_too() {
        Reading reading = read("The talks went on for days.\n\nRebels Kill Two Nurses\n\nNobody claimed the attack.");

        assertThat(reading.events()).extracting(Event::type).contains("Kill");
    }

    @Test
    void a_line_without_a_verb_may_be_a_name() {
        assertThat(names("The talks went on for days.\n\nBo Marten, Center for Peace Research"))
                .contains("Bo Marten", "Center for Peace Research");
    }

    private static Set<String> names(String text) {
        Reading reading = read(text);
        return reading.entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> NAMES.contains(mention.kind()))
                .map(mention -> reading.article().text().at(mention.span()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Reading read(String text) {
        return READER.read(Article.of("headline.txt", text));
    }
}
