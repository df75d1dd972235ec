package dateline.authority.link;

import dateline.authority.NameKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How well candidates fit a name of a news article. */
final class Likeness {
    private static final double UNKNOWN_KIND = 0.5;
    private static final double OTHER_KIND = 0.05;
    private static final double SAME_NAME = 1.5;
    private static final double NO_WORD_SHARED = 0.3;
    private static final double NO_WORD_SHARED_PLACE = 0.8;
    private static final double SUPPORTED = 3;
    private static final double UNSUPPORTED = 0.3;
    /** Of the fullest name's words so many must stand in the title that a shorter name leads to. */
    private static final double HALF = 0.5;

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "de", "la");

    private final TitleKind kind;
    private final boolean company;
    private final Set<String> name;
    private final Set<String> fullest;
    private final boolean shorter;
    private final Set<String> article;

    /** @param article all words of the news article, in lower case */
    Likeness(Named named, String name, Set<String> article) {
        this.kind = named.kind();
        this.company = !LegalForms.without(named.fullest()).equals(named.fullest());
        this.name = words(name);
        this.fullest = words(named.fullest());
        this.shorter = !name.equals(named.fullest());
        this.article = article;
    }

    private static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>(List.of(
                NameKey.of(LegalForms.without(name)).toLowerCase(Locale.ROOT).split(" ")));
        words.removeAll(SMALL);
        return words;
    }

    boolean isOneWord() {
        return name.size() == 1;
    }

    double score(Candidate candidate) {
        return candidate.prior() * fit(candidate.kind()) * sameness(words(candidate.name())) * support(candidate);
    }

    private double fit(TitleKind found) {
        if (found == kind) {
            return 1;
        }
        double unknown = company ? UNKNOWN_KIND * HALF : UNKNOWN_KIND;
        return found == TitleKind.UNKNOWN ? unknown : OTHER_KIND;
    }

    private double sameness(Set<String> title) {
        boolean strange = shorter && isStrange(shared(title, fullest));
        if (strange || kind == TitleKind.PERSON && shared(title, name) == 0) {
            return 0;
        }
        if (title.equals(name) || kind == TitleKind.PERSON && title.containsAll(name)) {
            return SAME_NAME;
        }
        double share = isInitials(title) ? 1 : (double) shared(title, name) / Math.max(title.size(), name.size());
        double least = kind == TitleKind.PLACE ? NO_WORD_SHARED_PLACE : NO_WORD_SHARED;
        return least + (1 - least) * share;
    }

    /** Of a person more than half, so that "Bob Marten", who is Marten later, is no other Marten. */
    private boolean isStrange(long shared) {
        double needed = HALF * fullest.size();
        return kind == TitleKind.PERSON ? shared <= needed : shared < needed;
    }

    /** "ISDN" for "Integrated Services Digital Network". */
    private boolean isInitials(Set<String> title) {
        StringBuilder initials = new StringBuilder();
        title.forEach(word -> initials.append(word.isEmpty() ? "" : word.substring(0, 1)));
        return initials.length() > 1 && isOneWord() && name.contains(initials.toString());
    }

    private static long shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }

    private double support(Candidate candidate) {
        List<String> qualifiers = candidate.qualifiers();
        if (qualifiers.isEmpty()) {
            return 1;
        }
        if (article.containsAll(qualifiers)) {
            return SUPPORTED;
        }
        return candidate.commonness() >= HALF ? 1 : UNSUPPORTED;
    }
}
