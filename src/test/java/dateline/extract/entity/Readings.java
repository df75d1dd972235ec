package dateline.extract.entity;

import dateline.authority.Authority;
import dateline.model.Cast;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What this package finds in texts written by hand, in words that a test can hold against what it expects. */
final class Readings {
    static final Authority AUTHORITY = Authority.load();
    private static final EntityExtractor ENTITIES = new EntityExtractor(AUTHORITY);
    private static final MembershipExtractor MEMBERSHIPS = new MembershipExtractor(AUTHORITY);

    private Readings() {}

    static Cast cast(AnnotatedText text, Optional<LocalDate> day) {
        return ENTITIES.extract(text, List.of(), day);
    }

    static Cast cast(AnnotatedText text) {
        return cast(text, Optional.empty());
    }

    /** Of everybody, in the order of first mentions. */
    static List<String> slugs(AnnotatedText text) {
        return cast(text).entities().stream().map(entity -> entity.id().slug()).toList();
    }

    /** All the words that stand for one of them. */
    static List<String> mentions(AnnotatedText text, String slug, Optional<LocalDate> day) {
        return cast(text, day).entities().stream()
                .filter(entity -> entity.id().slug().equals(slug))
                .flatMap(entity -> entity.mentions().stream())
                .map(mention -> text.source().at(mention.span()))
                .toList();
    }

    static List<String> mentions(AnnotatedText text, String slug) {
        return mentions(text, slug, Optional.empty());
    }

    /** The same for a text written as {@link Sentences} has it. */
    static List<String> mentions(String conll, String slug) {
        return mentions(Sentences.parse(conll), slug);
    }

    /** "ana-petrova, former Chairman, zelkova" */
    static List<String> memberships(AnnotatedText text, Optional<LocalDate> day) {
        return MEMBERSHIPS.extract(text, cast(text, day), day).stream()
                .map(each -> each.member().slug() + ", " + (each.former() ? "former " : "") + each.role() + ", "
                        + each.organization().slug())
                .toList();
    }

    static List<String> memberships(AnnotatedText text) {
        return memberships(text, Optional.empty());
    }
}
