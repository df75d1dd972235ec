package dateline.model;

import dateline.article.Article;
import dateline.article.Published;
import dateline.model.EntityId.Collection;
import dateline.text.SourceText;
import dateline.text.Span;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An invented article, read by hand: some of everything that a reading can hold. */
public final class Readings {
    private static final String TEXT =
            """
            Petrova Vows to Keep Talking

            Norwegian Foreign Minister Ana Petrova told reporters at the Bergen Summit on Sunday that Norway \
            will send food to Zubrowka.

            “We will keep talking 😀,” she said. “Nobody leaves the table.”

            A senior official said Petrova believes that Zubrowka "may lift" its sanctions.

            Former chair Zoë Lindqvist of the Arctic Council did not protest against the Kyoto Protocol.

            Rebels attacked a convoy in Zubrowka on Friday, wounding 12 people.

            Petrova's husband, Bo Marten, will head the Arctic Council from 2016.
            """;

    private static final SourceText SOURCE = new SourceText(TEXT);

    private static final EntityId PETROVA = new EntityId(Collection.PERSON, "ana-petrova", true);
    private static final EntityId MARTEN = new EntityId(Collection.PERSON, "bo-marten", true);
    private static final EntityId LINDQVIST = new EntityId(Collection.PERSON, "zoe-lindqvist", true);
    private static final EntityId NORWAY = new EntityId(Collection.PLACE, "norway", false);
    private static final EntityId ZUBROWKA = new EntityId(Collection.PLACE, "zubrowka", true);
    private static final EntityId BERGEN = new EntityId(Collection.PLACE, "bergen", false);
    private static final EntityId COUNCIL = new EntityId(Collection.ORGANIZATION, "arctic-council", false);
    private static final EntityId KYOTO = new EntityId(Collection.TOPIC, "kyoto-protocol", false);
    private static final EntityId REPORTERS = EntityId.unnamed(span("reporters"));
    private static final EntityId OFFICIAL = EntityId.unnamed(span("A senior official"));
    private static final EntityId REBELS = EntityId.unnamed(span("Rebels"));

    private static final LocalDate SUNDAY = LocalDate.of(2015, 11, 22);
    private static final LocalDate FRIDAY = LocalDate.of(2015, 11, 20);

    private Readings() {}

    /** The words' first place in the text. */
    public static Span span(String words) {
        return span(words, 1);
    }

    /** The words' n-th place in the text, counted from 1. */
    public static Span span(String words, int nth) {
        int at = -1;
        for (int count = 0; count < nth; count++) {
            at = TEXT.indexOf(words, at + 1);
        }
        return SOURCE.spanOfChars(at, at + words.length());
    }

    public static Article article() {
        return new Article(
                "wire/petrova.txt",
                SOURCE,
                Optional.of("Petrova Vows to Keep Talking"),
                Optional.of(new Published.OnDay(SUNDAY)),
                "en",
                List.of("Jo Writer"),
                Optional.of("The Example"),
                Optional.of("https://news.example/2015/petrova"));
    }

    /** What the article says. */
    public static Reading petrova() {
        return new Reading(
                article(),
                Optional.empty(),
                Optional.of(new Dateline("BERGEN", Optional.of(BERGEN))),
                sentences(),
                entities(),
                memberships(),
                relations(),
                statements(),
                events(),
                List.of(
                        new TimeExpression(span("Sunday"), TimeExpression.Type.DATE, "2015-11-22"),
                        new TimeExpression(span("Friday"), TimeExpression.Type.DATE, "2015-11-20")));
    }

