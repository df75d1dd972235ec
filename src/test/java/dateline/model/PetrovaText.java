package dateline.model;

import dateline.model.EntityId.Collection;
import dateline.text.SourceText;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.List;

/** The text of the invented article, where its words stand, and whom and what it speaks of. */
final class PetrovaText {
    private static final String TEXT =
            """
            Petrova Vows to Keep Talking

            Norwegian Foreign Minister Ana Petrova told reporters at the Bergen Summit on Sunday that Norway \
            will send food to Zubrowka.

            “We will keep talking 😀,” she said. “Nobody leaves the table.”

            A senior official said Petrova believes that Zubrowka "may lift" its sanctions.

            Former chair Zoë Lindqvist of the Arctic Council did not protest against the Kyoto Protocol.

            Rebels attacked a convoy in Zubrowka on Friday, wounding 12 people.

            Petrova's husband, Bo Marten, will head the Arctic Council from 2016.
            """;

    static final SourceText SOURCE = new SourceText(TEXT);

    static final EntityId PETROVA = new EntityId(Collection.PERSON, "ana-petrova", true);
    static final EntityId MARTEN = new EntityId(Collection.PERSON, "bo-marten", true);
    static final EntityId LINDQVIST = new EntityId(Collection.PERSON, "zoe-lindqvist", true);
    static final EntityId NORWAY = new EntityId(Collection.PLACE, "norway", false);
    static final EntityId ZUBROWKA = new EntityId(Collection.PLACE, "zubrowka", true);
    static final EntityId BERGEN = new EntityId(Collection.PLACE, "bergen", false);
    static final EntityId COUNCIL = new EntityId(Collection.ORGANIZATION, "arctic-council", false);
    static final EntityId KYOTO = new EntityId(Collection.TOPIC, "kyoto-protocol", false);
    static final EntityId REPORTERS = EntityId.unnamed(span("reporters"));
    static final EntityId OFFICIAL = EntityId.unnamed(span("A senior official"));
    static final EntityId REBELS = EntityId.unnamed(span("Rebels"));

    static final LocalDate SUNDAY = LocalDate.of(2015, 11, 22);
    static final LocalDate FRIDAY = LocalDate.of(2015, 11, 20);

    private PetrovaText() {}

    /** The words' first place in the text. */
    static Span span(String words) {
        return span(words, 1);
    }

    /** The words' n-th place in the text, counted from 1. */
    static Span span(String words, int nth) {
        int at = -1;
        for (int count = 0; count < nth; count++) {
            at = TEXT.indexOf(words, at + 1);
        }
        return SOURCE.spanOfChars(at, at + words.length());
    }

    static List<Span> sentences() {
        return TEXT.lines()
                .filter(line -> !line.isEmpty())
                .flatMap(line -> line.startsWith("“")
                        ? List.of("“We will keep talking 😀,” she said.", "“Nobody leaves the table.”").stream()
                        : List.of(line).stream())
                .map(PetrovaText::span)
                .toList();
    }

    static StatementId statement(String content) {
        return new StatementId(span(content).begin(), 1);
    }

    static EventId event(String trigger) {
        return new EventId(span(trigger).begin(), 1);
    }
}
