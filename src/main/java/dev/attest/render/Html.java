package dev.attest.render;

import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/** Writes text into HTML so that it stays text. */
final class Html {
    private Html() {}

    /** {@code text} between tags or in an attribute; line breaks as such, since empty lines of a page are left out. */
    static void text(StringBuilder html, String text) {
        String escaped = HtmlEscape.escapeHtml4Xml(text);
        html.append(text.indexOf('\n') < 0 ? escaped : escaped.replace("\n", "&#10;"));
    }

    /** An attribute with a blank before it; nothing where the value is null. */
    static void attribute(StringBuilder html, String name, @Nullable String value) {
        if (value != null) {
            html.append(' ').append(name).append("=\"");
            text(html, value);
            html.append('"');
        }
    }
}
