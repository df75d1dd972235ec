package dateline.extract.entity;

import dateline.extract.name.Phrase;
import dateline.text.DependencyTree;
import dateline.text.Sentence;

/** What a phrase is in its sentence. */
enum GrammaticalRole {
    SUBJECT,
    OBJECT,
    OWNER,
    ADVERBIAL,
    MODIFIER,
    APPOSITION,
    CONJUNCT,
    OTHER;

    static GrammaticalRole of(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        DependencyTree tree = sentence.tree();
        int head = phrase.head();
        if (sentence.token(head).tag().equals("PRP$") || tree.is(head, "nmod:poss")) {
            return OWNER;
        }
        if (tree.is(head, "conj") && !sentence.token(tree.head(head)).isVerb()) {
            return CONJUNCT;
        }
        return switch (bare(tree.relation(head))) {
            case "nsubj", "csubj", "root" -> SUBJECT;
            case "obj", "iobj" -> OBJECT;
            case "obl" -> ADVERBIAL;
            case "nmod" -> MODIFIER;
            case "appos" -> APPOSITION;
            default -> OTHER;
        };
    }

    private static String bare(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
