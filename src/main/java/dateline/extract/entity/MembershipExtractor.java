package dateline.extract.entity;

import dateline.model.Cast;
import dateline.model.Membership;
import dateline.text.AnnotatedText;
import java.util.List;

/** Finds who holds which role in which body or state. */
public final class MembershipExtractor {

    /** In text order. */
    public List<Membership> extract(AnnotatedText text, Cast cast) {
        return List.of();
    }
}
