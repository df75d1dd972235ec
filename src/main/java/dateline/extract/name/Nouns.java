package dateline.extract.name;

import dateline.authority.Gender;
import dateline.text.DataFile;
import dateline.text.Sentence;
import dateline.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Common nouns for people, bodies and places. */
public final class Nouns {
    /**
     * What a noun stands for.
     *
     * @param several whether it means several even in the singular: "police", "crew"
     */
    public record Noun(Sort sort, boolean several, Optional<Gender> gender) {}

    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "nothing");
    private static final Map<String, Noun> NOUNS = read();

    private Nouns() {}

    /** The nouns of WordNet, and above them our own. */
    private static Map<String, Noun> read() {
        Map<String, Noun> nouns = new HashMap<>();
        DataFile.rows("/dateline/name/person-nouns.tsv")
                .forEach(fields -> nouns.put(fields[0], noun("person", fields[1])));
        DataFile.rows("/dateline/name/nouns.tsv").forEach(fields -> {
            Noun noun = noun(fields[0], fields[1]);
            for (String word : fields[2].split(" ")) {
                nouns.put(word, noun);
            }
        });
        NOBODY.forEach(nouns::remove);
        return nouns;
    }

    private static Noun noun(String kind, String gender) {
        Sort sort =
                switch (kind) {
                    case "person", "people" -> Sort.PERSON;
                    case "body" -> Sort.ORGANIZATION;
                    case "place" -> Sort.PLACE;
                    default -> throw new IllegalArgumentException("no kind of noun: " + kind);
                };
        return new Noun(
                sort,
                kind.equals("people"),
                switch (gender) {
                    case "f" -> Optional.of(Gender.FEMALE);
                    case "m" -> Optional.of(Gender.MALE);
                    default -> Optional.empty();
                });
    }

    /** By its base form in lower case. */
    public static Optional<Noun> of(String lemma) {
        return Optional.ofNullable(NOUNS.get(lemma));
    }

    /** Whether a phrase with this head speaks of nobody: "none of the officials", "no one". */
    public static boolean isNobody(Sentence sentence, int head) {
        return NOBODY.contains(Words.lower(sentence.token(head)))
                || sentence.tree().children(head, "det").anyMatch(at -> Words.lower(sentence.token(at))
                        .equals("no"));
    }

    /** Whether a noun, by its base form in lower case, stands for somebody or something that has a will. */
    public static boolean canAct(String lemma) {
        return NOUNS.containsKey(lemma);
    }
}
