package dev.attest.page;

import dev.attest.cite.Citation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells programs, and those who cite it.
 *
 * @param type what it is in the terms of Open Graph: {@code article} or {@code website}; null where previews are left to the title
 *     and the description
 * @param published the day that an article was published, ISO 8601; null for other pages, and where nobody states it
 * @param linkedData what it shows, in the terms of schema.org, as JSON-LD; null where there is nothing to say
 * @param feeds the feeds of what it shows; may be empty
 * @param citation how the article that it shows is cited; null for other pages
 * @param report where a reader reports an error in that article; null for other pages, and where the archive names no contact
 */
public record Metadata(
        @Nullable String type,
        @Nullable String published,
        @Nullable String linkedData,
        List<Feed> feeds,
        @Nullable Citation citation,
        @Nullable String report) {
    private static final Metadata NONE = new Metadata(null, null, null, List.of(), null, null);

    public Metadata {
        feeds = List.copyOf(feeds);
    }

    /** Nothing beside the title and the description. */
    public static Metadata none() {
        return NONE;
    }

    /** A page that is no article. */
    static Metadata ofPage(@Nullable String linkedData, List<Feed> feeds) {
        return new Metadata("website", null, linkedData, feeds, null, null);
    }

    /**
     * A feed.
     *
     * @param type its media type
     * @param title its name
     * @param href where it lies, relative to the page
     */
    public record Feed(String type, String title, String href) {
        public Feed {
            Objects.requireNonNull(type);
            Objects.requireNonNull(title);
            Objects.requireNonNull(href);
        }
    }
}
