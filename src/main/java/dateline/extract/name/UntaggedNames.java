package dateline.extract.name;

import dateline.text.DependencyTree;
import dateline.text.NameTag;
import dateline.text.Sentence;
import dateline.text.Speech;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names that the name model passed over, though their surroundings tell what they are: "Mrs Zelkova", "said Zelkova". */
final class UntaggedNames {
    private static final int LONGEST = 3;

    private UntaggedNames() {}

    /** In text order. */
    static List<Name> in(Sentence sentence) {
        List<Name> found = new ArrayList<>();
        if (Words.isHeadline(sentence)) {
            return found;
        }
        for (int first = 0; first < sentence.size(); first++) {
            int last = first;
            while (last < sentence.size() && (mayBe(sentence.token(last)) || isCourted(sentence, last))) {
                last++;
            }
            if (last > first && last - first <= LONGEST) {
                name(sentence, first, last - 1).ifPresent(found::add);
            }
            first = last;
        }
        return found;
    }

    /** "May" in "Mrs May". */
    private static boolean isCourted(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return at > 0
                && token.name() == NameTag.NONE
                && Words.capitalized(token)
                && NameWords.COURTESY.has(sentence.token(at - 1).text())
                && !NameWords.isTitle(token.text());
    }

    private static boolean mayBe(Token token) {
        return token.tag().equals("NNP")
                && token.name() == NameTag.NONE
                && Words.capitalized(token)
                && token.text().length() > 1
                && !NameWords.DATE.has(token.text())
                && !NameWords.isTitle(token.text())
                && Nouns.of(Words.lower(token)).isEmpty();
    }

    private static Optional<Name> name(Sentence sentence, int first, int last) {
        if (last + 1 < sentence.size() && sentence.token(last + 1).name() != NameTag.NONE) {
            return Optional.empty();
        }
        Name person = new Name(sentence, first, last, Sort.PERSON);
        if (isAddressed(person) || isAged(person) || isDescribed(person) || speaks(person) || Victims.has(person)) {
            return Optional.of(person);
        }
        return employs(person) || WordsBefore.isBody(person) || ownsManager(person)
                ? Optional.of(person.withSort(Sort.ORGANIZATION))
                : Optional.empty();
    }

    /** "Mrs Zelkova". */
    private static boolean isAddressed(Name name) {
        return name.first() > 0
                && NameWords.COURTESY.has(
                        name.sentence().token(name.first() - 1).text());
    }

    /** "Zelkova, 70,". */
    static boolean isAged(Name name) {
        Sentence sentence = name.sentence();
        int comma = name.last() + 1;
        return comma + 2 < sentence.size()
                && sentence.token(comma).text().equals(",")
                && sentence.token(comma + 1).text().matches("[1-9][0-9]")
                && sentence.token(comma + 2).text().equals(",");
    }

    /** "Zelkova, a ministry official". */
    private static boolean isDescribed(Name name) {
        Sentence sentence = name.sentence();
        return sentence.tree()
                .children(name.head(), "appos")
                .filter(at -> at > name.last() + 1)
                .mapToObj(sentence::token)
                .anyMatch(token -> token.tag().equals("NN") && NameWords.ROLE.has(Words.lemma(token)));
    }

    /** "said Zelkova". */
    private static boolean speaks(Name name) {
        Token word = name.tokens().getLast();
        return name.size() == 1
                && Speech.isSpeaker(name.sentence(), word.index())
                && !Words.inCapitals(word.text())
                && !CommonWords.has(Words.lower(word));
    }

    /** "Zelkova's chairman, Bo Marten". */
    private static boolean ownsManager(Name name) {
        Sentence sentence = name.sentence();
        int own = name.last() + 1;
        int head = own < sentence.size() ? sentence.tree().head(name.head()) : -1;
        return name.size() == 1
                && head > own
                && sentence.token(own).tag().equals("POS")
                && sentence.token(head).tag().equals("NN")
                && NameWords.MANAGER.has(Words.lower(sentence.token(head)));
    }

    /** "Zelkova spokesman Bo Marten". */
    private static boolean employs(Name name) {
        Sentence sentence = name.sentence();
        DependencyTree tree = sentence.tree();
        int at = name.last() + 1;
        while (at < sentence.size()
                && sentence.token(at).tag().equals("NN")
                && !NameWords.ROLE.has(Words.lower(sentence.token(at)))) {
            at++;
        }
        return at + 1 < sentence.size()
                && sentence.token(at).tag().equals("NN")
                && NameWords.ROLE.has(Words.lower(sentence.token(at)))
                && sentence.token(at + 1).name() == NameTag.PERSON
                && tree.head(name.head()) >= at;
    }
}
