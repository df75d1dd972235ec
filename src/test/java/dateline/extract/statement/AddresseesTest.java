package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Cast;
import dateline.model.Entity;
import dateline.model.EntityId;
import dateline.model.Group;
import dateline.model.Mention;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import dateline.text.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every noun and pronoun is somebody in these texts. */
class AddresseesTest {
    @Test
    void who_is_told_hears_it() {
        assertThat(hearers(
                        """
                                She       _    PRP 2 nsubj
                                told      tell VBD 0 root
                                reporters _    NNS 2 obj
                                that      _    IN  6 mark
                                it        _    PRP 6 nsubj
                                ended     end  VBD 2 ccomp
                                """,
                        "She",
                        "told",
                        "that it ended"))
                .containsExactly("reporters");
    }

    @Test
    void who_was_told_hears_it_too() {
        assertThat(hearers(
                        """
                                Parents _    NNS 3 nsubj:pass
                                were    be   VBD 3 aux:pass
                                told    tell VBN 0 root
                                to      _    TO  5 mark
                                wait    _    VB  3 xcomp
                                """,
                        "",
                        "were told",
                        "to wait"))
                .containsExactly("Parents");
    }

    @Test
    void who_is_urged_is_to_do_what_the_content_says() {
        assertThat(hearers(
                        """
                                He      _    PRP 2 nsubj
                                urged   urge VBD 0 root
                                drivers _    NNS 5 nsubj
                                to      _    TO  5 mark
                                wait    _    VB  2 ccomp
                                """,
                        "He",
                        "urged",
                        "drivers to wait"))
                .containsExactly("drivers");
    }

    @Test
    void a_preposition_leads_from_the_verb_to_the_hearer() {
        assertThat(hearers(
                        """
                                It     _    PRP 2 nsubj
                                called call VBD 0 root
                                on     _    IN  4 case
                                banks  _    NNS 2 obl
                                to     _    TO  6 mark
                                lend   _    VB  2 advcl
                                """,
                        "It",
                        "called",
                        "to lend"))
                .containsExactly("banks");
    }

    @Test
    void a_letter_to_somebody_and_an_interview_with_somebody_name_the_hearer() {
        assertThat(hearers(message("letter", "to"), "She", "said", "so")).containsExactly("editors");
        assertThat(hearers(message("interview", "with"), "She", "said", "so")).containsExactly("editors");
        assertThat(hearers(message("letter", "from"), "She", "said", "so")).isEmpty();
    }

    @Test
    void who_is_asked_is_who_answers() {
        assertThat(hearers(
                        """
                                Asked ask   VBN 5 advcl
                                about _     IN  3 case
                                taxes _     NNS 1 obl
                                he    _     PRP 5 nsubj
                                smiled smile VBD 0 root
                                """,
                        "",
                        "Asked",
                        "about taxes"))
                .containsExactly("he");
    }

    @Test
    void the_object_of_saying_is_what_is_said() {
        assertThat(hearers(
                        """
                                She  _   PRP 2 nsubj
                                said say VBD 0 root
                                yes  _   NN  2 obj
                                """,
                        "She",
                        "said",
                        "yes"))
                .isEmpty();
    }

    private static String message(String noun, String leader) {
        return """
                She     _   PRP 2 nsubj
                said    say VBD 0 root
                so      _   RB  2 advmod
                in      _   IN  6 case
                a       _   DT  6 det
                %s      _   NN  2 obl
                %s      _   IN  8 case
                editors _   NNS 6 nmod
                """
                .formatted(noun, leader);
    }

    private static List<String> hearers(String conll, String source, String cue, String content) {
        AnnotatedText text = Sentences.parse(conll);
        Cast cast = new Cast(text.sentences().getFirst().tokens().stream()
                .filter(token -> token.isNoun() || token.isPronoun())
                .map(AddresseesTest::somebody)
                .toList());
        return CueClause.of(text, Said.attribution(text, source, cue, content)).stream()
                .flatMap(clause -> new Addressees(new AgentPhrases(cast)).of(clause).stream())
                .map(id -> ((Group) cast.entity(id)).description())
                .toList();
    }

    private static Entity somebody(Token token) {
        Mention mention = new Mention(token.span(), token.span(), Mention.Kind.DESCRIPTION, 1);
        return new Group(EntityId.unnamed(token.span()), token.text(), List.of(mention));
    }
}
