package dev.attest.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page: the heading that a reader sees, if what the page states as its title bears it out, else the title as
 * stated; without the names of site and section, and without the words that stand over a headline and lead to it.
 */
final class PageHeadline {
    private static final Pattern SECTION = Pattern.compile("^([^|]{2,20})\\s\\|\\s(.{25,})$");
    private static final Pattern SEPARATORS = Pattern.compile("^[\\s|•·:–—-]+|[\\s|•·–—-]+$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    /** A heading of which this share of words stands in the page's title repeats it, one above the second belongs to it. */
    private static final double REPEATED = 0.8;

    private static final double RELATED = 0.15;
    private static final int MOST_HEADINGS = 50;
    private static final int SHORTEST = 10;

    private final PageElements page;
    private final @Nullable String structured;
    private final @Nullable String openGraph;
    private final @Nullable String twitter;
    private final String title;
    private final @Nullable String site;
    private final @Nullable URI address;

    PageHeadline(
            Document document,
            PageElements page,
            @Nullable String structured,
            MetaTags metas,
            @Nullable String site,
            @Nullable URI address) {
        this.page = page;
        this.structured = structured;
        this.openGraph = metas.first("og:title");
        this.twitter = metas.first("twitter:title");
        this.title = joined(document.title());
        this.site = site;
        this.address = address;
    }

    /** The headline; empty where the page gives none. */
    String words() {
        Element heading = seen();
        if (heading != null) {
            return withoutSection(asStated(heading));
        }
        if (structured != null) {
            return withoutSection(withoutOwnSite(structured));
        }
        String stated = Stream.of(openGraph, twitter)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(title);
        return withoutSection(withoutSite(stated));
    }

    /** What the page states as the title of its article, without the name of the site. */
    private List<String> stated() {
        return Stream.of(structured, openGraph, twitter, title)
                .filter(Objects::nonNull)
                .filter(one -> !one.isBlank())
                .map(this::withoutSite)
                .toList();
    }

    /** The words of a heading as the page states them elsewhere, where these differ in what stands over the headline. */
    private String asStated(Element heading) {
        String words = visibleText(heading);
        String compact = compact(words);
        List<String> stated = stated();
        for (String one : stated) {
            if (compact(one).equals(compact)) {
                // Parts of a heading that a style sets apart stand without a blank between them.
                return TitleLine.same(one, words) ? words : one;
            }
        }
        List<String> parts = parts(heading);
        for (int i = 1; i < parts.size(); i++) {
            String tail = SEPARATORS
                    .matcher(String.join(" ", parts.subList(i, parts.size())))
                    .replaceAll("");
            String letters = TitleLine.letters(tail);
            if (letters.length() >= SHORTEST
                    && stated.stream().anyMatch(one -> TitleLine.letters(one).endsWith(letters))) {
                return tail;
            }
        }
        return withOverline(words);
    }

    /** A heading with the words over it, where the page states both together as the headline wherever it states one. */
    private String withOverline(String words) {
        if (structured == null || openGraph == null || !TitleLine.same(structured, openGraph)) {
            return words;
        }
        String whole = TitleLine.letters(openGraph);
        return whole.endsWith(" " + TitleLine.letters(words)) ? withoutSite(openGraph) : words;
    }

    /** The text of a heading in the parts that its markup sets apart. */
    private static List<String> parts(Element heading) {
        Element at = heading;
        while (at.childrenSize() == 1 && at.ownText().isBlank()) {
            at = at.child(0);
        }
        List<String> parts = new ArrayList<>();
        for (Node node : at.childNodes()) {
            String part = node instanceof TextNode text
                    ? joined(text.getWholeText())
                    : node instanceof Element element ? visibleText(element) : "";
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The heading on the page: one that its title repeats, else the only one if it shares words with the title. */
    private @Nullable Element seen() {
        String known = TitleLine.letters(String.join(
                " ",
                Stream.of(structured, openGraph, twitter, title)
                        .filter(Objects::nonNull)
                        .toList()));
        Element repeated = null;
        int longest = 0;
        Set<String> others = new LinkedHashSet<>();
        Element other = null;
        for (Element heading :
                page.where(PageHeadline::isHeading).limit(MOST_HEADINGS).toList()) {
            String words = visibleText(heading);
            String letters = TitleLine.letters(words);
            if (letters.length() < SHORTEST
                    || (site != null && TitleLine.letters(site).contains(letters))) {
                continue;
            }
            if (share(letters, known) < REPEATED) {
                others.add(words);
                other = heading;
            } else if (words.length() > longest) {
                repeated = heading;
                longest = words.length();
            }
        }
        if (repeated != null || others.size() != 1) {
            return repeated;
        }
        String only = TitleLine.letters(others.iterator().next());
        return known.isEmpty() || share(only, known) > RELATED ? other : null;
    }

    private static boolean isHeading(Element element) {
        return element.normalName().equals("h1") || PageElements.has(element, "itemprop", "headline");
    }

    /** The share of the words of {@code letters} that stand in {@code known}. */
    private static double share(String letters, String known) {
        Set<String> others = new LinkedHashSet<>(List.of(known.split(" ", -1)));
        List<String> words = List.of(letters.split(" ", -1));
        return words.stream().filter(others::contains).count() / (double) words.size();
    }

    /** A headline without the name of a section or of the outlet before or behind a bar. */
    private String withoutSection(String headline) {
        Matcher section = SECTION.matcher(headline);
        return withoutOwnSite(section.matches() ? section.group(2) : headline);
    }

    /** A headline without the outlet's own name at either end. */
    private String withoutOwnSite(String headline) {
        for (TitleLine way : TitleLine.of(headline)) {
            if (isSite(way.site())) {
                return way.headline();
            }
            if (isSite(way.headline())) {
                return headline.substring(way.headline().length()).replaceFirst("^[\\s|•·:–—-]+", "");
            }
        }
        return headline;
    }

    /**
     * A title without the name of the site behind it: the outlet's own; a short one behind a bar; and behind a dash one that the
     * page's other titles are without.
     */
    private String withoutSite(String stated) {
        String own = withoutOwnSite(stated);
        if (!own.equals(stated)) {
            return own;
        }
        for (TitleLine way : TitleLine.of(stated)) {
            boolean shorter = way.headline().length() >= way.site().length();
            if (shorter && (isBar(stated, way) || site == null || isTitleElsewhere(way.headline()))) {
                return way.headline();
            }
        }
        return stated;
    }

    private static boolean isBar(String stated, TitleLine way) {
        String between =
                stated.substring(way.headline().length(), way.headline().length() + 3);
        return between.contains("|") || between.contains("•") || between.contains("»") || between.contains("::");
    }

    private boolean isTitleElsewhere(String headline) {
        return Stream.of(structured, openGraph, twitter, title)
                .filter(Objects::nonNull)
                .anyMatch(one -> TitleLine.same(one, headline));
    }

    /** Whether {@code name} is that of the outlet, or of its domain. */
    private boolean isSite(String name) {
        if (site != null && TitleLine.same(name, site)) {
            return true;
        }
        String host = address == null || address.getHost() == null ? "" : address.getHost();
        String compact = compact(name);
        if (compact.length() < 3) {
            return false;
        }
        String domain = host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        return compact(domain).equals(compact)
                || Stream.of(domain.split("\\.", -1))
                        .anyMatch(part -> compact(part).equals(compact));
    }

    private static String compact(String text) {
        return TitleLine.letters(text).replace(" ", "");
    }

    /** The text of an element without that of pictures. */
    private static String visibleText(Element element) {
        Element copy = element.clone();
        copy.select("svg, script, style, button").remove();
        return joined(copy.text());
    }

    private static String joined(String text) {
        return BLANKS.matcher(text.replace("\u00AD", "")).replaceAll(" ").strip();
    }
}
