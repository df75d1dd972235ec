package dateline.extract.name;

import dateline.text.NameTag;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names as the name model tags them, with their borders put right. */
final class TaggedNames {
    private static final Set<String> OPEN = Set.of("(", "[");
    private static final Set<String> CLOSED = Set.of(")", "]");

    private final Sentence sentence;

    private TaggedNames(Sentence sentence) {
        this.sentence = sentence;
    }

    /** In text order. */
    static List<Name> in(Sentence sentence) {
        TaggedNames names = new TaggedNames(sentence);
        List<Name> found = new ArrayList<>();
        for (Name run : names.runs()) {
            boolean taken = !found.isEmpty() && found.getLast().last() >= run.first();
            if (!taken) {
                names.cut(run).map(NameGrowth::of).ifPresent(found::add);
            } else if (found.getLast().last() < run.last()) {
                names.cut(run.withTokens(found.getLast().last() + 1, run.last()))
                        .ifPresent(found::add);
            }
        }
        return Partnerships.joined(found);
    }

    private List<Name> runs() {
        List<Name> runs = new ArrayList<>();
        int first = 0;
        for (int at = 1; at <= sentence.size(); at++) {
            NameTag tag = sentence.token(first).name();
            if (at == sentence.size() || sentence.token(at).name() != tag) {
                if (tag != NameTag.NONE) {
                    runs.addAll(CompanyForms.parted(
                            new Name(sentence, first, at - 1, Sort.of(tag).orElseThrow())));
                }
                first = at;
            }
        }
        return runs;
    }

    /** Without title, article, possessive and marks at its ends; empty where nothing is left. */
    private Optional<Name> cut(Name name) {
        int first = name.first() + (endsTitle(name) ? 1 : 0);
        int last = name.last();
        first = Math.max(first, behindBracket(first, last));
        while (first <= last && isNoBeginning(name.sort(), first, last)) {
            first++;
        }
        while (first <= last && (isNoEnd(first, last) || endsInTitle(name.sort(), first, last))) {
            last--;
        }
        return first > last ? Optional.empty() : Optional.of(name.withTokens(first, last));
    }

    /** "Exchequer" in "Chancellor of the Exchequer Ana Petrova". */
    private boolean endsTitle(Name name) {
        int of = name.first() - 1;
        while (of > 0 && sentence.token(of).tag().equals("DT")) {
            of--;
        }
        return name.sort() == Sort.PERSON
                && name.size() > 2
                && of > 0
                && Words.lower(sentence.token(of)).equals("of")
                && NameWords.DEPARTMENT.has(Words.lower(sentence.token(of - 1)));
    }

    private boolean isNoBeginning(Sort sort, int first, int last) {
        Token token = sentence.token(first);
        return isMark(token)
                || NameWords.OPENING.has(token.text())
                || sort == Sort.PERSON && NameWords.isTitle(token.text())
                || sort == Sort.PERSON && first < last && token.text().equals("-");
    }

    private boolean isNoEnd(int first, int last) {
        Token token = sentence.token(last);
        boolean closes = token.text().equals(")")
                && sentence.tokens().subList(first, last).stream()
                        .anyMatch(each -> each.text().equals("("));
        return !closes && (isMark(token) || token.tag().equals("POS"));
    }

    /** Where the surname of "Bob] Marten" and "Bob [Marten" begins; brackets that close stay. */
    private int behindBracket(int first, int last) {
        int lone = -1;
        for (int at = first; at <= last; at++) {
            String mark = sentence.token(at).text();
            if (OPEN.contains(mark)) {
                lone = at + 1;
            } else if (CLOSED.contains(mark)) {
                lone = lone < 0 ? at + 1 : -1;
            }
        }
        return lone > last ? -1 : lone;
    }

    /** "Zelkova CEO"; the "Office of the President" is one. */
    private boolean endsInTitle(Sort sort, int first, int last) {
        return sort == Sort.ORGANIZATION
                && first < last
                && NameWords.MANAGER.has(Words.lower(sentence.token(last)))
                && sentence.tokens().subList(first, last).stream()
                        .noneMatch(token -> NameWords.JOINT.has(token.text()));
    }

    private static boolean isMark(Token token) {
        return token.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
