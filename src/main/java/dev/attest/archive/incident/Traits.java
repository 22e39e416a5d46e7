package dev.attest.archive.incident;

import dev.attest.text.WordList;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * By what an event is known from others.
 *
 * @param places the places that are no cities, by their key in {@link PlaceSpelling}, each with its name
 * @param wide cities and what is wider, likewise
 * @param sides the parts of a city or country ('east'), where they are named
 * @param targets what was hit, in the classes of the word list {@code incident-targets}
 * @param causes by what, in the classes of the word list {@code incident-causes}
 * @param day when
 */
record Traits(
        SortedMap<String, String> places,
        SortedMap<String, String> wide,
        SortedSet<String> sides,
        SortedSet<String> targets,
        SortedSet<String> causes,
        Day day) {
    private static final WordList DELIVERED = WordList.of("delivered-causes");

    /** Traits of what may still change elsewhere. What the components of a record are given must not. */
    static Traits of(
            SortedMap<String, String> places,
            SortedMap<String, String> wide,
            SortedSet<String> sides,
            SortedSet<String> targets,
            SortedSet<String> causes,
            Day day) {
        return new Traits(kept(places), kept(wide), kept(sides), kept(targets), kept(causes), day);
    }

    // Most of these are empty, and there are very many.
    private static SortedMap<String, String> kept(SortedMap<String, String> places) {
        return places.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    private static SortedSet<String> kept(SortedSet<String> words) {
        return words.isEmpty() ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }

    static Traits none() {
        return new Traits(
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                Collections.emptySortedSet(),
                Collections.emptySortedSet(),
                Collections.emptySortedSet(),
                Day.none());
    }

    /** Whether nothing tells where, when or what it was. */
    boolean isEmpty() {
        return !hasPlace() && targets.isEmpty() && day.basis() == Day.Basis.NONE;
    }

    boolean hasPlace() {
        return !places.isEmpty() || !wide.isEmpty();
    }

    /** These, and where they say nothing of a place, a time, a target or a cause, what {@code other} says. */
    Traits orElse(Traits other) {
        boolean ownPlaces = !places.isEmpty();
        return new Traits(
                ownPlaces || isElsewhere(other) ? places : other.places,
                wide.isEmpty() ? other.wide : wide,
                sides.isEmpty() ? other.sides : sides,
                targets.isEmpty() ? other.targets : targets,
                causes.isEmpty() ? other.causes : causes,
                day.basis() == Day.Basis.NONE ? other.day : day);
    }

    /** These, on another day. */
    Traits on(Day other) {
        return new Traits(places, wide, sides, targets, causes, other);
    }

    /** These with the causes of {@code other} beside their own: a sentence names what fell, the next what was in it. */
    Traits alsoBy(Traits other) {
        SortedSet<String> both = new TreeSet<>(causes);
        both.addAll(other.causes);
        return new Traits(places, wide, sides, targets, kept(both), day);
    }

    /** These, of which what others have too is there once. */
    Traits shared(Pool pool) {
        return new Traits(
                pool.one(places), pool.one(wide), pool.one(sides), pool.one(targets), pool.one(causes), pool.one(day));
    }

    private boolean isElsewhere(Traits other) {
        return !wide.isEmpty() && !other.wide.isEmpty() && !sharesWide(other);
    }

    boolean sharesPlace(Traits other) {
        return sharedPlace(other) != null;
    }

    /** The name of a place that both name, as these name it; null where there is none. */
    @Nullable
    String sharedPlace(Traits other) {
        for (Map.Entry<String, String> place : places.entrySet()) {
            if (other.places.keySet().stream().anyMatch(key -> PlaceSpelling.isSame(place.getKey(), key))) {
                return place.getValue();
            }
        }
        return null;
    }

    boolean sharesWide(Traits other) {
        return shares(wide.keySet(), other.wide.keySet());
    }

    /** Whether one speaks of the east and the other of the west. */
    boolean isAcross(Traits other) {
        return !sides.isEmpty() && !other.sides.isEmpty() && !shares(sides, other.sides);
    }

    boolean sharesTarget(Traits other) {
        return shares(targets, other.targets);
    }

    boolean differsInTarget(Traits other) {
        return !targets.isEmpty() && !other.targets.isEmpty() && !sharesTarget(other);
    }

    boolean sharesCause(Traits other) {
        return shares(causes, other.causes);
    }

    boolean differsInCause(Traits other) {
        boolean apart = !causes.isEmpty() && !other.causes.isEmpty() && !sharesCause(other);
        return apart
                && causes.stream().noneMatch(DELIVERED::contains)
                && other.causes.stream().noneMatch(DELIVERED::contains);
    }

    boolean differsInPlace(Traits other) {
        return !places.isEmpty()
                && !other.places.isEmpty()
                && !sharesPlace(other)
                && !isPartOf(other)
                && !other.isPartOf(this);
    }

    /** Whether a place of these lies in one of the other: a crossing and its town. */
    boolean isPartOf(Traits other) {
        return shares(wide.keySet(), other.places.keySet());
    }

    private static boolean shares(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }
}
