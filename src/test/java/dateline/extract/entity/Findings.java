package dateline.extract.entity;

import dateline.article.Published;
import dateline.authority.Authority;
import dateline.extract.role.MembershipExtractor;
import dateline.extract.role.RelationExtractor;
import dateline.extract.time.TimeExtractor;
import dateline.model.Cast;
import dateline.model.Tenure;
import dateline.model.TimeExpression;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What this package finds in texts written by hand, in words that a test can hold against what it expects. */
public final class Findings {
    public static final Authority AUTHORITY = Authority.load();
    private static final EntityExtractor ENTITIES = new EntityExtractor(AUTHORITY);
    private static final MembershipExtractor MEMBERSHIPS = new MembershipExtractor(AUTHORITY);

    private static final RelationExtractor RELATIONS = new RelationExtractor(AUTHORITY);
    private static final TimeExtractor TIMES = new TimeExtractor();

    private Findings() {}

    public static Cast cast(AnnotatedText text, Optional<LocalDate> day) {
        return ENTITIES.extract(text, List.of(), day);
    }

    public static Cast cast(AnnotatedText text) {
        return cast(text, Optional.empty());
    }

    /** Of everybody, in the order of first mentions. */
    public static List<String> slugs(AnnotatedText text) {
        return cast(text).entities().stream().map(entity -> entity.id().slug()).toList();
    }

    /** All the words that stand for one of them. */
    public static List<String> mentions(AnnotatedText text, String slug, Optional<LocalDate> day) {
        return cast(text, day).entities().stream()
                .filter(entity -> entity.id().slug().equals(slug))
                .flatMap(entity -> entity.mentions().stream())
                .map(mention -> text.source().at(mention.span()))
                .toList();
    }

    public static List<String> mentions(AnnotatedText text, String slug) {
        return mentions(text, slug, Optional.empty());
    }

    /** The same for a text written as {@link Sentences} has it. */
    public static List<String> mentions(String conll, String slug) {
        return mentions(Sentences.parse(conll), slug);
    }

    /** "ana-petrova, former Chairman, zelkova" */
    public static List<String> memberships(AnnotatedText text, Optional<LocalDate> day) {
        return MEMBERSHIPS.extract(text, cast(text, day), times(text, day), day).stream()
                .map(each -> each.member().slug() + ", " + told(each.tenure()) + each.role() + ", "
                        + each.organization().slug() + dates(each.tenure()))
                .toList();
    }

    private static List<TimeExpression> times(AnnotatedText text, Optional<LocalDate> day) {
        return TIMES.extract(text, day.map(Published.OnDay::new)).expressions();
    }

    private static String told(Tenure tenure) {
        return switch (tenure.state()) {
            case HELD -> "";
            case FORMER -> "former ";
            case FUTURE -> "future ";
        };
    }

    /** ", since 2003, until 2010" */
    private static String dates(Tenure tenure) {
        return tenure.since().map(since -> ", since " + since).orElse("")
                + tenure.until().map(until -> ", until " + until).orElse("");
    }

    /** "ana-petrova SPOUSE bo-marten: her husband" */
    public static List<String> relations(AnnotatedText text) {
        return RELATIONS.extract(text, cast(text)).stream()
                .map(each -> (each.former() ? "former " : "") + each.subject().slug() + " " + each.kind() + " "
                        + each.object().slug() + ": " + text.source().at(each.words()))
                .toList();
    }

    public static List<String> memberships(AnnotatedText text) {
        return memberships(text, Optional.empty());
    }
}