    /** An article of which nothing is known but its words. */
    public static Reading bare() {
        return new Reading(
                Article.of("bare.txt", "Nothing."),
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(0, 8)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Span> sentences() {
        return TEXT.lines()
                .filter(line -> !line.isEmpty())
                .flatMap(line -> line.startsWith("“")
                        ? List.of("“We will keep talking 😀,” she said.", "“Nobody leaves the table.”").stream()
                        : List.of(line).stream())
                .map(Readings::span)
                .toList();
    }

    private static List<Entity> entities() {
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

    private static Mention mention(Span span, Mention.Kind kind, double confidence) {
        return new Mention(span, span, kind, confidence);
    }

    private static List<Membership> memberships() {
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

    private static List<Relation> relations() {
        Span words = span("Petrova's husband");
        return List.of(new Relation(
                new RelationId(words.begin(), 1), PETROVA, Relation.Kind.SPOUSE, MARTEN, words, false, 0.8));
    }

    private static List<Statement> statements() {
        return List.of(
                new Statement(
                        statement("that Norway"),
                        words(
                                "Norwegian Foreign Minister Ana Petrova",
                                span("told"),
                                QuotationType.INDIRECT,
                                0.93,
                                "that Norway will send food to Zubrowka"),
                        "that Norway will send food to Zubrowka",
                        List.of(PETROVA),
                        new Utterance(
                                Optional.of(SpeechAct.PROMISE),
                                Optional.empty(),
                                List.of(REPORTERS),
                                Optional.empty(),
                                Optional.of(new Occasion(span("Summit"), Optional.of(event("Summit")))),
                                List.of(),
                                Optional.of(SUNDAY)),
                        List.of(NORWAY, event("send"), ZUBROWKA),
                        Optional.empty()),
                new Statement(
                        statement("We will"),
                        words(
                                "she",
                                span("said"),
                                QuotationType.DIRECT,
                                0.95,
                                "We will keep talking 😀,",
                                "Nobody leaves the table."),
                        "We will keep talking 😀, Nobody leaves the table.",
                        List.of(PETROVA),
                        Utterance.of(Optional.of(SpeechAct.PROMISE)),
                        List.of(),
                        Optional.empty()),
                new Statement(
                        statement("Petrova believes"),
                        words(
                                "A senior official",
                                span("said", 2),
                                QuotationType.MIXED,
                                0.9,
                                "Petrova believes that Zubrowka \"may lift\" its sanctions"),
                        "Petrova believes that Zubrowka \"may lift\" its sanctions",
                        List.of(OFFICIAL),
                        Utterance.of(Optional.of(SpeechAct.ASSERTION)),
                        List.of(PETROVA, ZUBROWKA, event("lift")),
                        Optional.empty()),
                new Statement(
                        statement("that Zubrowka"),
                        new Attribution(
                                List.of(span("Petrova", 3)),
                                List.of(span("believes")),
                                List.of(span("that Zubrowka \"may lift\" its sanctions")),
                                QuotationType.MIXED,
                                -1,
                                0.8),
                        "that Zubrowka \"may lift\" its sanctions",
                        List.of(PETROVA),
                        Utterance.of(Optional.of(SpeechAct.ATTITUDE)),
                        List.of(ZUBROWKA, event("lift")),
                        Optional.of(statement("Petrova believes"))));
    }

    private static Attribution words(
            String source, Span cue, QuotationType type, double confidence, String... contents) {
        return new Attribution(
                List.of(span(source)),
                List.of(cue),
                List.of(contents).stream().map(Readings::span).toList(),
                type,
                -1,
                confidence);
    }

    private static StatementId statement(String content) {
        return new StatementId(span(content).begin(), 1);
    }

    private static EventId event(String trigger) {
        return new EventId(span(trigger).begin(), 1);
    }

    private static List<Event> events() {
        return List.of(
                new EventBuilder("Vows", "Agree", Factuality.ACTUAL, 0.8)
                        .agent(PETROVA)
                        .expressedBy(statement("We will"))
                        .build(),
                new EventBuilder("Summit", "Summit", Factuality.ACTUAL, 0.9)
                        .participant(NORWAY)
                        .place(BERGEN)
                        .time(SUNDAY)
                        .build(),
                new EventBuilder("send", "HumanitarianAid", Factuality.PLANNED, 0.85)
                        .agent(NORWAY)
                        .patient(ZUBROWKA)
                        .reportedIn(statement("that Norway"))
                        .build(),
                new EventBuilder("lift", "LiftSanctions", Factuality.POSSIBLE, 0.7)
                        .agent(ZUBROWKA)
                        .reportedIn(statement("that Zubrowka"))
                        .build(),
                new EventBuilder("protest", "Protest", Factuality.NEGATED, 0.75)
                        .agent(LINDQVIST)
                        .build(),
                new EventBuilder("attacked", "Assault", Factuality.ACTUAL, 0.9)
                        .agent(REBELS)
                        .place(ZUBROWKA)
                        .time(FRIDAY)
                        .build(),
                new EventBuilder("wounding", "Injury", Factuality.ACTUAL, 0.6)
                        .agent(REBELS)
                        .time(YearMonth.of(2015, 11))
                        .count(12)
                        .causedBy(event("attacked"))
                        .build());
    }

    /** The parts of an event by name, since it has so many. */
    public static final class EventBuilder {
        private final Span trigger;
        private final String type;
        private final Factuality factuality;
        private final double confidence;
        private List<EntityId> agents = List.of();
        private List<EntityId> patients = List.of();
        private List<EntityId> participants = List.of();
        private List<EntityId> places = List.of();
        private Optional<EventTime> time = Optional.empty();
        private List<EventRelation> relations = List.of();
        private OptionalInt count = OptionalInt.empty();
        private Optional<StatementId> reportedIn = Optional.empty();
        private Optional<StatementId> expressedBy = Optional.empty();

        public EventBuilder(String trigger, String type, Factuality factuality, double confidence) {
            this.trigger = span(trigger);
            this.type = type;
            this.factuality = factuality;
            this.confidence = confidence;
        }

        public EventBuilder agent(EntityId agent) {
            this.agents = List.of(agent);
            return this;
        }

        public EventBuilder patient(EntityId patient) {
            this.patients = List.of(patient);
            return this;
        }

        public EventBuilder participant(EntityId participant) {
            this.participants = List.of(participant);
            return this;
        }

        public EventBuilder place(EntityId place) {
            this.places = List.of(place);
            return this;
        }

        public EventBuilder time(java.time.temporal.Temporal at) {
            this.time = Optional.of(new EventTime(at, 0.9));
            return this;
        }

        public EventBuilder count(int people) {
            this.count = OptionalInt.of(people);
            return this;
        }

        public EventBuilder reportedIn(StatementId statement) {
            this.reportedIn = Optional.of(statement);
            return this;
        }

        public EventBuilder expressedBy(StatementId statement) {
            this.expressedBy = Optional.of(statement);
            return this;
        }

        public EventBuilder causedBy(EventId cause) {
            this.relations = List.of(new EventRelation(EventRelation.Kind.CAUSED_BY, cause));
            return this;
        }

        public Event build() {
            return new Event(
                    new EventId(trigger.begin(), 1),
                    type,
                    List.of(trigger),
                    agents,
                    patients,
                    participants,
                    places,
                    time,
                    count,
                    factuality,
                    reportedIn,
                    expressedBy,
                    relations,
                    confidence);
        }
    }
}
