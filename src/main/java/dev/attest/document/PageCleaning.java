package dev.attest.document;

import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Knows what on a page is not its article: scripts, navigation, comments, related articles, calls to subscribe. It goes
 * by the kind of element and by the words in classes and ids, and never takes out what holds most of the page's text, since
 * such words also name wrappers.
 */
final class PageCleaning {
    private static final WordList FURNITURE = WordList.of("page-furniture");
    private static final WordList CONSENT = WordList.of("consent-names");
    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "button",
            "input",
            "select",
            "textarea",
            "option",
            "map",
            "applet",
            "frameset");
    private static final Set<String> ASIDE = Set.of("nav", "aside", "footer", "dialog", "menu", "form");
    private static final Set<String> ASIDE_ROLES =
            Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu");
    private static final Set<String> KEPT = Set.of("html", "body", "main", "article", "h1", "p");

    /** The largest share of a page's text that is taken out as one element. */
    private static final double LARGEST_SHARE = 0.4;

    private static final int LONGEST_INLINE = 200;

    /** Whether elements ask for consent, by their names, which most of a page's elements share. */
    private final Map<String, Boolean> consents = new HashMap<>();

    private final Map<Element, Integer> prose = new HashMap<>();

    private PageCleaning() {}

    /** Takes out elements that never hold text for readers. */
    static void removeNeverText(Document page) {
        page.select(String.join(",", NEVER_TEXT)).remove();
    }

    /** Takes out furniture inside paragraphs, such as words for screen readers and buttons to share. */
    static void removeInline(Document page) {
        for (Element element : page.body().select("span, a, small, label, i, b, em, strong, sup")) {
            if (!element.hasText() || element.text().length() > LONGEST_INLINE) {
                continue;
            }
            if (isHidden(element) || isFurniture(element)) {
                element.remove();
            }
        }
    }

    /** The outermost elements of a page that are furniture or hidden, of which none holds most of the page's text. */
    static Set<Element> furniture(Element body, List<Block> blocks) {
        PageCleaning cleaning = new PageCleaning();
        cleaning.measure(blocks);
        return cleaning.find(body);
    }

    /** Counts for each element the characters of running text in it. */
    private void measure(List<Block> blocks) {
        for (Block block : blocks) {
            if (block.isProse()) {
                int length = block.words().length() - block.linked();
                for (Element at = block.element(); at != null; at = at.parent()) {
                    prose.merge(at, length, Integer::sum);
                }
            }
        }
    }

    private Set<Element> find(Element body) {
        int total = prose.getOrDefault(body, 0);
        int hidden = body.getAllElements().stream()
                .filter(PageCleaning::isHidden)
                .mapToInt(element -> prose.getOrDefault(element, 0))
                .sum();
        // A page that hides most of its text shows it by script, to subscribers or once a choice was made.
        boolean hidesText = hidden > total * LARGEST_SHARE;
        Set<Element> found = new HashSet<>();
        List<Element> open = new ArrayList<>(body.children());
        while (!open.isEmpty()) {
            Element element = open.remove(open.size() - 1);
            double share = total == 0 ? 0 : (double) prose.getOrDefault(element, 0) / total;
            String named = element.className()
                    + ' '
                    + element.id()
                    + ' '
                    + element.attr("data-testid")
                    + ' '
                    + element.attr("data-component")
                    + ' '
                    + element.attr("data-qa");
            if (consents.computeIfAbsent(named, of -> isConsent(element))) {
                found.add(element);
            } else if (share <= LARGEST_SHARE && (isFurniture(element) || (!hidesText && isHidden(element)))) {
                found.add(element);
            } else {
                open.addAll(element.children());
            }
        }
        return found;
    }

    private static boolean isFurniture(Element element) {
        String tag = element.normalName();
        if (KEPT.contains(tag) && !(tag.equals("p") || tag.equals("article"))) {
            return false;
        }
        return ASIDE.contains(tag)
                || ASIDE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || Markup.isNamed(element, FURNITURE);
    }

    /** Whether {@code element} asks for consent. */
    static boolean isConsent(Element element) {
        return Markup.isNamed(element, CONSENT);
    }

    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }
}
