package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All people, organisations, places or sources of the archive.
 *
 * @param head what every page has
 * @param kind {@code people}, {@code organisations}, {@code places} or {@code sources}
 * @param entries in the order of their names
 */
public record EntryListPage(Head head, String kind, List<Item> entries) implements Page {
    public EntryListPage {
        Objects.requireNonNull(head);
        Objects.requireNonNull(kind);
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
     */
    public record Item(Link entry, @Nullable String note, int articles, int reports, int quotes, int figures) {
        public Item {
            Objects.requireNonNull(entry);
        }
    }
}
