package dateline.extract.role;

import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;

/** What a role is called all over: the words in Title Case. */
final class RoleLabel {
    private RoleLabel() {}

    /** From one token to another: "Chief Executive Officer", "Secretary of State". */
    static String of(Sentence sentence, int first, int last) {
        StringBuilder label = new StringBuilder();
        for (Token token : sentence.tokens().subList(first, last + 1)) {
            String word = token.text();
            boolean small = token.tag().equals("IN")
                    || token.tag().equals("DT")
                    || token.tag().equals("CC");
            if (!label.isEmpty() && !Words.joined(sentence, token.index())) {
                label.append(' ');
            }
            label.append(small ? word : capitalized(word));
        }
        return label.toString();
    }

    /** With a capital at the beginning and behind a hyphen. */
    private static String capitalized(String word) {
        StringBuilder capitalized = new StringBuilder();
        boolean start = true;
        for (int at : word.codePoints().toArray()) {
            capitalized.appendCodePoint(start ? Character.toUpperCase(at) : at);
            start = at == '-';
        }
        return capitalized.toString();
    }
}
