package dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkTrainerTest {
    /** Right when one of two things is there and the other is not: each by itself tells nothing. */
    private static Network eitherOr() {
        Random random = new Random(7);
        int[][] examples = new int[4000][];
        double[] wanted = new double[examples.length];
        for (int at = 0; at < examples.length; at++) {
            boolean one = random.nextBoolean();
            boolean other = random.nextBoolean();
            examples[at] = features(one, other).toArray();
            wanted[at] = one == other ? 0 : 1;
        }
        return NetworkTrainer.train(examples, wanted, 1);
    }

    private static Features features(boolean one, boolean other) {
        Features features = new Features();
        features.add(0, 0);
        features.add(1, one ? 1 : 0);
        features.add(2, other ? 1 : 0);
        return features;
    }

    @Test
    void finds_what_two_features_tell_only_together() {
        Network network = eitherOr();

        assertThat(network.score(features(true, false))).isGreaterThan(1);
        assertThat(network.score(features(false, true))).isGreaterThan(1);
        assertThat(network.score(features(true, true))).isLessThan(-1);
        assertThat(network.score(features(false, false))).isLessThan(-1);
    }

    @Test
    void learns_the_same_from_the_same() throws IOException {
        assertThat(bytes(eitherOr())).isEqualTo(bytes(eitherOr()));
    }

    @Test
    void comes_back_from_a_file_as_it_was() throws IOException {
        Network given = eitherOr();

        Network read = Network.read(new DataInputStream(new ByteArrayInputStream(bytes(given))));

        assertThat(read.score(features(true, false))).isEqualTo(given.score(features(true, false)));
    }

    private static byte[] bytes(Network network) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        network.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
