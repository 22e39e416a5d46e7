package dev.attest.render;

import dev.attest.page.Site;
import org.jspecify.annotations.Nullable;

/** Writes text into HTML so that it stays text. */
final class Html {
    private Html() {}

    /** {@code text} between tags or in an attribute. */
    static void text(StringBuilder html, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }

    /** An attribute with a blank before it; nothing where the value is null. */
    static void attribute(StringBuilder html, String name, @Nullable String value) {
        if (value != null) {
            html.append(' ').append(name).append("=\"");
            text(html, value);
            html.append('"');
        }
    }

    /** The language of words, where it is not that of the page around them. */
    static void language(StringBuilder html, @Nullable String language, Site site) {
        if (!site.language().equals(language)) {
            attribute(html, "lang", language);
        }
    }

    /** The direction of words, where it is not that of the page around them. */
    static void direction(StringBuilder html, String direction, Site site) {
        if (!Labels.directionOf(site.language()).equals(direction)) {
            attribute(html, "dir", direction);
        }
    }
}
