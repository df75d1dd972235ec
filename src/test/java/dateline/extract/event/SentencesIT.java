package dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.authority.Authority;
import dateline.extract.ArticleReader;
import dateline.model.Entity;
import dateline.model.EntityId;
import dateline.model.Event;
import dateline.model.Reading;
import dateline.text.Span;
import dateline.vocab.DL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many of the events of invented sentences are found. The sentences were written from the types' definitions, not
 * from the lexicon, so what is missed shows where the lexicon ends; the test keeps that from growing.
 */
class SentencesIT {
    private static final Model TYPES = RDFDataMgr.loadModel("ontology/event-types.ttl");

    private static final ArticleReader READER = new ArticleReader(Authority.load());

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final List<String> missed = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"sentences.tsv, 0.93", "sentences-unread.tsv, 0.8", "headlines.tsv, 0.8"})
    void most_events_are_found_with_their_types(String file, double least) {
        MarkedSentence.in(file).forEach(this::judge);

        System.out.println(report(file));
        assertThat(share("type")).as(report(file)).isGreaterThan(least);
    }

    private String report(String file) {
        return counts.keySet().stream()
                .map(row -> "%s: %s %.3f of %d".formatted(file, row, share(row), counts.get(row)[1]))
                .collect(Collectors.joining("\n", "", "\n" + String.join("\n", missed)));
    }

    private void judge(MarkedSentence sentence) {
        Reading reading = READER.read(Article.of("invented.txt", sentence.text()));
        List<Event> typed = reading.events().stream()
                .filter(event -> isOfType(event, sentence.types()))
                .toList();
        List<Event> told = reading.events().stream()
                .filter(event -> overlap(event.triggers(), sentence.triggers()))
                .toList();
        List<Event> right = typed.stream().filter(told::contains).toList();
        List<Event> near = Stream.concat(typed.stream(), told.stream()).toList();
        count("type", !typed.isEmpty());
        count("type and trigger", !right.isEmpty());
        count("any event", !told.isEmpty());
        sentence.agents()
                .forEach(span -> count(
                        "agents",
                        near.stream()
                                .anyMatch(event -> isAmong(
                                        Stream.concat(event.agents().stream(), event.participants().stream()),
                                        span,
                                        reading))));
        sentence.patients()
                .forEach(span -> count(
                        "patients",
                        near.stream()
                                .anyMatch(event -> isAmong(
                                        Stream.concat(event.patients().stream(), event.participants().stream()),
                                        span,
                                        reading))));
        if (right.isEmpty()) {
            missed.add(String.join("|", sentence.types()) + "\t" + sentence.text() + "\t"
                    + reading.events().stream().map(Event::type).toList());
        }
    }

    private void count(String row, boolean right) {
        int[] count = counts.computeIfAbsent(row, first -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
    }

    private double share(String row) {
        return (double) counts.get(row)[0] / counts.get(row)[1];
    }

    private static boolean isOfType(Event event, List<String> types) {
        Set<String> above = new HashSet<>();
        for (Resource at = TYPES.getResource(DL.getURI() + event.type());
                at != null && above.add(at.getLocalName());
                at = at.getPropertyResourceValue(RDFS.subClassOf)) {}
        return types.stream().anyMatch(above::contains);
    }

    private static boolean overlap(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
    }

    private static boolean isAmong(Stream<EntityId> actors, Span span, Reading reading) {
        Set<EntityId> wanted = new HashSet<>();
        for (Entity entity : reading.entities()) {
            if (entity.mentions().stream().anyMatch(mention -> mention.span().overlaps(span))) {
                wanted.add(entity.id());
            }
        }
        return actors.anyMatch(wanted::contains);
    }
}
