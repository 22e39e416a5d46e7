package dev.attest.article;

/** How large a place is that a name means, the finest first. */
public enum Precision {
    /** A building, a camp, a crossroads. */
    POINT,
    /** A part of a city or village. */
    NEIGHBOURHOOD,
    /** A city, town or village as a whole. */
    CITY,
    /** A part of a country: a governorate, a district, a valley. */
    REGION,
    COUNTRY;

    /** Whether a place of this kind may lie in one of the kind {@code other}. */
    public boolean fitsIn(Precision other) {
        return compareTo(other) <= 0;
    }
}
