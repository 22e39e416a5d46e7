package dev.attest.document;

import dev.attest.capture.WebAddress;
import dev.attest.text.WordList;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that says where a text comes from: 'Source: Harbour reopens | The Daily Tide', 'Source: The Daily Tide'.
 *
 * @param from the outlet; null where the line gives only an address
 * @param address the address; null where the line gives none
 */
record SourceLine(@Nullable Syndication from, @Nullable URI address) {
    private static final WordList LABELS = WordList.of("source-line-labels");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST = 300;

    /** What {@code line} says; null where it is no such line. */
    static @Nullable SourceLine of(String line, String headline) {
        int colon = line.indexOf(':');
        if (colon < 0
                || line.length() > LONGEST
                || !LABELS.contains(line.substring(0, colon).strip())) {
            return null;
        }
        String rest = line.substring(colon + 1).strip();
        URI address = WebAddress.of(rest);
        if (address != null) {
            return new SourceLine(null, address);
        }
        Syndication from = parted(rest, headline);
        return from == null ? null : new SourceLine(from, null);
    }

    private static @Nullable Syndication parted(String rest, String headline) {
        List<TitleLine> ways = TitleLine.of(rest);
        for (TitleLine way : ways) {
            if (TitleLine.same(way.headline(), headline)) {
                return new Syndication(way.site(), way.headline());
            }
            String behind = rest.substring(way.headline().length()).replaceFirst("^\\s+\\S+\\s+", "");
            if (TitleLine.same(behind, headline)) {
                return new Syndication(way.headline(), behind);
            }
        }
        if (!ways.isEmpty()) {
            return new Syndication(ways.get(0).site(), ways.get(0).headline());
        }
        String name = rest.replaceFirst("\\.$", "");
        return name.isEmpty() || name.length() > LONGEST_NAME ? null : new Syndication(name, null);
    }
}
