package dev.attest.document;

import dev.attest.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Signs of what kind of page it is, read before it is cleaned: a live blog, several articles, or none: an error page, a question
 * for consent, the beginning of an article before a paywall, a list of links.
 */
final class PageSigns {
    private static final WordList ERRORS = WordList.of("error-page-titles");
    private static final WordList CONSENT = WordList.of("consent-phrases");
    private static final WordList PAYWALLS = WordList.of("paywall-phrases");
    private static final WordList LIVE_BLOGS = WordList.of("live-blog-names");
    private static final Pattern LIVE_TYPE =
            Pattern.compile("\"@type\"\\s*:\\s*(?:\\[[^\\]]{0,200})?\"LiveBlogPosting\"");
    private static final Pattern TITLE_PARTS = Pattern.compile("\\s+[•|·»«–—:-]+\\s+|\\s*[|»«]\\s*|: ");

    /** A live blog has at least so many parts with a time of their own. */
    private static final int FEWEST_POSTS = 3;

    /** An article among several has at least so many paragraphs, and characters in them. */
    private static final int FEWEST_PARAGRAPHS = 3;

    private static final int SHORTEST_ARTICLE = 600;

    /** What an error page, a consent wall, and what stands before a paywall has at most, in characters. */
    private static final int LONGEST_ERROR = 900;

    private static final int LONGEST_STUB = 500;
    private static final int LONGEST_WALL = 3000;

    /** What asks for consent at some length says so in several ways; an article on privacy says one or two of them. */
    private static final int FEWEST_WAYS = 3;

    /** A page with at least so many headings that are links, and no more than a teaser to each, is a list. */
    private static final int FEWEST_TEASERS = 8;

    private static final int LONGEST_TEASER = 250;

    private final dev.attest.document.Document.Form form;
    private final @Nullable String errorTitle;
    private final int teasers;
    private final Supplier<Document> page;

    private PageSigns(Document document, PageFacts facts, Supplier<Document> anew) {
        PageElements page = facts.elements();
        this.page = anew;
        form = form(page, facts.names());
        errorTitle = errorTitle(document, page);
        teasers = page.first(PageSigns::saysArticle) == null
                ? (int) page.where(PageSigns::isTeaser).count()
                : 0;
    }

    private static boolean saysArticle(Element element) {
        return element.normalName().equals("meta")
                && PageElements.has(element, "property", "og:type")
                && PageElements.has(element, "content", "article");
    }

