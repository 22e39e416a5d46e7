package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in a list that is split over several. A part is named after what it holds (a month, a letter), so that
 * its address stays when others come; it is divided further only where it would be too long.
 *
 * @param above the pages that this one is a part of, the widest first; empty for the first page of the list
 * @param label what is on this page and on those below it ('October 2016')
 * @param count how many things of the list are on this page and on those below it
 * @param parts the pages below this one, in order; empty where the things themselves are here
 * @param previous the page before it; null for the first, and for one that has pages below it
 * @param next the page after it; null for the last, and for one that has pages below it
 */
public record ShelfView(
        List<Link> above,
        String label,
        int count,
        List<Part> parts,
        @Nullable Link previous,
        @Nullable Link next) {
    public ShelfView {
        above = List.copyOf(above);
        Objects.requireNonNull(label);
        parts = List.copyOf(parts);
    }

    /** A list that is on one page. */
    public static ShelfView whole(int count) {
        return new ShelfView(List.of(), "", count, List.of(), null, null);
    }

    /**
     * A page below another.
     *
     * @param key its name in addresses: {@code 2016-10}
     * @param link what it holds ('October 2016'), leading to it
     * @param count how many things it holds
     * @param parts the pages below it, where they are few enough to be named here; may be empty
     */
    public record Part(String key, Link link, int count, List<Part> parts) {
        public Part {
            Objects.requireNonNull(key);
            Objects.requireNonNull(link);
            parts = List.copyOf(parts);
        }
    }
}
