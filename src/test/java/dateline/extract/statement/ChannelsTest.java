package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelsTest {
    @ParameterizedTest
    @CsvSource({
        "in, interview, NN, INTERVIEW",
        "in, statement, NN, PRESS_STATEMENT",
        "in, letter, NN, LETTER",
        "by, e-mail, NN, EMAIL",
        "on, Twitter, NNP, SOCIAL_MEDIA",
        "on, television, NN, BROADCAST",
        "on, CNN, NNP, BROADCAST",
        "in, report, NN, DOCUMENT",
        "by, phone, NN, TELEPHONE",
    })
    void a_preposition_leads_to_the_medium(String leader, String noun, String tag, Channel channel) {
        assertThat(Channels.of(said(leader, noun, tag))).contains(channel);
    }

    @Test
    void whom_one_talks_to_is_no_medium() {
        assertThat(Channels.of(said("to", "CNN", "NNP"))).isEmpty();
    }

    @Test
    void a_newspaper_called_post_is_no_post() {
        assertThat(Channels.of(said("in", "Post", "NNP"))).isEmpty();
    }

    @Test
    void a_verb_names_the_medium() {
        CueClause clause = Said.clause(
                "She _ PRP 2 nsubj\ntweeted tweet VBD 0 root\nthanks _ NNS 2 obj", "She", "tweeted", "thanks");

        assertThat(Channels.of(clause)).contains(Channel.SOCIAL_MEDIA);
    }

    @Test
    void a_paper_speaks_for_itself() {
        CueClause clause = Said.clause(
                """
                The    _    DT  2 det
                survey _    NN  3 nsubj
                found  find VBD 0 root
                so     _    RB  3 advmod
                """,
                "The survey",
                "found",
                "so");

        assertThat(Channels.of(clause)).contains(Channel.DOCUMENT);
    }

    @Test
    void a_medium_inside_the_content_is_not_the_medium_of_the_words() {
        CueClause clause = Said.clause(
                """
                She    _     PRP 2 nsubj
                said   say   VBD 0 root
                he     _     PRP 4 nsubj
                lied   lie   VBD 2 ccomp
                in     _     IN  7 case
                a      _     DT  7 det
                letter _     NN  4 obl
                """,
                "She",
                "said",
                "he lied in a letter");

        assertThat(Channels.of(clause)).isEmpty();
    }

    private static CueClause said(String leader, String noun, String tag) {
        return Said.clause(
                """
                She   _   PRP 2 nsubj
                said  say VBD 0 root
                so    _   RB  2 advmod
                %s    _   IN  5 case
                %s    %s  %s  2 obl
                """
                        .formatted(leader, noun, noun, tag),
                "She",
                "said",
                "so");
    }
}
