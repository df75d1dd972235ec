package dateline.extract.role;

import dateline.extract.name.NameWords;
import dateline.extract.name.Nouns;
import dateline.extract.name.Sort;
import dateline.model.Tenure.State;
import dateline.text.Sentence;
import dateline.text.Words;

/**
 * The words for a role in a sentence, without whom and of what: "chief executive officer", "secretary of state".
 *
 * @param first its first token
 * @param noun the noun for the role
 * @param last its last token
 * @param told what the words around say: "former chairman" is over, an "incoming chairman" is yet to be one
 */
record RolePhrase(Sentence sentence, int first, int noun, int last, State told) {

    /** The noun in its base form. */
    String lemma() {
        return Words.lemma(sentence.token(noun));
    }

    /** "as chairman" */
    boolean isAs() {
        return sentence.tree().children(noun, "case", "mark").anyMatch(at -> Words.lower(sentence.token(at))
                .equals("as"));
    }

    /** In Title Case: "Chief Executive Officer", "Secretary of State". */
    String label() {
        return RoleLabel.of(sentence, first, last);
    }

    static boolean isRoleNoun(String lemma) {
        return NameWords.ROLE.has(lemma)
                || !NameWords.RELATION.has(lemma)
                        && Nouns.of(lemma)
                                .filter(noun -> noun.sort() == Sort.PERSON && !noun.several())
                                .isPresent();
    }
}
