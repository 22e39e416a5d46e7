package dev.attest.article;

/** How one place lies to another. */
public enum PlaceRelation {
    SAME,
    /** The one is a part of the other. */
    WITHIN,
    /** The other is a part of the one. */
    CONTAINS,
    /** They have no point in common. */
    DISJOINT,
    /** What is known of them does not say. */
    UNKNOWN
}
