package dateline.extract.name;

import dateline.text.AnnotatedText;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of an article that come again, short or in a headline, where the name model passed them over. */
public final class Echoes {
    private static final int SHORTEST = 3;

    private final Map<String, Sort> known = new HashMap<>();
    /** First words of organizations' names that are common words too: "Advanced" for "Advanced Zelkova Systems". */
    private final Set<String> shortForms = new HashSet<>();

    private final Set<String> lowerCase = new HashSet<>();

    private Echoes(AnnotatedText text, List<Name> names) {
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                if (!Words.capitalized(token)) {
                    lowerCase.add(token.text());
                }
            }
        }
        names.forEach(this::learn);
    }

    /**
     * All names, those found and their echoes, in text order.
     *
     * @param bySentence the names found, for each sentence
     */
    public static List<Name> added(AnnotatedText text, List<List<Name>> bySentence) {
        Echoes echoes =
                new Echoes(text, bySentence.stream().flatMap(List::stream).toList());
        List<Name> all = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            all.addAll(echoes.in(sentence, bySentence.get(sentence.index())));
        }
        return all;
    }

    private void learn(Name name) {
        if (name.demonym() || name.sort() == Sort.TOPIC) {
            return;
        }
        String first = name.tokens().getFirst().text();
        String last = name.tokens().getLast().text();
        if (name.size() == 1) {
            learn(first, name.sort());
        } else if (name.sort() == Sort.PERSON) {
            learn(last, Sort.PERSON);
        } else if (name.sort() == Sort.ORGANIZATION) {
            if (NameWords.COMPANY.has(last)) {
                learn(first, Sort.ORGANIZATION);
            }
            shortForms.add(first);
        }
    }

    private void learn(String word, Sort sort) {
        boolean common = lowerCase.contains(word.toLowerCase(Locale.ROOT))
                || NameWords.ORGANIZATION.has(word)
                || NameWords.isTitle(word)
                || Nouns.of(word.toLowerCase(Locale.ROOT)).isPresent();
        if (word.length() >= SHORTEST && !common && Character.isUpperCase(word.codePointAt(0))) {
            known.merge(key(word), sort, (one, other) -> one);
        }
    }

    private static String key(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private List<Name> in(Sentence sentence, List<Name> found) {
        List<Name> all = new ArrayList<>(found);
        for (Token token : sentence.tokens()) {
            boolean free = found.stream().noneMatch(name -> name.covers(token.index()));
            if (free && Words.capitalized(token)) {
                sort(sentence, token, found)
                        .ifPresent(sort -> all.add(new Name(sentence, token.index(), token.index(), sort)));
            }
        }
        all.sort(Comparator.comparingInt(Name::first));
        return all;
    }

    private Optional<Sort> sort(Sentence sentence, Token token, List<Name> found) {
        boolean noun = token.isNoun() && !isPartOfUnknownName(sentence, token.index(), found);
        Optional<Sort> meant = noun ? Optional.ofNullable(known.get(key(token.text()))) : Optional.empty();
        return meant.or(() -> shortForms.contains(token.text()) && standsAlone(sentence, token.index())
                ? Optional.of(Sort.ORGANIZATION)
                : Optional.empty());
    }

    /** Whether a word inside a sentence written as usual has its capital for being a name, and no other word belongs to it. */
    private static boolean standsAlone(Sentence sentence, int at) {
        if (at == 0 || at + 1 >= sentence.size() || Words.isHeadline(sentence)) {
            return false;
        }
        Token before = sentence.token(at - 1);
        Token next = sentence.token(at + 1);
        boolean joins = before.tag().matches("DT|JJ.*|CD|PRP\\$|POS") || Words.capitalized(before);
        boolean goesOn = next.isNoun() || next.tag().startsWith("JJ") || Words.capitalized(next);
        boolean inside = Character.isLetter(before.text().codePointAt(0));
        return inside
                && !joins
                && !goesOn
                && !Words.inCapitals(sentence.token(at).text());
    }

    /** Whether a capitalized neighbour that is no name of ours may belong to it, in a sentence written as usual. */
    private boolean isPartOfUnknownName(Sentence sentence, int at, List<Name> found) {
        return isUnknown(sentence, at - 1, found) && at > 1 || isUnknown(sentence, at + 1, found);
    }

    private boolean isUnknown(Sentence sentence, int at, List<Name> found) {
        if (at < 0 || at >= sentence.size() || found.stream().anyMatch(name -> name.covers(at))) {
            return false;
        }
        Token token = sentence.token(at);
        return token.isProperNoun()
                && !NameWords.isTitle(token.text())
                && !known.containsKey(key(token.text()))
                && !Words.isHeadline(sentence);
    }
}
