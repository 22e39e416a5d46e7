package dev.attest.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is known of where a place that an article names lies. */
public sealed interface Whereabouts {
    /** The place on the map; empty unless it is known which one is meant. */
    default Optional<Locality> locality() {
        return this instanceof Located located ? Optional.of(located.place()) : Optional.empty();
    }

    /** The places that the name may mean; empty where it is known which, or none is known. */
    default List<Locality> candidates() {
        return this instanceof Ambiguous ambiguous ? ambiguous.places() : List.of();
    }

    /** Nobody knows a place of that name. */
    static Whereabouts unknown() {
        return new Unknown();
    }

    /**
     * It is known which place is meant.
     *
     * @param place that place
     * @param basis how it is known
     */
    record Located(Locality place, Basis basis) implements Whereabouts {
        public Located {
            Objects.requireNonNull(place);
            Objects.requireNonNull(basis);
        }
    }

    /**
     * Several places have the name, or one that the article gives no reason to think of; which is meant, the article does not
     * say.
     *
     * @param places the largest first; never empty, and not all that there are in the world
     */
    record Ambiguous(List<Locality> places) implements Whereabouts {
        public Ambiguous {
            places = List.copyOf(places);
            if (places.isEmpty()) {
                throw new IllegalArgumentException("An ambiguous name has places it may mean, found none");
            }
        }
    }

    /** Nobody knows a place of that name. */
    record Unknown() implements Whereabouts {}

    /** How it is known which place a name means. */
    enum Basis {
        /** The archive's authority file says so. */
        AUTHORITY,
        /** The gazetteer has no other of that name. */
        ONLY_ONE,
        /** Of several, the one in the country or region that the article speaks of. */
        CONTEXT,
        /** Of several, by far the largest, and nothing in the article points to another. */
        PROMINENCE,
        /** The gazetteer spells it otherwise: the one place with these consonants in a country that the article speaks of. */
        SPELLING
    }
}
