package dateline.extract.entity;

import dateline.authority.Authority;
import dateline.authority.link.Linked;
import dateline.authority.link.Linker;
import dateline.authority.link.Named;
import dateline.authority.link.TitleKind;
import dateline.extract.name.Name;
import dateline.extract.name.Sort;
import dateline.text.AnnotatedText;
import dateline.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the link index for those whom the authority file does not know. */
final class Linking {
    private final Authority authority;
    private final Linker linker;

    Linking(Authority authority, Linker linker) {
        this.authority = authority;
        this.linker = linker;
    }

    void link(List<Referent> named, AnnotatedText text) {
        Set<String> words = words(named, text);
        named.stream()
                .filter(referent -> referent.entry().isEmpty())
                .filter(referent -> referent.names().stream().anyMatch(name -> !name.demonym()))
                .forEach(referent -> linker.link(named(referent), words).ifPresent(linked -> learn(referent, linked)));
    }

    /** Those of the text and of the full names of whom it means, in lower case: "N.J." speaks of New Jersey. */
    private static Set<String> words(List<Referent> named, AnnotatedText text) {
        Stream<String> written = text.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text);
        Stream<String> meant = named.stream()
                .flatMap(referent -> referent.entry().stream())
                .flatMap(entry -> Stream.of(entry.name().split(" ")));
        return Stream.concat(written, meant)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private void learn(Referent referent, Linked linked) {
        authority
                .linked(linked.candidate().iri())
                .filter(entry -> linked.certain() && Sort.of(entry.kind()) == referent.sort())
                .ifPresentOrElse(
                        referent::learn, () -> referent.learn(isTaken(referent, linked) ? linked.asGuess() : linked));
    }

    /** Whether the authority file gives the IRI to somebody else of that name. */
    private boolean isTaken(Referent referent, Linked linked) {
        return authority.entry(Identities.id(referent, linked)).isPresent();
    }

    private static Named named(Referent referent) {
        List<String> names = referent.names().stream()
                .filter(name -> !name.demonym())
                .map(Name::text)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return new Named(names, kind(referent.sort()));
    }

    private static TitleKind kind(Sort sort) {
        return switch (sort) {
            case PERSON -> TitleKind.PERSON;
            case ORGANIZATION -> TitleKind.ORGANIZATION;
            case PLACE -> TitleKind.PLACE;
            case TOPIC -> TitleKind.OTHER;
        };
    }
}
