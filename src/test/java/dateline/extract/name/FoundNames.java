package dateline.extract.name;

import dateline.authority.Authority;
import dateline.text.AnnotatedText;
import dateline.text.Tagged;
import java.util.List;
import java.util.stream.Stream;

/** The names in sentences written by hand, in words that a test can hold against what it expects. */
final class FoundNames {
    static final Authority AUTHORITY = Authority.load();
    private static final NameFinder FINDER = new NameFinder(AUTHORITY);

    private FoundNames() {}

    /** "PERSON Ana Petrova", each by itself, of sentences written as {@link Tagged} has them. */
    static List<String> names(String... tagged) {
        return names(Tagged.text(tagged));
    }

    static List<String> names(AnnotatedText text) {
        return told(bySentence(text).stream().flatMap(List::stream));
    }

    /** Before sentences are compared. */
    static List<List<Name>> bySentence(AnnotatedText text) {
        return text.sentences().stream().map(FINDER::find).toList();
    }

    static List<String> told(Stream<Name> names) {
        return names.map(name -> name.sort() + " " + name.text()).toList();
    }
}
