package dev.attest.archive.incident;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;

/** Gives one for all that are equal: the scenes of an archive tell of few places and days, over and over. For any thread. */
final class Pool {
    private final Map<SortedMap<String, String>, SortedMap<String, String>> places = new ConcurrentHashMap<>();
    private final Map<SortedSet<String>, SortedSet<String>> words = new ConcurrentHashMap<>();
    private final Map<List<String>, List<String>> sentences = new ConcurrentHashMap<>();
    private final Map<Day, Day> days = new ConcurrentHashMap<>();

    SortedMap<String, String> one(SortedMap<String, String> thing) {
        return one(places, thing);
    }

    SortedSet<String> one(SortedSet<String> thing) {
        return one(words, thing);
    }

    List<String> one(List<String> thing) {
        return one(sentences, thing);
    }

    Day one(Day thing) {
        return one(days, thing);
    }

    private static <T> T one(Map<T, T> known, T thing) {
        T before = known.putIfAbsent(thing, thing);
        return before == null ? thing : before;
    }
}
