package dev.attest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
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

    private final int most = FOR_EACH_THREAD * ForkJoinTask.getPool().getParallelism();
    private final AtomicInteger all;
    private final Consumer<? super T> sink;
    private final Deque<ForkJoinTask<T>> begun = new ArrayDeque<>();

    /**
     * @param all counts the pieces that are begun, also by others who share it: there are no more of all of them together, but that
     *     each may have one
     * @param sink is given what comes of each piece
     */
    Ahead(AtomicInteger all, Consumer<? super T> sink) {
        this.all = all;
        this.sink = sink;
    }

    /** Begins a piece of work, after the oldest is done if there are too many. */
    void add(Supplier<T> work) {
        while (all.get() >= most && !begun.isEmpty()) {
            handOverOldest();
        }
        all.incrementAndGet();
        begun.addLast(ForkJoinTask.adapt(work::get).fork());
    }

    /** Waits for all that was begun. */
    void end() {
        while (!begun.isEmpty()) {
            handOverOldest();
        }
    }

    private void handOverOldest() {
        try {
            sink.accept(begun.removeFirst().join());
        } finally {
            all.decrementAndGet();
        }
    }
}
