package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The people, organisations, places or sources of the archive: all, or those whose names begin alike.
 *
 * @param head what every page has
 * @param kind {@code people}, {@code organisations}, {@code places} or {@code sources}
 * @param shelf where the page stands among the others
 * @param entries in the order of their names; empty where they are on the pages below this one
 */
public record EntryListPage(Head head, String kind, ShelfView shelf, List<Item> entries) implements Page {
    public EntryListPage {
        Objects.requireNonNull(head);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(shelf);
        entries = List.copyOf(entries);
    }

    @Override
    public String template() {
        return "entries";
    }

    /**
     * An entry of the list.
     *
     * @param entry its name, leading to its page
     * @param note what it is; null where it is not known
     * @param articles how many articles name it
     * @param reports how many reports those carry, reprints counted once
     * @param quotes how many quotes it spoke
     * @param figures how many casualty figures it reported, or for a place how many are of it
     * @param incidents of how many incidents it gives a toll
     * @param alone of how many of these no other source in the archive gives one
     * @param published how many articles of the archive it published
     * @param reprints how many of these carry what another outlet or an agency wrote
     */
    public record Item(
            Link entry,
            @Nullable String note,
            int articles,
            int reports,
            int quotes,
            int figures,
            int incidents,
            int alone,
            int published,
            int reprints) {
        public Item {
            Objects.requireNonNull(entry);
        }
    }
}
