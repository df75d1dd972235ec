package dateline.model;

import static dateline.model.PetrovaText.BERGEN;
import static dateline.model.PetrovaText.COUNCIL;
import static dateline.model.PetrovaText.KYOTO;
import static dateline.model.PetrovaText.LINDQVIST;
import static dateline.model.PetrovaText.MARTEN;
import static dateline.model.PetrovaText.NORWAY;
import static dateline.model.PetrovaText.OFFICIAL;
import static dateline.model.PetrovaText.PETROVA;
import static dateline.model.PetrovaText.REBELS;
import static dateline.model.PetrovaText.REPORTERS;
import static dateline.model.PetrovaText.ZUBROWKA;
import static dateline.model.PetrovaText.span;

import dateline.text.Span;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** Whom and what the invented article speaks of, and the roles it gives them. */
final class PetrovaEntities {
    private PetrovaEntities() {}

    static List<Entity> entities() {
        return List.of(
                new Person(
                        new Identity(PETROVA, "Ana Petrova", List.of("Petrova"), List.of()),
                        List.of(
                                mention(span("Petrova"), Mention.Kind.NAME, 0.9),
                                mention(span("Ana Petrova"), Mention.Kind.NAME, 0.97),
                                mention(span("she"), Mention.Kind.PRONOUN, 0.8),
                                mention(span("Petrova", 3), Mention.Kind.NAME, 0.9))),
                new GeopoliticalEntity(
                        new Identity(
                                NORWAY,
                                "Norway",
                                List.of(),
                                List.of(
                                        new Link("http://dbpedia.org/resource/Norway", true, 1),
                                        new Link("http://www.wikidata.org/entity/Q20", true, 1))),
                        List.of(
                                mention(span("Norwegian"), Mention.Kind.DEMONYM, 0.95),
                                mention(span("Norway"), Mention.Kind.NAME, 0.99))),
                new Group(REPORTERS, "reporters", List.of(mention(span("reporters"), Mention.Kind.DESCRIPTION, 1))),
                new Location(
                        new Identity(
                                BERGEN,
                                "Bergen",
                                List.of(),
                                List.of(new Link("http://dbpedia.org/resource/Bergen", false, 0.7)),
                                new Background(
                                        "city", Optional.of(NORWAY), Optional.of(new Coordinates(60.393, 5.324)))),
                        List.of(mention(span("Bergen"), Mention.Kind.NAME, 0.7))),
                new GeopoliticalEntity(
                        new Identity(ZUBROWKA, "Zubrowka", List.of(), List.of()),
                        List.of(
                                mention(span("Zubrowka"), Mention.Kind.NAME, 0.9),
                                mention(span("Zubrowka", 2), Mention.Kind.NAME, 0.9),
                                mention(span("Zubrowka", 3), Mention.Kind.NAME, 0.9))),
                new UnnamedAgent(
                        OFFICIAL,
                        "A senior official",
                        List.of(mention(span("A senior official"), Mention.Kind.DESCRIPTION, 1))),
                new Person(
                        new Identity(LINDQVIST, "Zoë Lindqvist", List.of(), List.of()),
                        List.of(mention(span("Zoë Lindqvist"), Mention.Kind.NAME, 0.97))),
                new Organization(
                        new Identity(
                                COUNCIL,
                                "Arctic Council",
                                List.of("AC"),
                                List.of(new Link("http://dbpedia.org/resource/Arctic_Council", true, 1))),
                        List.of(mention(span("Arctic Council"), Mention.Kind.NAME, 0.95))),
                new Topic(
                        new Identity(
                                KYOTO,
                                "Kyoto Protocol",
                                List.of(),
                                List.of(new Link("http://dbpedia.org/resource/Kyoto_Protocol", true, 1))),
                        List.of(mention(span("Kyoto Protocol"), Mention.Kind.NAME, 0.9))),
                new Group(REBELS, "Rebels", List.of(mention(span("Rebels"), Mention.Kind.DESCRIPTION, 1))),
                new Person(
                        new Identity(MARTEN, "Bo Marten", List.of(), List.of()),
                        List.of(mention(span("Bo Marten"), Mention.Kind.NAME, 0.97))));
    }

    static Mention mention(Span span, Mention.Kind kind, double confidence) {
        return new Mention(span, span, kind, confidence);
    }

    static List<Membership> memberships() {
        Span minister = span("Norwegian Foreign Minister Ana Petrova");
        Span head = span("head");
        Span chair = span("Former chair Zoë Lindqvist of the Arctic Council");
        return List.of(
                new Membership(
                        new MembershipId(minister.begin(), 1),
                        PETROVA,
                        NORWAY,
                        "Foreign Minister",
                        minister,
                        Tenure.HELD,
                        0.9),
                new Membership(
                        new MembershipId(chair.begin(), 1), LINDQVIST, COUNCIL, "Chair", chair, Tenure.FORMER, 0.85),
                new Membership(
                        new MembershipId(head.begin(), 1),
                        MARTEN,
                        COUNCIL,
                        "Head",
                        head,
                        new Tenure(Tenure.State.FUTURE, Optional.of(Year.of(2016)), Optional.empty()),
                        0.8));
    }

    static List<Relation> relations() {
        Span words = span("Petrova's husband");
        return List.of(new Relation(
                new RelationId(words.begin(), 1), PETROVA, Relation.Kind.SPOUSE, MARTEN, words, false, 0.8));
    }
}
