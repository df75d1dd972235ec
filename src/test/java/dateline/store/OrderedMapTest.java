package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderedMapTest {
    @Test
    void no_more_inputs_are_taken_than_the_threads_need() {
        AtomicInteger taken = new AtomicInteger();
        Stream<Integer> inputs = IntStream.range(0, 100).boxed().peek(number -> taken.incrementAndGet());

        try (OrderedMap<Integer, Integer> squares = new OrderedMap<>(inputs.iterator(), number -> number * number, 3)) {
            for (int number = 0; number < 100; number++) {
                assertThat(squares.next()).isEqualTo(number * number);
                assertThat(taken.get()).isLessThanOrEqualTo(number + 4 * 3);
            }
            assertThat(squares.hasNext()).isFalse();
        }
    }

    @Test
    void a_fault_comes_out_where_its_result_would() {
        Stream<Integer> inputs = Stream.of(1, 0, 2);

        try (OrderedMap<Integer, Integer> inverse = new OrderedMap<>(inputs.iterator(), number -> 2 / number, 2)) {
            assertThat(inverse.next()).isEqualTo(2);
            assertThatThrownBy(inverse::next)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(ArithmeticException.class);
            assertThat(inverse.next()).isEqualTo(1);
        }
    }
}
