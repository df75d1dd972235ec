package dateline.extract.name;

import dateline.text.Sentence;
import dateline.text.Words;
import java.util.Set;
import java.util.regex.Pattern;

/** What looks like a name and is a grade, a model or a scale: "rated AA", "Baa-2", a "DC-3", "90 degrees Kelvin". */
final class Grades {
    private static final Pattern RATING = Pattern.compile("(A{2,3}|B{2,3}|C{2,3}|[ABC]a{1,2})([+-]|[1-3])?(/.*)?");
    private static final Set<String> RATED = Set.of("rate", "rating", "upgrade", "downgrade");
    private static final int LONGEST_MODEL = 3;

    private Grades() {}

    static boolean isOne(Name name) {
        return name.size() == 1 && (isModel(name) || isRating(name) || isScale(name));
    }

    private static boolean isModel(Name name) {
        Sentence sentence = name.sentence();
        int hyphen = name.last() + 1;
        return name.text().length() <= LONGEST_MODEL
                && hyphen + 1 < sentence.size()
                && sentence.token(hyphen).text().equals("-")
                && Words.joined(sentence, hyphen)
                && Words.joined(sentence, hyphen + 1)
                && Character.isDigit(sentence.token(hyphen + 1).text().codePointAt(0));
    }

    private static boolean isRating(Name name) {
        return RATING.matcher(name.text()).matches()
                && name.sentence().tokens().stream().anyMatch(token -> RATED.contains(Words.lemma(token)));
    }

    private static boolean isScale(Name name) {
        return name.first() > 0
                && Words.lemma(name.sentence().token(name.first() - 1)).equals("degree");
    }
}
