package dev.attest.document;

import dev.attest.capture.WebAddress;
import dev.attest.text.WordList;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
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
    private static final WordList AUTHOR = WordList.of("meta-author");
    private static final WordList BYLINE_NAMES = WordList.of("byline-names");
    private static final WordList AUTHOR_ADDRESSES = WordList.of("author-addresses");
    private static final int BYLINE_HEIGHT = 4;

    private static final int LONGEST_BYLINE = 160;

    private final Document page;
    private final StructuredData data;
    private final MetaTags metas;
    private final String headline;
    private final HeadlineArea area;
    private final PageDates dates;

    PageFacts(Document page) {
        this.page = page;
        this.data = StructuredData.of(page);
        this.metas = MetaTags.of(page);
        URI address = address(null);
        this.headline = new PageHeadline(page, data.headline(), metas, publisher(), address).words();
        this.area = HeadlineArea.of(page, headline);
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

    /** The page's description of itself; null where it gives none. */
    @Nullable
    String description() {
        return firstOf(data.description(), meta("og:description"), meta("description"));
    }

    /** Whom the page calls its authors, people or not. */
    List<String> authors() {
        return data.authors().isEmpty() ? metas.all(AUTHOR) : data.authors();
    }

    List<String> byline() {
        List<String> people = new ArrayList<>();
        data.authors().forEach(author -> people.addAll(people(author)));
        if (people.isEmpty()) {
            metas.all(AUTHOR).forEach(author -> people.addAll(people(author)));
        }
        if (people.isEmpty()) {
            people.addAll(seenByline());
        }
        if (people.isEmpty()) {
            people.addAll(linkedByline());
        }
        return List.copyOf(new LinkedHashSet<>(people));
    }

    /** The people in {@code words}, of whom none bears the outlet's name. */
    private List<String> people(String words) {
        String site = publisher();
        String outlet = site == null ? "" : TitleLine.letters(site);
        return Bylines.people(words).stream()
                .filter(name -> !TitleLine.letters(name).equals(outlet))
                .toList();
    }

    /** The people below the headline whose names link to pages on authors. */
    private List<String> linkedByline() {
        Element heading = page.selectFirst("h1");
        Element around = heading == null ? null : heading.parent();
        for (int up = 0; up < BYLINE_HEIGHT && around != null; up++) {
            Set<String> people = new LinkedHashSet<>();
            for (Element link : around.select("a[href]")) {
                boolean toAuthor = AUTHOR_ADDRESSES.entries().stream()
                        .anyMatch(part ->
                                link.attr("href").toLowerCase(Locale.ROOT).contains("/" + part + "/"));
                String words = blanksJoined(link.text());
                if (toAuthor && (people.isEmpty() || isBeside(link, people))) {
                    people.addAll(people(words));
                }
            }
            if (!people.isEmpty()) {
                return List.copyOf(people);
            }
            around = around.parent();
        }
        return List.of();
    }

    /** Whether a link stands in one line with others. */
    private static boolean isBeside(Element link, Set<String> people) {
        Element line = link.parent();
        String words = line == null ? "" : blanksJoined(line.text());
        return words.length() <= LONGEST_BYLINE && people.stream().anyMatch(words::contains);
    }

    private List<String> seenByline() {
        Set<String> people = new LinkedHashSet<>();
        for (Element author : page.select("[itemprop=author], [rel=author], address[class*=author]")) {
            people.addAll(people(blanksJoined(author.text())));
        }
        if (people.isEmpty()) {
            for (Element element : page.select("[class*=byline], [class*=author], [id*=byline], [id*=author]")) {
                String words = blanksJoined(element.text());
                if (words.length() <= LONGEST_BYLINE && Markup.isNamed(element, BYLINE_NAMES)) {
                    List<String> found = Bylines.ofLine(words);
                    if (found.isEmpty() && element.childrenSize() == 0) {
                        found = people(words);
                    }
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.copyOf(people);
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

    private static String blanksJoined(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
