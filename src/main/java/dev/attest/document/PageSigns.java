package dev.attest.document;

import dev.attest.text.WordList;
import java.util.List;
import java.util.Locale;
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

    /** A page with at least so many headings that are links, and no more than a teaser to each, is a list. */
    private static final int FEWEST_TEASERS = 8;

    private static final int LONGEST_TEASER = 250;

    private final dev.attest.document.Document.Form form;
    private final @Nullable String errorTitle;
    private final @Nullable String paywall;
    private final @Nullable String consent;
    private final int teasers;
    private final int pageLength;

    private PageSigns(Document page) {
        form = form(page);
        errorTitle = errorTitle(page);
        String words = page.body().text().toLowerCase(Locale.ROOT).replace('’', '\'');
        pageLength = words.length();
        paywall = phraseIn(words, PAYWALLS);
        consent = phraseIn(words, CONSENT);
        boolean isArticle = page.selectFirst("meta[property=og:type][content=article]") != null;
        teasers = isArticle
                ? 0
                : page.select("h2 a[href], h3 a[href], h4 a[href], a[href] > h2, a[href] > h3")
                        .size();
    }

    static PageSigns of(Document page) {
        return new PageSigns(page);
    }

    dev.attest.document.Document.Form form() {
        return form;
    }

    /**
     * Why there is no article on the page, for the archivist; null where there may be one.
     *
     * @param body what was found as its text
     * @param isSigned whether the page names authors or a day of publication, as lists do not
     */
    @Nullable
    String whyNoArticle(Body body, boolean isSigned) {
        int length = body.text().length();
        if (errorTitle != null && length <= LONGEST_ERROR) {
            return "This is an error page and no article: its title is '" + errorTitle
                    + "'. Save the page anew, or a copy of it from a web archive.";
        }
        if (consent != null && isMostlyConsent(body)) {
            return "Only a question for consent was saved ('" + consent
                    + "') and no article. Save the page after you have answered it.";
        }
        if (paywall != null && length <= LONGEST_STUB) {
            return "Only the beginning of an article was saved, up to a paywall ('" + paywall
                    + "'). Save the page as a subscriber, or a copy of the whole text.";
        }
        boolean isList = teasers >= FEWEST_TEASERS && !isSigned && holdsTeasersOnly(body);
        return isList
                ? "This is a list of articles (" + teasers
                        + " headings on it are links) and no article. Save the articles."
                : null;
    }

    /** Whether no paragraph is longer than a teaser, and there is no more than one to each heading. */
    private boolean holdsTeasersOnly(Body body) {
        return body.paragraphs().size() <= teasers + 2
                && body.paragraphs().stream()
                        .allMatch(paragraph -> paragraph.span().length() <= LONGEST_TEASER);
    }

    /** Whether more than half of the text speaks of consent; where no text was found, whether little else is on the page. */
    private boolean isMostlyConsent(Body body) {
        if (body.isEmpty()) {
            return pageLength <= LONGEST_WALL;
        }
        int about = 0;
        for (Paragraph paragraph : body.paragraphs()) {
            String words = paragraph.span().in(body.text()).toLowerCase(Locale.ROOT);
            about += phraseIn(words, CONSENT) == null ? 0 : words.length();
        }
        return about * 2 >= body.text().length();
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
    private static @Nullable String errorTitle(Document page) {
        Element heading = page.selectFirst("h1");
        String title = page.title() + " | " + (heading == null ? "" : heading.text());
        for (String part : TITLE_PARTS.split(title, -1)) {
            if (ERRORS.contains(TitleLine.letters(part))) {
                return part.strip();
            }
        }
        return null;
    }

    private static dev.attest.document.Document.Form form(Document page) {
        if (isLiveBlog(page)) {
            return dev.attest.document.Document.Form.LIVE_BLOG;
        }
        long articles = page.select("article").stream()
                .filter(PageSigns::isWholeArticle)
                .count();
        return articles > 1
                ? dev.attest.document.Document.Form.SEVERAL_ARTICLES
                : dev.attest.document.Document.Form.ARTICLE;
    }

    private static boolean isLiveBlog(Document page) {
        boolean stated = page.select("script[type*=ld+json]").stream()
                .anyMatch(script -> LIVE_TYPE.matcher(script.data()).find());
        if (stated || page.selectFirst("[itemtype$=/LiveBlogPosting]") != null) {
            return true;
        }
        return page.select("[class*=live], [id*=live], [class*=Live], [id*=Live]").stream()
                .anyMatch(element -> element.select("time").size() >= FEWEST_POSTS
                        && Markup.isNamed(element, LIVE_BLOGS)
                        && paragraphs(element).size() >= FEWEST_POSTS);
    }

    /** Whether it stands for itself: with a heading of its own, running text, and not inside another. */
    private static boolean isWholeArticle(Element article) {
        Element outer = article.parent() == null ? null : article.parent().closest("article, aside, nav, footer");
        Element heading = article.selectFirst("h1, h2");
        if (outer != null || heading == null || heading.text().length() < 10) {
            return false;
        }
        List<Element> paragraphs = paragraphs(article);
        int length = paragraphs.stream().mapToInt(p -> p.text().length()).sum();
        return paragraphs.size() >= FEWEST_PARAGRAPHS && length >= SHORTEST_ARTICLE;
    }

    private static List<Element> paragraphs(Element element) {
        return element.select("p").stream().filter(p -> !p.text().isBlank()).toList();
    }
}
