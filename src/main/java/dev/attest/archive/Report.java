package dev.attest.archive;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One report that several articles carry: reprints of each other, or of one that the archive does not hold. They are one voice,
 * not several.
 *
 * @param articles the numbers of the articles in the archive, ascending; at least 2
 * @param origin the number of the one that the others are likely taken from; null where nothing tells
 * @param basis why it is taken for the origin, or that nothing tells
 * @param named the outlet or agency from which those that name one say they have it; null where none does, or they differ
 * @param identical whether the words are the same in all of them, but for case, blanks and marks
 */
public record Report(
        List<Integer> articles,
        @Nullable Integer origin,
        Basis basis,
        @Nullable String named,
        boolean identical) {
    public Report {
        articles = List.copyOf(articles);
        Objects.requireNonNull(basis);
        if (articles.size() < 2 || (origin != null && !articles.contains(origin))) {
            throw new IllegalArgumentException(
                    "A report has two articles or more, and its origin is one of them; found " + articles + ", "
                            + origin);
        }
    }

    /** On what ground an article is taken for the origin. */
    public enum Basis {
        /** Others say that they have it from the publisher of this one. */
        NAMED_BY_OTHERS,
        /** It was published on an earlier day than all others. */
        EARLIEST,
        /** Nothing tells. */
        UNKNOWN
    }
}
