package dev.attest.article;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A place on the map, as the archive's authority file or the gazetteer knows it.
 *
 * @param id what tells it from all other places: an id of the gazetteer ({@code 170063}, {@code SY.09}, {@code SY}), or
 *     {@code authority:NAME} for one that only the authority file knows
 * @param name its name there
 * @param precision how large it is
 * @param within the places that it lies in, the smallest first, as far as they are known; may be empty
 * @param coordinates its middle; null where nobody gives it
 */
public record Locality(
        String id,
        String name,
        Precision precision,
        List<Whole> within,
        @Nullable Coordinates coordinates) {
    /** Two towns nearer than this may be one that has grown over the other. */
    private static final double APART_KM = 5;

    public Locality {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(precision);
        within = List.copyOf(within);
    }

    /**
     * A place that others lie in.
     *
     * @param id as in {@link Locality}
     * @param name its name
     * @param precision how large it is
     */
    public record Whole(String id, String name, Precision precision) {
        public Whole {
            Objects.requireNonNull(id);
            Objects.requireNonNull(name);
            Objects.requireNonNull(precision);
        }
    }

    /** This place as one that others lie in. */
    public Whole whole() {
        return new Whole(id, name, precision);
    }

    /**
     * How this place lies to {@code other}. They are {@link PlaceRelation#DISJOINT} only where that is known: two countries,
     * two divisions of the same kind in one whole, two towns that are not next to each other.
     */
    public PlaceRelation relationTo(Locality other) {
        if (id.equals(other.id)) {
            return PlaceRelation.SAME;
        }
        if (liesIn(other.id)) {
            return PlaceRelation.WITHIN;
        }
        if (other.liesIn(id)) {
            return PlaceRelation.CONTAINS;
        }
        return isApartFrom(other) ? PlaceRelation.DISJOINT : PlaceRelation.UNKNOWN;
    }

    private boolean liesIn(String whole) {
        return within.stream().anyMatch(one -> one.id().equals(whole));
    }

    private boolean isApartFrom(Locality other) {
        Whole mine = belowCommon(other);
        Whole theirs = other.belowCommon(this);
        if (mine.precision() != theirs.precision()) {
            return false;
        }
        return switch (mine.precision()) {
            case COUNTRY -> true;
            case REGION ->
                mine.id().split("\\.").length == theirs.id().split("\\.").length
                        && isDivision(mine)
                        && isDivision(theirs);
            case CITY -> kilometresTo(other).orElse(0) >= APART_KM;
            case POINT, NEIGHBOURHOOD -> false;
        };
    }

    /** Divisions of the gazetteer cover their country without overlap; what the archivist calls a region may lie across them. */
    private static boolean isDivision(Whole region) {
        return region.id().indexOf('.') == 2;
    }

    /** The largest of this place and what it lies in that does not hold {@code other} too. */
    private Whole belowCommon(Locality other) {
        Whole largest = whole();
        for (Whole one : within) {
            if (one.id().equals(other.id) || other.liesIn(one.id())) {
                break;
            }
            largest = one;
        }
        return largest;
    }

    /** From middle to middle; empty where one of them is not known. */
    public OptionalDouble kilometresTo(Locality other) {
        return coordinates == null || other.coordinates == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(coordinates.kilometresTo(other.coordinates));
    }
}
