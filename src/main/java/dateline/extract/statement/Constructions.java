package dateline.extract.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Frames that tell by their build alone who says what: "was told by X that …", "It was announced by X that …", "X was
 * quoted as saying …", "As X put it, …", "in the words of X, …". They are too rare for the models to learn.
 */
record Constructions(Passage passage) {
    private static final WordClasses WORDS = WordClasses.read("constructions");
    private static final int NAME_TOKENS = 5;

    /** The parts around a word that is the cue of such a frame. */
    Optional<Parts> at(int cue) {
        return Stream.of("hearer", "announcement", "quoted", "comment", "words", "appeal")
                .filter(frame -> WORDS.has(frame, lemma(cue)))
                .flatMap(frame -> in(frame, cue).stream())
                .findFirst();
    }

    private Optional<Parts> in(String frame, int cue) {
        return switch (frame) {
            case "hearer", "announcement" -> passive(cue, frame.equals("announcement"));
            case "quoted" -> quotedAsSaying(cue);
            case "comment" -> comment(cue);
            case "appeal" -> appeal(cue);
            default -> wordsOf(cue);
        };
    }

    /** "The minister was told by aides that …", "It was announced by the ministry that …". */
    private Optional<Parts> passive(int cue, boolean impersonal) {
        int clause = passage.child(cue, "ccomp");
        int subject = passage.child(cue, "nsubj", "expl");
        int speaker = agent(cue);
        if (!isPassive(cue)
                || clause < cue
                || subject == Passage.NONE
                || impersonal && (speaker == Passage.NONE || !isWord(subject, "it"))) {
            return Optional.empty();
        }
        PartsBuilder parts = new PartsBuilder(passage, cue).cueTo(cue).phrase(clause, Role.CONTENT);
        return Optional.of((speaker == Passage.NONE ? parts : parts.phrase(speaker, Role.SOURCE)).parts());
    }

    /** "The general was quoted as saying …", "The paper quoted the general as saying …". */
    private Optional<Parts> quotedAsSaying(int cue) {
        PartsBuilder parts = new PartsBuilder(passage, cue);
        int saying = IntStream.rangeClosed(cue + 2, parts.last())
                .filter(at -> isWord(at, "saying") && isWord(at - 1, "as"))
                .findFirst()
                .orElse(Passage.NONE);
        int speaker = passage.child(cue, isPassive(cue) ? "nsubj" : "obj");
        if (saying == Passage.NONE || speaker == Passage.NONE) {
            return Optional.empty();
        }
        if (!parts.quotations()) {
            int paper = agent(saying);
            parts.range(saying + 1, paper == Passage.NONE ? parts.last() : paper, Role.CONTENT);
        }
        return Optional.of(parts.phrase(speaker, Role.SOURCE)
                .cueTo(cue)
                .range(saying - 1, saying, Role.CUE)
                .parts());
    }

    /** "As the mayor put it, …", "…, as was first reported by the agency": what else the sentence says. */
    private Optional<Parts> comment(int cue) {
        int as = passage.child(cue, "mark", "case", "advmod");
        int subject = passage.child(cue, "nsubj");
        int speaker = subject == Passage.NONE ? agent(cue) : subject;
        if (as == Passage.NONE || as > cue || !isWord(as, "as") || speaker == Passage.NONE || !isTold(cue)) {
            return Optional.empty();
        }
        PartsBuilder parts = new PartsBuilder(passage, cue);
        int end = cue;
        while (end < parts.last()
                && !passage.isMark(end + 1)
                && !passage.token(end + 1).is(",", ":", ";")) {
            end++;
        }
        return Optional.of(parts.allBut(as, end)
                .phrase(speaker, Role.SOURCE)
                .cueTo(isWord(cue + 1, "it") ? cue + 1 : cue)
                .parts());
    }

    /** Whether a finite verb has nothing else to tell: no clause, and no object but a hearer, or the "it" of "put it". */
    private boolean isTold(int verb) {
        int object = passage.child(verb, "obj");
        boolean free = object == Passage.NONE || WORDS.has("hearer", lemma(verb)) || isWord(object, "it");
        boolean participle = passage.token(verb).tag().equals("VBG");
        return free && !participle && passage.child(verb, "ccomp", "xcomp") == Passage.NONE;
    }

    /** "She appealed to residents to donate": what somebody is to do, with who is to do it. */
    private Optional<Parts> appeal(int cue) {
        int speaker = passage.child(cue, "nsubj");
        PartsBuilder parts = new PartsBuilder(passage, cue);
        boolean deed = cue + 2 < parts.last()
                && isWord(cue + 1, "to")
                && IntStream.range(cue + 3, parts.last())
                        .anyMatch(at -> passage.token(at).tag().equals("TO")
                                && passage.token(at + 1).tag().equals("VB"));
        return !deed
                        || speaker == Passage.NONE
                        || speaker > cue
                        || !passage.token(cue).isVerb()
                ? Optional.empty()
                : Optional.of(parts.phrase(speaker, Role.SOURCE)
                        .cueTo(cue + 1)
                        .range(cue + 2, parts.last(), Role.CONTENT)
                        .parts());
    }

    /** "in the words of a diplomat, …". */
    private Optional<Parts> wordsOf(int cue) {
        int in = passage.child(cue, "case");
        int speaker = passage.child(cue, "nmod");
        int of = cue + 1;
        if (in == Passage.NONE || !isWord(in, "in") || speaker < cue || !isWord(of, "of")) {
            return Optional.empty();
        }
        PartsBuilder parts = new PartsBuilder(passage, cue).phrase(speaker, Role.SOURCE);
        int end = withName(parts.parts().all(Role.SOURCE).max().orElse(speaker));
        return Optional.of(parts.allBut(in, end)
                .range(of + 1, end, Role.SOURCE)
                .range(in, of, Role.CUE)
                .parts());
    }

    /** "her publisher, Adam Nowak,": the end of a phrase with the name between commas behind it. */
    private int withName(int end) {
        int name = end + 2;
        while (name < passage.size()
                && name < end + 2 + NAME_TOKENS
                && passage.token(name).isProperNoun()) {
            name++;
        }
        boolean named = name > end + 2 && isWord(end + 1, ",") && isWord(name, ",");
        return named ? name : end;
    }

    private boolean isPassive(int verb) {
        return passage.child(verb, "aux:pass") != Passage.NONE;
    }

    /** The head of the phrase behind "by", or {@link Passage#NONE}. */
    private int agent(int verb) {
        for (int child : passage.children[verb]) {
            int leader = passage.is(child, "obl") ? passage.child(child, "case") : Passage.NONE;
            if (leader != Passage.NONE && isWord(leader, "by")) {
                return child;
            }
        }
        return Passage.NONE;
    }

    private boolean isWord(int at, String word) {
        return at < passage.size() && passage.token(at).text().equalsIgnoreCase(word);
    }

    private String lemma(int at) {
        return passage.token(at).lemma().toLowerCase(Locale.ROOT);
    }
}
