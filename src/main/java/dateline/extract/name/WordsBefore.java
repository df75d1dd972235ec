package dateline.extract.name;

import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.Optional;

/** What the common nouns before a name tell of what it stands for. */
final class WordsBefore {
    private WordsBefore() {}

    /** Nothing where they do not speak against what the name is taken for. */
    static Optional<Sort> sort(Name name) {
        return switch (name.sort()) {
            case PLACE -> isKin(name) ? Optional.of(Sort.PERSON) : Optional.empty();
            case PERSON -> isBody(name) || isEmployer(name) ? Optional.of(Sort.ORGANIZATION) : Optional.empty();
            case ORGANIZATION, TOPIC -> Optional.empty();
        };
    }

    /** "his wife, Zelkova" */
    private static boolean isKin(Name name) {
        Sentence sentence = name.sentence();
        int before = name.first() - 1;
        int noun = before > 0 && sentence.token(before).text().equals(",") ? before - 1 : before;
        return name.size() == 1
                && noun > 0
                && NameWords.KIN.has(Words.lower(sentence.token(noun)))
                && (sentence.token(noun - 1).tag().equals("PRP$")
                        || sentence.token(noun - 1).tag().equals("POS"));
    }

    /** "the newspaper Zelkova", but not "the company Zelkova founded". */
    static boolean isBody(Name name) {
        int before = name.first() - 1;
        if (name.size() > 1 || before < 1 || isSubject(name, before)) {
            return false;
        }
        Token noun = name.sentence().token(before);
        return noun.tag().equals("NN")
                && name.sentence().token(before - 1).tag().equals("DT")
                && Nouns.of(Words.lemma(noun))
                        .filter(of -> of.sort() == Sort.ORGANIZATION && !of.several())
                        .isPresent();
    }

    /** Of a clause that belongs to the noun, and not with the noun: "the newspaper Zelkova said". */
    private static boolean isSubject(Name name, int noun) {
        DependencyTree tree = name.sentence().tree();
        return tree.is(name.head(), "nsubj") && tree.head(noun) != name.head();
    }

    /** "a lawyer at Zelkova Marten" */
    private static boolean isEmployer(Name name) {
        int at = name.first() - 1;
        return at > 0
                && name.sentence().token(at).text().equals("at")
                && NameWords.ROLE.has(Words.lemma(name.sentence().token(at - 1)));
    }
}
