package dev.attest.document;

import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

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
    private static final Set<String> INLINE = Set.of("span", "a", "small", "label", "i", "b", "em", "strong", "sup");
    private static final Set<String> ASIDE = Set.of("nav", "aside", "footer", "dialog", "menu", "form");
    private static final Set<String> ASIDE_ROLES =
            Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu");
    private static final Set<String> KEPT = Set.of("html", "body", "main", "article", "h1", "p");

    /** The largest share of a page's text that is taken out as one element. */
    private static final double LARGEST_SHARE = 0.4;

    private static final int LONGEST_INLINE = 200;

    private final Outline outline;
    private final ElementNames names;
    private final int[] prose;

    private PageCleaning(Outline outline, ElementNames names, List<Block> blocks) {
        this.outline = outline;
        this.names = names;
        this.prose = measure(outline, blocks);
    }

    /** Takes out elements that never hold text for readers. */
    static void removeNeverText(Document page) {
        page.filter((node, depth) -> NEVER_TEXT.contains(node.normalName())
                ? NodeFilter.FilterResult.REMOVE
                : NodeFilter.FilterResult.CONTINUE);
    }

    /** Takes out furniture inside paragraphs, such as words for screen readers and buttons to share. */
    static void removeInline(Document page, ElementNames names) {
        List<Element> unwanted = new ArrayList<>();
        page.body().traverse((node, depth) -> {
            boolean inline = node instanceof Element && INLINE.contains(node.normalName());
            if (inline && node.attributesSize() > 0 && isUnwanted((Element) node, names)) {
                unwanted.add((Element) node);
            }
        });
        for (Element element : unwanted) {
            if (element.hasText() && element.text().length() <= LONGEST_INLINE) {
                element.remove();
            }
        }
    }

    private static boolean isUnwanted(Element element, ElementNames names) {
        return isHidden(element) || isFurniture(element, names.of(element));
    }

    /** The outermost elements of a page that are furniture or hidden, of which none holds most of the page's text. */
    static boolean[] furniture(Outline outline, ElementNames names, List<Block> blocks) {
        return new PageCleaning(outline, names, blocks).find();
    }

    /** Counts for each element the characters of running text in it. */
    private static int[] measure(Outline outline, List<Block> blocks) {
        int[] prose = new int[outline.size()];
        for (Block block : blocks) {
            if (block.isProse()) {
                prose[outline.number(block.element())] += block.words().length() - block.linked();
            }
        }
        outline.sumUp(prose);
        return prose;
    }

    private boolean[] find() {
        int total = prose[outline.body()];
        // A page that hides most of its text shows it by script, to subscribers or once a choice was made.
        boolean hidesText = hidden() > total * LARGEST_SHARE;
        boolean[] found = new boolean[outline.size()];
        int at = outline.body() + 1;
        while (at < found.length) {
            Element element = outline.element(at);
            ElementNames.Names named = names.of(element);
            double share = total == 0 ? 0 : (double) prose[at] / total;
            found[at] = isConsent(named)
                    || (share <= LARGEST_SHARE && (isFurniture(element, named) || (!hidesText && isHidden(element))));
            at = found[at] ? outline.end(at) : at + 1;
        }
        return found;
    }

    private int hidden() {
        int hidden = 0;
        for (int i = outline.body(); i < prose.length; i++) {
            hidden += prose[i] > 0 && isHidden(outline.element(i)) ? prose[i] : 0;
        }
        return hidden;
    }

    private static boolean isFurniture(Element element, ElementNames.Names names) {
        String tag = element.normalName();
        if (KEPT.contains(tag) && !(tag.equals("p") || tag.equals("article"))) {
            return false;
        }
        return ASIDE.contains(tag)
                || ASIDE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || names.isIn(FURNITURE);
    }

    /** Whether an element with these names asks for consent. */
    static boolean isConsent(ElementNames.Names names) {
        return names.isIn(CONSENT);
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
