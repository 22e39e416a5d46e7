package dev.attest.page;

import java.util.Objects;

/**
 * Words that lead to another place of the site.
 *
 * @param text what is shown
 * @param href where it leads, relative to the page that shows it
 */
public record Link(String text, String href) {
    public Link {
        Objects.requireNonNull(text);
        Objects.requireNonNull(href);
    }
}
