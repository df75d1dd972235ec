package dateline.authority.link;

import dateline.text.DataFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What tells the legal form of a company, and nothing else: "Inc", "Corp". */
final class LegalForms {
    private static final Set<String> WORDS = Set.copyOf(DataFile.lines("/dateline/authority/legal-forms.txt"));

    private LegalForms() {}

    static boolean isOne(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT).replaceAll("[.,]", ""));
    }

    /** "Acme" for "Acme Co Inc", also with its ticker symbol behind it; the name itself where nothing would be left. */
    static String without(String name) {
        List<String> words = Arrays.asList(name.split(" "));
        int end = withoutTicker(words);
        while (end > 1 && isOne(words.get(end - 1))) {
            end--;
        }
        boolean dangling = end > 1
                && (words.get(end - 1).equals("and") || words.get(end - 1).equals("&"));
        return String.join(" ", words.subList(0, dangling ? end - 1 : end)).replaceAll(",$", "");
    }

    private static int withoutTicker(List<String> words) {
        int end = words.size();
        while (end > 2 && words.get(end - 1).matches("[A-Z.]{1,7}")) {
            end--;
        }
        return end > 1 && isOne(words.get(end - 1)) ? end : words.size();
    }
}
