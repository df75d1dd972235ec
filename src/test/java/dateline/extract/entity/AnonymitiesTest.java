package dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extract.name.Phrase;
import dateline.extract.name.Sort;
import dateline.model.Anonymity;
import dateline.model.Mention;
import dateline.text.Sentence;
import dateline.text.Sentences;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnonymitiesTest {
    @Test
    void who_speaks_on_condition_of_anonymity_says_why() {
        assertThat(anonymity(
                        """
                                An        _     DT  2 det
                                aide      _     NN  0 root
                                who       _     WP  4 nsubj
                                spoke     speak VBD 2 acl:relcl
                                on        _     IN  6 case
                                condition _     NN  4 obl
                                of        _     IN  8 case
                                anonymity _     NN  6 nmod
                                because   _     IN  12 mark
                                talks     _     NNS 12 nsubj
                                were      be    VBD 12 cop
                                private   _     JJ  4 advcl
                                .         _     .   2 punct
                                """,
                        1))
                .contains(new Anonymity(Optional.of("because talks were private")));
    }

    @Test
    void who_is_not_authorized_to_speak_has_that_for_a_reason() {
        assertThat(anonymity(
                        """
                                aides      _         NNS 0 root
                                who        _         WP  5 nsubj:pass
                                were       be        VBD 5 aux:pass
                                not        _         RB  5 advmod
                                authorized authorize VBN 1 acl:relcl
                                to         _         TO  7 mark
                                speak      _         VB  5 xcomp
                                publicly   _         RB  7 advmod
                                """,
                        0))
                .contains(new Anonymity(Optional.of("were not authorized to speak publicly")));
    }

    @Test
    void who_declines_to_be_named_needs_no_reason() {
        assertThat(anonymity(
                        """
                                aides    _       NNS 2 nsubj
                                declined decline VBD 0 root
                                to       _       TO  5 mark
                                be       _       VB  5 aux:pass
                                named    name    VBN 2 xcomp
                                """,
                        0))
                .contains(new Anonymity(Optional.empty()));
    }

    @Test
    void who_speaks_of_the_anonymity_of_others_is_not_anonymous() {
        assertThat(anonymity(
                        """
                                critics   _     NNS 2 nsubj
                                fear      _     VBP 0 root
                                the       _     DT  4 det
                                anonymity _     NN  2 obj
                                of        _     IN  6 case
                                donors    donor NNS 4 nmod
                                """,
                        5))
                .isEmpty();
    }

    @Test
    void who_is_not_named_in_a_lawsuit_but_speaks_is_not_anonymous() {
        assertThat(anonymity(
                        """
                                aides _    NNS 2 nsubj
                                said  say  VBD 0 root
                                she   _    PRP 6 nsubj:pass
                                was   be   VBD 6 aux:pass
                                not   _    RB  6 advmod
                                named name VBN 2 ccomp
                                """,
                        0))
                .isEmpty();
    }

    private static Optional<Anonymity> anonymity(String conll, int head) {
        Sentence sentence = Sentences.parse(conll).sentences().getFirst();
        Referent referent = new Referent(Sort.PERSON);
        referent.add(new Phrase(sentence, head, head, head, Mention.Kind.DESCRIPTION));
        return Anonymities.of(referent);
    }
}
