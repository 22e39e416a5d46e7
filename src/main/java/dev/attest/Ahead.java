package dev.attest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Works ahead: pieces of work are done on the threads of the pool, no more of them at once than so many, and what comes of them is
 * handed over in the order in which they were given. To be used on one thread of the pool, which takes part in the work.
 *
 * @param <T> what comes of a piece of work
 */
final class Ahead<T> {
    /** So many pieces for each thread keep it from waiting while an earlier piece takes long. */
    private static final int FOR_EACH_THREAD = 4;

    private final int most;
    private final Consumer<? super T> sink;
    private final Deque<ForkJoinTask<T>> begun = new ArrayDeque<>();

    /** @param sink is given what comes of each piece */
    Ahead(Consumer<? super T> sink) {
        this.sink = sink;
        this.most = FOR_EACH_THREAD * Math.max(1, parallelism());
    }

    private static int parallelism() {
        return ForkJoinTask.inForkJoinPool()
                ? ForkJoinTask.getPool().getParallelism()
                : Runtime.getRuntime().availableProcessors();
    }

    /** Begins a piece of work, after the oldest is done if there are too many. */
    void add(Supplier<T> work) {
        if (begun.size() >= most) {
            handOverOldest();
        }
        begun.addLast(ForkJoinTask.adapt(work::get).fork());
    }

    /** Waits for all that was begun. */
    void end() {
        while (!begun.isEmpty()) {
            handOverOldest();
        }
    }

    private void handOverOldest() {
        sink.accept(begun.removeFirst().join());
    }
}
