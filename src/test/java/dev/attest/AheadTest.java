package dev.attest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AheadTest {
    private static final int THREADS = 3;

    @Test
    void whatComesOfTheWorkIsHandedOverInOrderAndNotTooMuchIsBegun() throws Exception {
        List<Integer> done = new ArrayList<>();
        AtomicInteger most = new AtomicInteger();
        try (Workers workers = new Workers(THREADS)) {
            workers.run(() -> {
                AtomicInteger begun = new AtomicInteger();
                Ahead<Integer> ahead = new Ahead<>(new AtomicInteger(), number -> {
                    begun.decrementAndGet();
                    done.add(number);
                });
                for (int number = 0; number < 500; number++) {
                    int at = number;
                    ahead.add(() -> at);
                    most.accumulateAndGet(begun.incrementAndGet(), Math::max);
                }
                ahead.end();
                return null;
            });
        }
        assertEquals(IntStream.range(0, 500).boxed().toList(), done);
        assertTrue(most.get() > THREADS && most.get() <= 4 * THREADS, () -> most + " at once");
    }

    @Test
    void severalThatShareACountBeginNoMoreTogether() throws Exception {
        AtomicInteger all = new AtomicInteger();
        List<Integer> done = new ArrayList<>();
        try (Workers workers = new Workers(THREADS)) {
            workers.run(() -> {
                Ahead<Integer> one = new Ahead<>(all, done::add);
                Ahead<Integer> other = new Ahead<>(all, done::add);
                for (int number = 0; number < 4 * THREADS; number++) {
                    int at = number;
                    one.add(() -> at);
                }
                other.add(() -> -1);
                other.add(() -> -2);
                assertEquals(4 * THREADS + 1, all.get(), "each may have one");
                one.end();
                other.end();
                assertEquals(0, all.get());
                return null;
            });
        }
        assertEquals(-1, done.get(0));
        assertEquals(4 * THREADS + 2, done.size());
    }

    @Test
    void aFailureComesThrough() {
        try (Workers workers = new Workers(THREADS)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> workers.run(() -> {
                        Ahead<Integer> ahead = new Ahead<>(new AtomicInteger(), number -> {});
                        ahead.add(() -> {
                            throw new IllegalStateException("broken");
                        });
                        ahead.end();
                        return null;
                    }));
        }
    }
}
