package dateline.authority.link;

import dateline.authority.Gender;
import dateline.authority.GivenNames;
import dateline.text.DataFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what an article is about by the words with which others link to it. */
final class WordingKinds {
    private static final double COMMON = 0.5;

    /** One wording with a comma may be anything. */
    private static final int LEAST_LOCATED = 2;

    private static final int LONGEST_PERSON = 4;

    private static final Set<String> HONORIFICS =
            DataFile.groups("/dateline/authority/name-words.tsv").get("HONORIFIC");

    private final GivenNames givenNames = GivenNames.load();

    /** Whether they are those of a common noun, in lower case as a rule. */
    static boolean isCommon(List<String> wordings) {
        long lower = wordings.stream()
                .filter(wording -> !wording.isEmpty() && Character.isLowerCase(wording.codePointAt(0)))
                .count();
        return lower > COMMON * wordings.size();
    }

    /** @param words of the title */
    TitleKind of(List<String> words, List<String> wordings) {
        if (wordings.stream().anyMatch(WordingKinds::isCompany)) {
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
                && HONORIFICS.contains(wording.substring(0, space).replace(".", ""))
                && !words.getFirst().equals(wording.substring(0, space))
                && words.containsAll(List.of(wording.substring(space + 1).split(" ")));
    }

    /** "Springfield, Illinois" */
    private static boolean isLocated(String wording, String place) {
        return wording.length() > place.length()
                && wording.startsWith(place)
                && Character.isUpperCase(wording.codePointAt(place.length()));
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
