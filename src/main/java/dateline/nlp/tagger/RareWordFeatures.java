package dateline.nlp.tagger;

import dateline.text.DataFile;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/** What the tagger looks at in words that it seldom saw in training: their form, and that of their neighbours. */
final class RareWordFeatures {
    private static final int PREVIOUS_SHAPE = 5;
    private static final int SHAPE = 6;
    private static final int NEXT_SHAPE = 7;
    private static final int PREVIOUS_CLUSTER = 8;
    private static final int CLUSTER = 9;
    private static final int NEXT_CLUSTER = 10;
    private static final int CLUSTERS = 11;
    private static final int UPPER_CASE = 12;
    private static final int DIGIT = 13;
    private static final int DASH = 14;
    private static final int LETTER_DIGIT_DASH = 15;
    private static final int COMPANY = 16;
    private static final int ALL_UPPER_CASE = 17;
    private static final int UPPER_CASE_DIGIT_DASH = 18;
    private static final int TAG_OF_LOWER_CASE_FIRST = 19;
    private static final int TAG_OF_LOWER_CASE_LATER = 20;
    private static final int UPPER_CASE_FIRST = 21;
    private static final int PREFIX = 22;
    private static final int SUFFIX = 32;
    private static final int LONGEST_AFFIX = 10;
    private static final int UNICODE_SHAPE = 42;
    private static final int NO_LETTER_OR_DIGIT = 43;

    /** The affix of a word that is too short for one. */
    private static final String NO_AFFIX = "######";

    /** How many words after a capitalized one are looked at for the end of a company's name. */
    private static final int COMPANY_WINDOW = 3;

    private static final Set<String> COMPANY_ENDS = Set.copyOf(DataFile.lines("/dateline/nlp/company-ends.txt"));

    private final TaggerModel model;

    RareWordFeatures(TaggerModel model) {
        this.model = model;
    }

    /** Its letters by case, with digits and other signs: {@code Xxxxx} of a capitalized word. */
    static String shape(String word) {
        return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
    }

    /** Adds what is in the word itself. */
    void addForm(TaggerWord word, double[] scores) {
        String text = word.text;
        model.add(SHAPE, word.shape, scores);
        model.add(CLUSTER, word.cluster, scores);
        boolean upper = has(text, Character::isUpperCase);
        boolean digit = has(text, Character::isDigit);
        boolean letter = has(text, Character::isLetter);
        boolean dash = text.indexOf('-') >= 0;
        addIf(upper, UPPER_CASE, scores);
        addIf(digit, DIGIT, scores);
        addIf(dash, DASH, scores);
        addIf(letter && digit && dash, LETTER_DIGIT_DASH, scores);
        addIf(text.chars().allMatch(Character::isUpperCase), ALL_UPPER_CASE, scores);
        addIf(upper && digit && dash, UPPER_CASE_DIGIT_DASH, scores);
        addAffixes(text, scores);
        model.add(UNICODE_SHAPE, WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPECHRIS4), scores);
        addIf(!letter && !digit, NO_LETTER_OR_DIGIT, scores);
    }

    private void addAffixes(String text, double[] scores) {
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            boolean tooShort = text.length() < length;
            String prefix = tooShort ? NO_AFFIX : text.substring(0, length);
            String suffix = tooShort ? NO_AFFIX : text.substring(text.length() - length);
            model.add(PREFIX + length - 1, prefix, scores);
            model.add(SUFFIX + length - 1, suffix, scores);
        }
    }

    /** Adds what its case tells at the beginning of a sentence. */
    void addCaseFirst(String word, double[] scores) {
        addIf(has(word, Character::isUpperCase), UPPER_CASE_FIRST, scores);
        model.add(TAG_OF_LOWER_CASE_FIRST, tagOfLowerCase(word), scores);
    }

    /** Adds what its case tells elsewhere. */
    void addCaseLater(String word, double[] scores) {
        model.add(TAG_OF_LOWER_CASE_LATER, tagOfLowerCase(word), scores);
    }

    private String tagOfLowerCase(String word) {
        return isCapitalized(word) ? model.words().mostFrequentTag(word.toLowerCase(Locale.ROOT)) : "";
    }

    /** Adds what is in the words around it. */
    void addContext(List<TaggerWord> sentence, int at, double[] scores) {
        TaggerWord previous = sentence.get(at - 1);
        TaggerWord word = sentence.get(at);
        TaggerWord next = sentence.get(at + 1);
        model.add(PREVIOUS_SHAPE, previous.shape, scores);
        model.add(NEXT_SHAPE, next.shape, scores);
        model.add(PREVIOUS_CLUSTER, previous.cluster, scores);
        model.add(NEXT_CLUSTER, next.cluster, scores);
        model.add(CLUSTERS, previous.cluster + '|' + word.cluster + '|' + next.cluster, scores);
        addIf(isOfCompany(sentence, at), COMPANY, scores);
    }

    private static boolean isOfCompany(List<TaggerWord> sentence, int at) {
        return isCapitalized(sentence.get(at).text)
                && sentence.subList(at, Math.min(at + COMPANY_WINDOW + 1, sentence.size())).stream()
                        .anyMatch(word -> COMPANY_ENDS.contains(word.text));
    }

    private void addIf(boolean holds, int feature, double[] scores) {
        if (holds) {
            model.add(feature, "1", scores);
        }
    }

    private static boolean isCapitalized(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean has(String word, IntPredicate kind) {
        return word.chars().anyMatch(kind);
    }
}
