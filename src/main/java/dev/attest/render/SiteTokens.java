package dev.attest.render;

import dev.attest.message.Messages;
import dev.attest.page.Site;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is the archive's own into the style sheet, as custom properties of its layer of tokens: its colours, and the words that
 * stand before the cells of a table on small screens.
 */
final class SiteTokens {
    /** The style sheet, among the assets. */
    static final String SHEET = "assets/site.css";

    private static final List<Map.Entry<String, String>> WORDS = List.of(
            Map.entry("who", "figure.who"),
            Map.entry("where-when", "ledger.where-when"),
            Map.entry("cause", "figure.cause"),
            Map.entry("reported-by", "figure.reported-by"),
            Map.entry("sentence", "ledger.sentence"));

    private static final String DARK = "screen and (prefers-color-scheme: dark)";

    private SiteTokens() {}

    static byte[] in(byte[] sheet, Site site, Messages messages) {
        boolean usesWords = new String(sheet, StandardCharsets.UTF_8).contains("var(--word-");
        String own =
                (usesWords ? words(messages) : "") + scheme("not " + DARK, site.light()) + scheme(DARK, site.dark());
        if (own.isEmpty()) {
            return sheet;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(sheet);
        out.writeBytes(("\n@layer tokens {\n" + own + "}\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static String words(Messages messages) {
        StringBuilder words = new StringBuilder("  :root {\n");
        WORDS.forEach(word -> words.append("    --word-")
                .append(word.getKey())
                .append(": \"")
                .append(messages.say(word.getValue()).replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\";\n"));
        return words.append("  }\n").toString();
    }

    private static String scheme(String media, Site.Colours colours) {
        String properties = property("--link", colours.accent())
                + property("--brand", colours.accent())
                + property("--brand-rule", colours.highlight());
        return properties.isEmpty() ? "" : "  @media " + media + " {\n    :root {\n" + properties + "    }\n  }\n";
    }

    private static String property(String name, @Nullable String colour) {
        return colour == null ? "" : "      " + name + ": " + colour + ";\n";
    }
}
