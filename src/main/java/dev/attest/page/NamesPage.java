package dev.attest.page;

import java.util.List;
import java.util.Objects;

/**
 * Names that may mean the same and that the archive keeps apart, for the archivist to judge.
 *
 * @param head what every page has
 * @param shelf where the page stands in the list
 * @param pairs the pairs on the page, by kind and by name
 */
public record NamesPage(Head head, ShelfView shelf, List<Pair> pairs) implements Page {
    public NamesPage {
        Objects.requireNonNull(head);
        Objects.requireNonNull(shelf);
        pairs = List.copyOf(pairs);
    }

    @Override
    public String template() {
        return "names";
    }

    /**
     * Two names.
     *
     * @param name the one that the archive would use
     * @param other the other
     * @param reason why they may mean the same
     * @param file the authority file that decides
     * @param joining the lines for it that make them one
     * @param keepingApart the lines for it that keep them apart, and out of this list
     */
    public record Pair(Link name, Link other, String reason, String file, String joining, String keepingApart) {
        public Pair {
            Objects.requireNonNull(name);
            Objects.requireNonNull(other);
            Objects.requireNonNull(reason);
            Objects.requireNonNull(file);
            Objects.requireNonNull(joining);
            Objects.requireNonNull(keepingApart);
        }
    }
}
