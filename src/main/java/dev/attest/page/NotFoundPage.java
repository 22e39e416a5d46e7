package dev.attest.page;

import java.util.Objects;

/**
 * What a reader sees who follows a broken address. It may be shown under any address, so its links need the base address.
 *
 * @param head what every page has; its root is the base address of the archive, or empty where none is configured
 */
public record NotFoundPage(Head head) implements Page {
    public NotFoundPage {
        Objects.requireNonNull(head);
    }

    @Override
    public String template() {
        return "not-found";
    }
}
