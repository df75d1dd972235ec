package dateline.model;

import static dateline.model.PetrovaText.NORWAY;
import static dateline.model.PetrovaText.OFFICIAL;
import static dateline.model.PetrovaText.PETROVA;
import static dateline.model.PetrovaText.REPORTERS;
import static dateline.model.PetrovaText.SUNDAY;
import static dateline.model.PetrovaText.ZUBROWKA;
import static dateline.model.PetrovaText.event;
import static dateline.model.PetrovaText.span;
import static dateline.model.PetrovaText.statement;

import dateline.text.Span;
import java.util.List;
import java.util.Optional;

/** What is said in the invented article. */
final class PetrovaStatements {
    private PetrovaStatements() {}

    static List<Statement> statements() {
        return List.of(
                new Statement(
                        statement("that Norway"),
                        words(
                                "Norwegian Foreign Minister Ana Petrova",
                                span("told"),
                                QuotationType.INDIRECT,
                                0.93,
                                "that Norway will send food to Zubrowka"),
                        "that Norway will send food to Zubrowka",
                        List.of(PETROVA),
                        new Utterance(
                                Optional.of(SpeechAct.PROMISE),
                                Optional.empty(),
                                List.of(REPORTERS),
                                Optional.empty(),
                                Optional.of(new Occasion(span("Summit"), Optional.of(event("Summit")))),
                                List.of(),
                                Optional.of(SUNDAY)),
                        List.of(NORWAY, event("send"), ZUBROWKA),
                        Optional.empty()),
                new Statement(
                        statement("We will"),
                        words(
                                "she",
                                span("said"),
                                QuotationType.DIRECT,
                                0.95,
                                "We will keep talking 😀,",
                                "Nobody leaves the table."),
                        "We will keep talking 😀, Nobody leaves the table.",
                        List.of(PETROVA),
                        Utterance.of(Optional.of(SpeechAct.PROMISE)),
                        List.of(),
                        Optional.empty()),
                new Statement(
                        statement("Petrova believes"),
                        words(
                                "A senior official",
                                span("said", 2),
                                QuotationType.MIXED,
                                0.9,
                                "Petrova believes that Zubrowka \"may lift\" its sanctions"),
                        "Petrova believes that Zubrowka \"may lift\" its sanctions",
                        List.of(OFFICIAL),
                        Utterance.of(Optional.of(SpeechAct.ASSERTION)),
                        List.of(PETROVA, ZUBROWKA, event("lift")),
                        Optional.empty()),
                new Statement(
                        statement("that Zubrowka"),
                        new Attribution(
                                List.of(span("Petrova", 3)),
                                List.of(span("believes")),
                                List.of(span("that Zubrowka \"may lift\" its sanctions")),
                                QuotationType.MIXED,
                                -1,
                                0.8),
                        "that Zubrowka \"may lift\" its sanctions",
                        List.of(PETROVA),
                        Utterance.of(Optional.of(SpeechAct.ATTITUDE)),
                        List.of(ZUBROWKA, event("lift")),
                        Optional.of(statement("Petrova believes"))));
    }

    static Attribution words(String source, Span cue, QuotationType type, double confidence, String... contents) {
        return new Attribution(
                List.of(span(source)),
                List.of(cue),
                List.of(contents).stream().map(Readings::span).toList(),
                type,
                -1,
                confidence);
    }
}
