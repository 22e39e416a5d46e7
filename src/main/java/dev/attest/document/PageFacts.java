package dev.attest.document;

import dev.attest.capture.WebAddress;
import java.net.URI;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself: first in JSON-LD, then in OpenGraph and other meta tags, then in what a reader of the page sees.
 * To be read before the page is cleaned.
 */
final class PageFacts {
    private static final int SHORTEST_HEADING = 10;

    private final Document page;
    private final StructuredData data;
    private final MetaTags metas;
    private final String headline;
    private final PageByline byline;
    private final PageDates dates;

    PageFacts(Document page) {
        this.page = page;
        this.data = StructuredData.of(page);
        this.metas = MetaTags.of(page);
        URI address = address(null);
        this.headline = new PageHeadline(page, data.headline(), metas, publisher(), address).words();
        HeadlineArea area = HeadlineArea.of(page, headline);
        this.byline = new PageByline(page, data, metas, area, publisher());
        DateHabits habits = DateHabits.of(language(), meta("og:locale"), address);
        this.dates = new PageDates(page, data, metas, area, address, habits);
    }

    StructuredData data() {
        return data;
    }

    /** The headline; empty where the page gives none. */
    String headline() {
        return headline;
    }

    /** A heading of the second rank, the only one of some length, for a page without a headline; null where there is none. */
    @Nullable
    String subheading() {
        List<String> found = page.select("h2").eachText().stream()
                .filter(words -> words.length() >= SHORTEST_HEADING)
                .limit(2)
                .toList();
        return headline.isBlank() && found.size() == 1 ? found.get(0) : null;
    }

    /** The page's description of itself; null where it gives none. */
    @Nullable
    String description() {
        return firstOf(data.description(), meta("og:description"), meta("description"));
    }

    /** Whom the page calls its authors, people or not. */
    List<String> authors() {
        return byline.authors();
    }

    List<String> byline() {
        return byline.people();
    }

    @Nullable
    LocalDate published() {
        return dates.published();
    }

    @Nullable
    LocalDate modified() {
        return dates.modified();
    }

    @Nullable
    String publisher() {
        return firstOf(data.publisher(), meta("og:site_name"), meta("application-name"), meta("dc.publisher"));
    }

    /** The address that the page gives as its own; relative ones are resolved against {@code fetched}, if that is known. */
    @Nullable
    URI address(@Nullable URI fetched) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String[] given = {canonical == null ? null : canonical.attr("href"), meta("og:url"), data.address()};
        for (String address : given) {
            URI found = WebAddress.of(address, fetched);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Nullable
    String language() {
        Element html = page.selectFirst("html");
        String[] given = {
            html == null ? null : firstOf(html.attr("lang"), html.attr("xml:lang")),
            data.language(),
            meta("content-language"),
            meta("og:locale")
        };
        for (String tag : given) {
            if (tag != null) {
                try {
                    return new Locale.Builder()
                            .setLanguageTag(tag.strip().replace('_', '-'))
                            .build()
                            .toLanguageTag();
                } catch (IllformedLocaleException e) {
                    // Not a language tag: the next may be one.
                }
            }
        }
        return null;
    }

    dev.attest.document.Document.Direction direction(String body) {
        Element given = page.selectFirst("html[dir], body[dir], article[dir], main[dir]");
        String dir = given == null ? "" : given.attr("dir").toLowerCase(Locale.ROOT);
        if (dir.equals("rtl")) {
            return dev.attest.document.Document.Direction.RIGHT_TO_LEFT;
        }
        return WritingDirection.of(body);
    }

    private @Nullable String meta(String name) {
        return metas.first(name);
    }

    private static @Nullable String firstOf(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }
}
