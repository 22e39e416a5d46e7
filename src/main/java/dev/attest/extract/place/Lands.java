package dev.attest.extract.place;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which countries an article speaks of, and how much. */
final class Lands {
    /** By the code of the country. */
    private final Map<String, Integer> points = new TreeMap<>();

    void add(String country, int more) {
        points.merge(country, more, Integer::sum);
    }

    /** Their codes. */
    Set<String> all() {
        return Collections.unmodifiableSet(points.keySet());
    }

    boolean has(String country) {
        return points.containsKey(country);
    }

    int of(String country) {
        return points.getOrDefault(country, 0);
    }
}
