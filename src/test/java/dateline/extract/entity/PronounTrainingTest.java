package dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnnotatedText;
import dateline.text.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PronounTrainingTest {
    private static final AnnotatedText TEXT = Sentences.parse(
            """
            Ana   Ana   NNP 2 nsubj PERSON
            met   meet  VBD 0 root
            Eva   Eva   NNP 2 obj   PERSON

            She   she   PRP 2 nsubj
            left  leave VBD 0 root
            """);

    @TempDir
    private Path folder;

    private EvidenceWeights learnt(boolean subject) throws IOException {
        String record =
                """
                {"file": "a.txt", "set": "development", "pronoun": {"begin": 12, "end": 15},\
                 "A": {"begin": 0, "end": 3, "coreferent": %s}, "B": {"begin": 8, "end": 11, "coreferent": %s}}
                """
                        .formatted(subject, !subject);
        Files.writeString(folder.resolve("gold.jsonl"), record);
        return new PronounTraining().learn(folder, file -> TEXT);
    }

    private static double weight(EvidenceWeights weights, GrammaticalRole phrase) {
        return weights.places()[Evidence.place(1, GrammaticalRole.SUBJECT, phrase)];
    }

    @Test
    void the_place_of_the_right_name_comes_to_weigh_more() throws IOException {
        EvidenceWeights subjects = learnt(true);
        assertThat(weight(subjects, GrammaticalRole.SUBJECT)).isGreaterThan(weight(subjects, GrammaticalRole.OBJECT));
        EvidenceWeights objects = learnt(false);
        assertThat(weight(objects, GrammaticalRole.OBJECT)).isGreaterThan(weight(objects, GrammaticalRole.SUBJECT));
    }

    @Test
    void the_same_texts_give_the_same_weights() throws IOException {
        assertThat(learnt(true).lines()).isEqualTo(learnt(true).lines());
    }
}