    /** Whether it is a link in a heading, or a heading in a link. */
    private static boolean isTeaser(Element element) {
        Element parent = element.parent();
        if (parent == null) {
            return false;
        }
        String tag = element.normalName();
        if (tag.equals("h2") || tag.equals("h3")) {
            return isLink(parent) || (isLink(element) && isInHeading(element));
        }
        return isLink(element) && isInHeading(element);
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private static boolean isInHeading(Element element) {
        for (Element at = element.parent(); at != null; at = at.parent()) {
            String tag = at.normalName();
            if (tag.equals("h2") || tag.equals("h3") || tag.equals("h4")) {
                return true;
            }
        }
        return false;
    }

    /**
     * The signs on a page.
     *
     * @param facts what it says of itself
     * @param anew the page once more, as it was before it was cleaned; asked for only where there is doubt whether it holds an
     *     article
     */
    static PageSigns of(Document document, PageFacts facts, Supplier<Document> anew) {
        return new PageSigns(document, facts, anew);
    }

    dev.attest.document.Document.Form form() {
        return form;
    }

    /**
     * Why there is no article on the page, for the archivist; null where there may be one. To hold back an article is worse
     * than to publish a stub, so text that runs on is doubted only where much speaks against it.
     *
     * @param body what was found as its text
     * @param runsOn whether its paragraphs follow one another as those of an article
     * @param isSigned whether the page names authors or a day of publication, as lists do not
     */
    @Nullable
    String whyNoArticle(Body body, boolean runsOn, boolean isSigned) {
        int length = length(body);
        if (errorTitle != null && length <= LONGEST_ERROR && !(runsOn && isSigned)) {
            return "This is an error page and no article: its title is '" + errorTitle
                    + "'. Save the page anew, or a copy of it from a web archive.";
        }
        String cut = length <= LONGEST_STUB || isConsentWall(body) ? whyCutShort(body, runsOn) : null;
        if (cut != null) {
            return cut;
        }
        boolean isList = teasers >= FEWEST_TEASERS && !isSigned && !runsOn && holdsTeasersOnly(body);
        return isList
                ? "This is a list of articles (" + teasers
                        + " headings on it are links) and no article. Save the articles."
                : null;
    }

    /** Why what was saved is not the article, by what is said anywhere on the page; null where nothing says so. */
    private @Nullable String whyCutShort(Body body, boolean runsOn) {
        Document anew = page.get();
        String words = words(anew);
        String consent = phraseIn(words, CONSENT);
        boolean wall = body.isEmpty() ? words.length() <= LONGEST_WALL : isConsentWall(body);
        if (consent != null && wall) {
            return "Only a question for consent was saved ('" + consent
                    + "') and no article. Save the page after you have answered it.";
        }
        if (runsOn || length(body) > LONGEST_STUB) {
            return null;
        }
        // Every page of an outlet may ask for subscribers at its edges.
        anew.select("nav, footer, body > header").remove();
        String paywall = phraseIn(words(anew), PAYWALLS);
        return paywall != null
                ? "Only the beginning of an article was saved, up to a paywall ('" + paywall
                        + "'). Save the page as a subscriber, or a copy of the whole text."
                : null;
    }

    /** Whether {@code words} ask for a subscription, as what stands in the place of the rest of an article does. */
    static boolean isPaywall(String words) {
        return phraseIn(words.toLowerCase(Locale.ROOT), PAYWALLS) != null;
    }

    /** Whether no paragraph is longer than a teaser, and there is no more than one to each heading. */
    private boolean holdsTeasersOnly(Body body) {
        return body.paragraphs().size() <= teasers + 2
                && body.paragraphs().stream()
                        .allMatch(paragraph -> paragraph.span().length() <= LONGEST_TEASER);
    }

    /** How long the text is, in Latin letters. */
    private static int length(Body body) {
        return body.paragraphs().stream()
                .mapToInt(paragraph -> Block.length(paragraph.span().in(body.text())))
                .sum();
    }

    private static String words(Document page) {
        return page.body().text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Whether at least half of the text speaks of consent, in several ways where it is no mere stub. */
    private static boolean isConsentWall(Body body) {
        int about = 0;
        for (Paragraph paragraph : body.paragraphs()) {
            String words = paragraph.span().in(body.text()).toLowerCase(Locale.ROOT);
            about += phraseIn(words, CONSENT) == null ? 0 : words.length();
        }
        int length = body.text().length();
        return about * 2 >= length
                && (length <= LONGEST_STUB || (length <= LONGEST_WALL && waysOfConsent(body) >= FEWEST_WAYS));
    }

    private static long waysOfConsent(Body body) {
        String words = body.text().toLowerCase(Locale.ROOT);
        return CONSENT.entries().stream().filter(words::contains).count();
    }

    private static @Nullable String phraseIn(String words, WordList phrases) {
        for (String phrase : phrases.entries()) {
            if (words.contains(phrase)) {
                return phrase;
            }
        }
        return null;
    }

    /** The part of the title, or the heading, that is one of those of error pages; null where none is. */
    private static @Nullable String errorTitle(Document document, PageElements page) {
        Element heading = page.first(element -> element.normalName().equals("h1"));
        String title = document.title() + " | " + (heading == null ? "" : heading.text());
        for (String part : TITLE_PARTS.split(title, -1)) {
            if (ERRORS.contains(TitleLine.letters(part))) {
                return part.strip();
            }
        }
        return null;
    }

    private static dev.attest.document.Document.Form form(PageElements page, ElementNames names) {
        if (isLiveBlog(page, names)) {
            return dev.attest.document.Document.Form.LIVE_BLOG;
        }
        long articles = page.named("article").filter(PageSigns::isWholeArticle).count();
        return articles > 1
                ? dev.attest.document.Document.Form.SEVERAL_ARTICLES
                : dev.attest.document.Document.Form.ARTICLE;
    }

    /** Whether it says so, or has an element named so with several parts that have a time of their own. */
    private static boolean isLiveBlog(PageElements page, ElementNames names) {
        return page.first(element -> element.attributesSize() > 0 && (isLive(element, names) || saysSo(element)))
                != null;
    }

    private static boolean saysSo(Element element) {
        if (element.normalName().equals("script")) {
            return element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")
                    && LIVE_TYPE.matcher(element.data()).find();
        }
        return element.hasAttr("itemtype")
                && element.attr("itemtype").toLowerCase(Locale.ROOT).strip().endsWith("/liveblogposting");
    }

    private static boolean isLive(Element element, ElementNames names) {
        return names.of(element).contain("live")
                && (PageElements.contains(element, "class", "live") || PageElements.contains(element, "id", "live"))
                && names.isNamed(element, LIVE_BLOGS)
                && element.select("time").size() >= FEWEST_POSTS
                && paragraphs(element).size() >= FEWEST_POSTS;
    }

    /** Whether it stands for itself: with a heading of its own, running text, and not inside another. */
    private static boolean isWholeArticle(Element article) {
        Element outer = article.parent() == null ? null : article.parent().closest("article, aside, nav, footer");
        Element heading = article.selectFirst("h1, h2");
        if (outer != null || heading == null || heading.text().length() < 10) {
            return false;
        }
        int paragraphs = 0;
        int length = 0;
        for (Element p : article.getElementsByTag("p")) {
            int own = p.text().length();
            paragraphs += own > 0 && p.hasText() ? 1 : 0;
            length += own;
            if (paragraphs >= FEWEST_PARAGRAPHS && length >= SHORTEST_ARTICLE) {
                return true;
            }
        }
        return false;
    }

    private static List<Element> paragraphs(Element element) {
        return element.select("p").stream().filter(p -> !p.text().isBlank()).toList();
    }
}
