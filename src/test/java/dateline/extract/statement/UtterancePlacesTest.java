package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Cast;
import dateline.model.Entity;
import dateline.model.EntityId;
import dateline.model.Identity;
import dateline.model.Location;
import dateline.model.Mention;
import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import dateline.text.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every proper noun is a place in these texts. */
class UtterancePlacesTest {
    @Test
    void what_is_said_in_a_town_is_said_there_and_not_where_the_content_leads() {
        assertThat(places(
                        """
                                In    _    IN  2 case
                                Oslo  _    NNP 4 obl
                                she   _    PRP 4 nsubj
                                said  say  VBD 0 root
                                he    _    PRP 6 nsubj
                                left  leave VBD 4 ccomp
                                for   _    IN  8 case
                                Paris _    NNP 6 obl
                                """,
                        "she",
                        "said",
                        "he left for Paris"))
                .containsExactly("Oslo");
    }

    @Test
    void of_a_town_and_its_state_the_town() {
        assertThat(places(rally("in Oslo , Norway"), "She", "said", "so")).containsExactly("Oslo");
    }

    @Test
    void a_rally_may_carry_the_name_of_its_place() {
        assertThat(places(
                        """
                                She   _   PRP 2 nsubj
                                said  say VBD 0 root
                                so    _   RB  2 advmod
                                at    _   IN  7 case
                                an    _   DT  7 det
                                Oslo  _   NNP 7 compound
                                rally _   NN  2 obl
                                """,
                        "She",
                        "said",
                        "so"))
                .containsExactly("Oslo");
    }

    @Test
    void what_is_said_about_a_place_is_not_said_there() {
        assertThat(places(rally("about Oslo , Norway"), "She", "said", "so")).isEmpty();
    }

    private static String rally(String words) {
        String[] word = words.split(" ");
        return """
                She  _   PRP 2 nsubj
                said say VBD 0 root
                so   _   RB  2 advmod
                %s   _   IN  5 case
                %s   _   NNP 2 obl
                ,    _   ,   5 punct
                %s   _   NNP 5 appos
                """
                .formatted(word[0], word[1], word[3]);
    }

    private static List<String> places(String conll, String source, String cue, String content) {
        AnnotatedText text = Sentences.parse(conll);
        Cast cast = new Cast(text.sentences().getFirst().tokens().stream()
                .filter(Token::isProperNoun)
                .map(UtterancePlacesTest::place)
                .toList());
        return CueClause.of(text, Said.attribution(text, source, cue, content)).stream()
                .flatMap(clause -> new UtterancePlaces(cast).of(clause).stream())
                .map(EntityId::slug)
                .toList();
    }

    private static Entity place(Token token) {
        EntityId id = new EntityId(EntityId.Collection.PLACE, token.text(), false);
        Mention mention = new Mention(token.span(), token.span(), Mention.Kind.NAME, 1);
        return new Location(new Identity(id, token.text(), List.of(), List.of()), List.of(mention));
    }
}
