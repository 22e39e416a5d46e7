package dev.attest.archive;

import java.util.Objects;

/**
 * The name of an entry in the archive's addresses.
 *
 * @param kind what it is
 * @param slug its name there, unique in its kind
 */
public record EntryId(EntryKind kind, String slug) implements Comparable<EntryId> {
    public EntryId {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(slug);
    }

    /** The id of what bears {@code name}; an article before it ('the') does not count. */
    public static EntryId of(EntryKind kind, String name) {
        return new EntryId(kind, Slug.of(withoutArticle(name)));
    }

    /** {@code name} without an English article before it. */
    static String withoutArticle(String name) {
        boolean article = name.length() > 4 && name.regionMatches(true, 0, "the ", 0, 4);
        return article ? name.substring(4).strip() : name.strip();
    }

    /** By kind, then by slug. */
    @Override
    public int compareTo(EntryId other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : slug.compareTo(other.slug);
    }
}
