package dev.attest.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Keeps things in memory that could be read again, as many as there is room for: where a new one has no room, others are let go, and
 * chance says which. Whoever goes through an archive from its beginning to its end, and again, finds a part of it there; of the last
 * used or the oldest he would find none. Soft references, which would do the same by themselves, are let go only when the memory is full
 * of them, and until then the collector runs for nothing. For any thread.
 *
 * @param <T> the things
 */
final class Room<T> {
    private final long most;
    private final List<Held<T>> held = new ArrayList<>();
    private final Random chance = new Random(1);
    private long taken;

    private record Held<T>(T thing, long weight) {}

    /** @param most how much all that is held may weigh together */
    Room(long most) {
        this.most = most;
    }

    /** Holds {@code thing}, of which one is held at least, whatever it weighs. */
    synchronized void hold(T thing, long weight) {
        while (taken + weight > most && !held.isEmpty()) {
            letGo(chance.nextInt(held.size()));
        }
        held.add(new Held<>(thing, weight));
        taken += weight;
    }

    private void letGo(int number) {
        Held<T> last = held.remove(held.size() - 1);
        Held<T> gone = number < held.size() ? held.set(number, last) : last;
        taken -= gone.weight();
    }
}
