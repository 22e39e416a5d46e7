package dev.attest.archive.incident;

import java.util.List;

/** What is known of places: what bears a name, and what it lies in. All that grouping knows of geography stands behind it. */
public interface Whereabouts {
    /** The name that the archive uses for what {@code place} names; {@code place} itself where it is not known. */
    String name(String place);

    /** What {@code place} lies in, the nearest first; empty where that is not known. */
    List<String> wholes(String place);

    /** Whether {@code place} is a city or wider: two events of a day there are not one for that alone. */
    boolean isWide(String place);

    /** Whether {@code place} is a whole country. */
    boolean isCountry(String place);
}
