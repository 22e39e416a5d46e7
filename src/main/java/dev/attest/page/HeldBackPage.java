package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was saved and is not published, and why.
 *
 * @param head what every page has
 * @param captures how many captures the archive holds in all
 * @param published how many of them are published as articles
 * @param shelf where the page stands in the list of the others
 * @param heldBack those of the others that are on the page
 */
public record HeldBackPage(Head head, int captures, int published, ShelfView shelf, List<Item> heldBack)
        implements Page {
    public HeldBackPage {
        Objects.requireNonNull(head);
        Objects.requireNonNull(shelf);
        heldBack = List.copyOf(heldBack);
    }

    @Override
    public String template() {
        return "held-back";
    }

    /**
     * A capture that is held back.
     *
     * @param path the saved file
     * @param sha256 its SHA-256; null where it can't be read
     * @param size its length in bytes; null where it is not known
     * @param reason why
     * @param language the language of the reason, a BCP 47 tag
     */
    public record Item(
            String path, @Nullable String sha256, @Nullable Long size, String reason, String language) {
        public Item {
            Objects.requireNonNull(path);
            Objects.requireNonNull(reason);
            Objects.requireNonNull(language);
        }
    }
}
