package dateline.extract.name;

import dateline.text.Sentence;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names of several words that come again where the name model passed them over: in a headline, or without their end, as
 * "Superior Zelkov" for "Superior Zelkov Tools Inc".
 */
public final class RepeatedNames {
    private static final int LONGEST = 5;
    private static final int SHORT = 2;

    private final Map<String, Sort> known = new HashMap<>();

    private RepeatedNames(List<List<Name>> bySentence) {
        bySentence.stream().flatMap(List::stream).forEach(this::learn);
    }

    /** The names of each sentence, those found and those that come again, in text order. */
    public static List<List<Name>> added(List<Sentence> sentences, List<List<Name>> bySentence) {
        RepeatedNames repeated = new RepeatedNames(bySentence);
        return sentences.stream()
                .map(sentence -> repeated.in(sentence, bySentence.get(sentence.index())))
                .toList();
    }

    private void learn(Name name) {
        if (name.size() >= SHORT && !name.demonym()) {
            known.putIfAbsent(key(name), name.sort());
        }
        if (name.size() > SHORT && CompanyForms.isForm(name.tokens().getLast().text())) {
            known.putIfAbsent(key(name.withTokens(name.first(), name.first() + 1)), Sort.ORGANIZATION);
        }
    }

    private static String key(Name name) {
        return name.text().toUpperCase(Locale.ROOT);
    }

    private List<Name> in(Sentence sentence, List<Name> found) {
        List<Name> all = new ArrayList<>(found);
        for (int first = 0; first + 1 < sentence.size(); first++) {
            Optional<Name> name = from(sentence, first, found);
            if (name.isPresent()) {
                all.add(name.get());
                first = name.get().last();
            }
        }
        all.sort(Comparator.comparingInt(Name::first));
        return all;
    }

    private Optional<Name> from(Sentence sentence, int first, List<Name> found) {
        Optional<Name> longest = Optional.empty();
        for (int last = first; last < sentence.size() && last - first < LONGEST; last++) {
            int at = last;
            boolean free = found.stream().noneMatch(name -> name.covers(at));
            if (!free || last == first && !Words.capitalized(sentence.token(first))) {
                break;
            }
            Name name = new Name(sentence, first, last, Sort.ORGANIZATION);
            if (last > first && Words.capitalized(sentence.token(last)) && known.containsKey(key(name))) {
                longest = Optional.of(name.withSort(known.get(key(name))));
            }
        }
        return longest;
    }
}
