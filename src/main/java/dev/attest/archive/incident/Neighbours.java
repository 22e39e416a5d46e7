package dev.attest.archive.incident;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Places that an article names together for one event ('the crossing of Bab al-Hawa near Sarmada'): of two reports, one may
 * name the one and one the other.
 */
final class Neighbours {
    /** A sentence with more places is a list of them. */
    private static final int MOST_PLACES = 3;

    private final Set<String> pairs = new HashSet<>();

    private Neighbours() {}

    static Neighbours of(Collection<Scene> scenes) {
        Neighbours neighbours = new Neighbours();
        for (Scene scene : scenes) {
            List<String> keys = List.copyOf(scene.traits().places().keySet());
            if (!scene.isStretch() && keys.size() <= MOST_PLACES) {
                keys.forEach(one -> keys.forEach(other -> neighbours.pairs.add(one + "|" + other)));
            }
        }
        return neighbours;
    }

    /** Whether an article names a place of the one together with a place of the other. */
    boolean areLinked(Traits one, Traits other) {
        for (String a : one.places().keySet()) {
            for (String b : other.places().keySet()) {
                if (pairs.contains(a + "|" + b)) {
                    return true;
                }
            }
        }
        return false;
    }
}
