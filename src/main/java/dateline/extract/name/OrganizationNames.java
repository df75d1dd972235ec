package dateline.extract.name;

import dateline.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two names may be one organization's. */
public final class OrganizationNames {
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "&", "in", "on", "de", "to", "-");

    private static final Pattern INITIALS = Pattern.compile("([A-Z]\\.)+");

    private OrganizationNames() {}

    /** Its words in lower case, without company form ("Inc"), full stops and hyphens. */
    public static List<String> words(Name name) {
        List<String> words = name.tokens().stream()
                .map(token -> token.text())
                .map(word -> word.toLowerCase(Locale.ROOT).replace(".", ""))
                .filter(word -> !word.isEmpty() && !word.equals("-"))
                .toList();
        int end = words.size();
        while (end > 1 && (isCompanyWord(words.get(end - 1)) || SMALL.contains(words.get(end - 1)))) {
            end--;
        }
        return words.subList(0, end);
    }

    private static boolean isCompanyWord(String word) {
        return NameWords.COMPANY.has(Character.toUpperCase(word.charAt(0)) + word.substring(1))
                || NameWords.COMPANY.has(word.toUpperCase(Locale.ROOT));
    }

    /** "Paxar" for "Paxar Corp", "Justice Department" for "U.S. Justice Department", "Rovers" for "Zelkova Rovers". */
    public static boolean isShortFor(List<String> shorter, List<String> longer) {
        if (shorter.size() >= longer.size()) {
            return shorter.equals(longer);
        }
        String first = shorter.getFirst();
        boolean telling = shorter.size() > 1 || !isGeneric(first) && first.length() > 2;
        boolean beginning = longer.subList(0, shorter.size()).equals(shorter);
        boolean ending = shorter.size() > 1
                ? longer.size() == shorter.size() + 1
                        && longer.subList(1, longer.size()).equals(shorter)
                : first.endsWith("s") && longer.getLast().equals(first);
        return telling && (beginning || ending);
    }

    /** "A.B. Zelkova Corp", which is "Zelkova" for short. */
    public static boolean isInitialled(Name name) {
        return name.size() > 1
                && INITIALS.matcher(name.tokens().getFirst().text()).matches();
    }

    /** Whether a word, in lower case, is one that many organizations' names have. */
    static boolean isGeneric(String word) {
        return Nouns.of(word).isPresent()
                || NameWords.ORGANIZATION.has(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }

    /** "SEC" for "Securities and Exchange Commission". */
    public static boolean isAcronymOf(String word, List<String> full) {
        String letters = word.replace(".", "");
        if (full.size() < 2 || letters.length() < 2 || !Words.inCapitals(letters)) {
            return false;
        }
        String all = initials(full);
        String main =
                initials(full.stream().filter(each -> !SMALL.contains(each)).toList());
        return letters.equals(main) || letters.equals(all);
    }

    private static String initials(List<String> words) {
        return words.stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
