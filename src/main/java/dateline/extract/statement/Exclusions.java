package dateline.extract.statement;

import dateline.extract.name.Nouns;
import java.util.Locale;
import java.util.stream.IntStream;

/** Tells of candidates that look like statements and are none: see the word list for the kinds. */
record Exclusions(Parts parts) {
    private static final WordClasses WORDS = WordClasses.read("exclusions");
    private static final int NEAR = 6;

    boolean hold() {
        return isAnonymity()
                || isBarred()
                || isLifelessCommitment()
                || isDeed()
                || isNobodyWho()
                || isLabel()
                || isNaming()
                || isAppointment();
    }

    /** "spoke on condition of anonymity", "asked not to be named": about the speaker. */
    private boolean isAnonymity() {
        int first = parts.first(Role.CONTENT);
        return opening().anyMatch(at -> isOf("anonymity", at))
                || parts.all(Role.CUE).anyMatch(at -> isOf("anonymity", at))
                || isOf("not", first)
                        && opening()
                                .anyMatch(at -> isOf("named", at)
                                        && passage().token(at).tag().equals("VBN"));
    }

    /** "was not authorized to discuss the matter". */
    private boolean isBarred() {
        int above = passage().head[cue()];
        return isOf("speak", cue()) && above != Passage.NONE && isOf("allowed", above);
    }

    /** "Inflation threatened to rise": what has no will promises and threatens nothing. */
    private boolean isLifelessCommitment() {
        int subject = passage().child(cue(), "nsubj");
        return isOf("commitment", cue())
                && passage().child(cue(), "xcomp") != Passage.NONE
                && subject != Passage.NONE
                && passage().token(subject).isTagged("NN", "NNS")
                && !Nouns.canAct(lemma(subject));
    }

    /** "added a second", "wrote the opinion", "introduced a bill": something made, where nothing is quoted. */
    private boolean isDeed() {
        int object = passage().child(cue(), "obj");
        return isOf("deed", cue())
                && object > cue()
                && parts.has(object, Role.CONTENT)
                && parts.all(Role.CONTENT).allMatch(at -> passage().quotation[at] == Passage.NONE)
                && parts.all(Role.CONTENT).allMatch(at -> passage().dominates(object, at));
    }

    /** "Nobody should expect a treaty": a rule is no belief. */
    private boolean isNobodyWho() {
        int subject = passage().child(cue(), "nsubj");
        int auxiliary = passage().child(cue(), "aux");
        return subject != Passage.NONE
                && isOf("nobody", subject)
                && auxiliary != Passage.NONE
                && passage().token(auxiliary).tag().equals("MD");
    }

    /** "Interview: …": the colon of a headline behind what kind of text it is. */
    private boolean isLabel() {
        return passage().token(cue()).text().equals(":")
                && cue() > 0
                && isOf("label", cue() - 1)
                && parts.count(Role.SOURCE) == 1;
    }

    /** "The dead were identified as Ana Petrova and Bo Marten": nobody says so, least of all they. */
    private boolean isNaming() {
        int name = passage().child(cue(), "obl");
        return isOf("naming", cue())
                && passage().child(cue(), "nsubj:pass") != Passage.NONE
                && name != Passage.NONE
                && isOf("as", passage().child(name, "case"))
                && (parts.has(name, Role.SOURCE) || parts.count(Role.SOURCE) == 0);
    }

    /** "She was appointed director": done, not said. */
    private boolean isAppointment() {
        return isOf("appointment", cue())
                && passage().child(cue(), "nsubj:pass") != Passage.NONE
                && parts.count(Role.SOURCE) == 0;
    }

    private IntStream opening() {
        return parts.all(Role.CONTENT).limit(NEAR);
    }

    private boolean isOf(String kind, int at) {
        return at != Passage.NONE && WORDS.has(kind, lemma(at));
    }

    private String lemma(int at) {
        return passage().token(at).lemma().toLowerCase(Locale.ROOT);
    }

    private Passage passage() {
        return parts.passage();
    }

    private int cue() {
        return parts.cue();
    }
}
