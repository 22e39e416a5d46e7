package dev.attest.page;

import java.util.Objects;

/**
 * The data to download, and the data dictionary.
 *
 * @param head what every page has
 * @param downloads the files and their columns
 * @param complete whether the archive has a full address, so that addresses in the data are full ones
 * @param feeds how many articles a person, organisation, source or place needs for feeds of its own
 */
public record DataPage(Head head, Downloads downloads, boolean complete, int feeds) implements Page {
    public DataPage {
        Objects.requireNonNull(head);
        Objects.requireNonNull(downloads);
    }

    @Override
    public String template() {
        return "data";
    }
}
