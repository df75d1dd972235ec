package dateline.authority.link;

import dateline.authority.Gender;
import dateline.authority.GivenNames;
import dateline.text.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what an article is about by the words of its title and by those with which others link to it. */
final class TitleKinds {
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "on", "at", "de", "la", "von", "van", "der", "al", "bin", "del", "di",
            "du", "da", "dos", "und", "et", "to", "with", "ibn", "y", "e", "den", "le", "el", "do", "des");
    private static final Set<String> TITLES = Set.of(
            "Mr",
            "Mrs",
            "Ms",
            "Sir",
            "Dr",
            "Lord",
            "Lady",
            "Sen",
            "Senator",
            "Rep",
            "Gov",
            "Governor",
            "President",
            "Gen",
            "General",
            "Prof",
            "Professor",
            "Justice",
            "Judge",
            "Col",
            "Minister",
            "Admiral",
            "Congressman",
            "Mayor");
    private static final Pattern HEIR =
            Pattern.compile("(?:Jr|Sr|\\d|Baron|Earl|Duke|Lord|Prince|Viscount|Marquess|Count).*");
    /** A common noun is linked in lower case as a rule. */
    private static final double COMMON = 0.5;

    /** One wording with a comma may be anything. */
    private static final int LEAST_LOCATED = 2;

    private static final int LONGEST_PERSON = 4;

    private static final Map<String, TitleKind> IN_BRACKETS = words("in brackets");
    private static final Map<String, TitleKind> LAST = words("last");
    private static final Map<String, TitleKind> FIRST = words("first");

    private final GivenNames givenNames = GivenNames.load();

    private static Map<String, TitleKind> words(String where) {
        Map<String, TitleKind> words = new HashMap<>();
        DataFile.rows("/dateline/authority/title-words.tsv")
                .filter(fields -> fields[0].equals(where))
                .forEach(fields -> {
                    TitleKind kind = TitleKind.valueOf(fields[1].toUpperCase(Locale.ROOT));
                    List.of(fields[2].split(" ")).forEach(word -> words.put(word, kind));
                });
        return words;
    }

    /** Whether a word says what sort of thing is meant, and not which: "Bank". */
    static boolean isGeneric(String word) {
        return LAST.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** @param wordings with which others link to the article */
    TitleKind of(String title, List<String> wordings) {
        if (title.endsWith(")")) {
            return byWord(IN_BRACKETS, title.substring(0, title.length() - 1)).orElse(TitleKind.UNKNOWN);
        }
        Optional<TitleKind> byLast = byWord(LAST, title);
        int comma = title.indexOf(",_");
        if (comma > 0 && byLast.isEmpty()) {
            boolean heir = HEIR.matcher(title.substring(comma + 2)).matches();
            return heir ? TitleKind.PERSON : TitleKind.PLACE;
        }
        List<String> words = List.of(title.split("_"));
        boolean place = byLast.equals(Optional.of(TitleKind.PLACE));
        return !place && isDescription(words) || isLowerCase(wordings)
                ? TitleKind.OTHER
                : byLast.or(() -> byFirst(words)).orElseGet(() -> byWordings(words, wordings));
    }

    /** "Ministry of Truth" */
    private Optional<TitleKind> byFirst(List<String> words) {
        return words.size() > 1
                ? Optional.ofNullable(FIRST.get(words.getFirst().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static Optional<TitleKind> byWord(Map<String, TitleKind> kinds, String title) {
        String[] words = title.toLowerCase(Locale.ROOT).split("[_(,]+");
        return Optional.ofNullable(kinds.get(words[words.length - 1]));
    }

    private TitleKind byWordings(List<String> words, List<String> wordings) {
        if (wordings.stream().anyMatch(TitleKinds::isCompany)) {
            return TitleKind.ORGANIZATION;
        }
        if (isPerson(words) || wordings.stream().anyMatch(wording -> isTitled(wording, words))) {
            return TitleKind.PERSON;
        }
        String place = String.join(" ", words) + ", ";
        long located =
                wordings.stream().filter(wording -> isLocated(wording, place)).count();
        return located >= LEAST_LOCATED ? TitleKind.PLACE : TitleKind.UNKNOWN;
    }

    /** "Senator Acme", said of Jane Acme. */
    private static boolean isTitled(String wording, List<String> words) {
        int space = wording.indexOf(' ');
        return space > 0
                && TITLES.contains(wording.substring(0, space).replace(".", ""))
                && !words.getFirst().equals(wording.substring(0, space))
                && words.containsAll(List.of(wording.substring(space + 1).split(" ")));
    }

    /** "Springfield, Illinois" */
    private static boolean isLocated(String wording, String place) {
        return wording.length() > place.length()
                && wording.startsWith(place)
                && Character.isUpperCase(wording.codePointAt(place.length()));
    }

    /** Only names have capitals beyond the first word. */
    private static boolean isDescription(List<String> words) {
        return words.stream()
                .skip(1)
                .anyMatch(word -> !word.isEmpty()
                        && Character.isLowerCase(word.codePointAt(0))
                        && !SMALL.contains(word)
                        && !LegalForms.isOne(word)
                        && word.indexOf('-') < 0);
    }

    private static boolean isLowerCase(List<String> wordings) {
        long lower = wordings.stream()
                .filter(wording -> !wording.isEmpty() && Character.isLowerCase(wording.codePointAt(0)))
                .count();
        return lower > COMMON * wordings.size();
    }

    private static boolean isCompany(String wording) {
        int space = wording.lastIndexOf(' ');
        return space > 0 && LegalForms.isOne(wording.substring(space + 1));
    }

    private boolean isPerson(List<String> words) {
        Optional<Gender> gender = givenNames.gender(words.getFirst());
        return gender.isPresent()
                && words.size() > 1
                && words.size() <= LONGEST_PERSON
                && words.stream().noneMatch(word -> word.equals("of") || word.equals("the") || word.equals("and"))
                && words.stream().allMatch(word -> word.chars().noneMatch(Character::isDigit));
    }
}
