package dev.attest.document;

import dev.attest.capture.WebAddress;
import java.net.URI;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself: first in JSON-LD, then in OpenGraph and other meta tags, then in what a reader of the page sees.
 * To be read before the page is cleaned.
 */
final class PageFacts {
    private static final int SHORTEST_HEADING = 10;

    /** The elements of which the direction is that of the article. */
    private static final Set<String> WITH_DIRECTION = Set.of("html", "body", "article", "main");

    private final PageElements page;
    private final ElementNames names = new ElementNames();
    private final @Nullable Element canonical;
    private final StructuredData data;
    private final MetaTags metas;
    private final String headline;
    private final PageByline byline;
    private final PageDates dates;

    PageFacts(Document document) {
        this.page = PageElements.of(document);
        this.canonical = page.first(PageFacts::isCanonical);
        this.data = StructuredData.of(page);
        this.metas = MetaTags.of(page);
        URI address = address(null);
        this.headline = new PageHeadline(document, page, data.headline(), metas, publisher(), address).words();
        HeadlineArea area = HeadlineArea.of(page, names, headline);
        this.byline = new PageByline(page, names, data, metas, area, publisher());
        DateHabits habits = DateHabits.of(language(), meta("og:locale"), address);
        this.dates = new PageDates(page, data, metas, names, area, address, habits);
    }

    /** The elements of the page, as it was when it was parsed. */
    PageElements elements() {
        return page;
    }

    /** The names of the elements of the page. */
    ElementNames names() {
        return names;
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
        if (!headline.isBlank()) {
            return null;
        }
        List<String> found = page.named("h2")
                .map(Element::text)
                .filter(words -> words.length() >= SHORTEST_HEADING)
                .limit(2)
                .toList();
        return found.size() == 1 ? found.get(0) : null;
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
        Element html = page.first(element -> element.normalName().equals("html"));
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
        Element given = page.first(element -> WITH_DIRECTION.contains(element.normalName()) && element.hasAttr("dir"));
        String dir = given == null ? "" : given.attr("dir").toLowerCase(Locale.ROOT);
        if (dir.equals("rtl")) {
            return dev.attest.document.Document.Direction.RIGHT_TO_LEFT;
        }
        return WritingDirection.of(body);
    }

    static boolean isCanonical(Element element) {
        return element.normalName().equals("link") && PageElements.has(element, "rel", "canonical");
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
