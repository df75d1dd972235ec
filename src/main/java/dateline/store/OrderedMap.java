package dateline.store;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Applies a function on several threads and hands out the results in the order of the input. It runs only so far ahead
 * that every thread finds work: whoever takes results slowly slows the threads down, and memory holds a few results.
 */
final class OrderedMap<T, R> implements Iterator<R>, AutoCloseable {
    /** So many results a thread may wait to be taken: enough to share a transaction. */
    private static final int AHEAD = 4;

    private final Iterator<T> inputs;
    private final Function<T, R> function;
    private final int ahead;
    private final ExecutorService threads;
    private final Queue<CompletableFuture<R>> pending = new ArrayDeque<>();

    OrderedMap(Iterator<T> inputs, Function<T, R> function, int threads) {
        this.inputs = inputs;
        this.function = function;
        this.ahead = AHEAD * threads;
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory());
    }

    @Override
    public boolean hasNext() {
        while (pending.size() < ahead && inputs.hasNext()) {
            T input = inputs.next();
            pending.add(CompletableFuture.supplyAsync(() -> function.apply(input), threads));
        }
        return !pending.isEmpty();
    }

    /** Whether {@link #next} need not wait. */
    boolean isReady() {
        return hasNext() && pending.peek().isDone();
    }

    /** @throws java.util.concurrent.CompletionException the function failed */
    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return pending.remove().join();
    }

    /** Drops what nobody took. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
