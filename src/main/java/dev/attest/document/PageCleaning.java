package dev.attest.document;

import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private static final WordList SURE = WordList.of("sure-furniture");
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
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6", "dt", "summary");
    private static final Set<String> ASIDE = Set.of("nav", "aside", "footer", "dialog", "menu", "form");
    /** What holds no article even where it holds all text of a page. */
    private static final Set<String> NEVER_ARTICLE = Set.of("nav", "footer");

    private static final Set<String> ASIDE_ROLES =
            Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu");
    private static final Set<String> KEPT = Set.of("html", "body", "main", "article", "h1", "p");

    /** The largest share of a page's text that is taken out as one element. */
    private static final double LARGEST_SHARE = 0.4;

    /** Longer words inside a paragraph are part of it, although hidden or surely named for furniture, or named for some. */
    private static final int LONGEST_INLINE = 200;

    private static final int LONGEST_NAMED_INLINE = 100;

    /** A sign of furniture is doubted if what bears it holds so much of the page's text. */
    private static final double DOUBTED_SHARE = 0.25;

    /** What bears so much of it, in all its elements, is what the page is built of, and says nothing of what they hold. */
    private static final double BUILT_SHARE = 0.5;

    private final Outline outline;
    private final ElementNames names;
    private final int[] prose;
    private final Set<String> doubted;

    private PageCleaning(Outline outline, ElementNames names, List<Block> blocks, Set<String> doubted) {
        this.outline = outline;
        this.names = names;
        this.prose = measure(outline, blocks);
        this.doubted = doubted;
    }

    /** Takes out elements that never hold text for readers. */
    static void removeNeverText(Document page) {
        page.filter((node, depth) -> NEVER_TEXT.contains(node.normalName()) && !isText((Element) node)
                ? NodeFilter.FilterResult.REMOVE
                : NodeFilter.FilterResult.CONTINUE);
    }

    /** Whether it is one that holds text after all: the words of a heading that unfolds its part, or a shadow tree. */
    private static boolean isText(Element element) {
        if (element.normalName().equals("template")) {
            return element.hasAttr("shadowrootmode") || element.hasAttr("shadowroot");
        }
        Element parent = element.parent();
        return element.normalName().equals("button")
                && parent != null
                && HEADINGS.contains(parent.normalName())
                && element.hasText()
                && element.text().equals(parent.text());
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
            boolean sure = isHidden(element) || names.of(element).isIn(SURE);
            int longest = sure ? LONGEST_INLINE : LONGEST_NAMED_INLINE;
            if (element.hasText() && element.text().length() <= longest) {
                element.remove();
            }
        }
    }

    private static boolean isUnwanted(Element element, ElementNames names) {
        return isHidden(element) || isFurniture(element, names.of(element));
    }

    /** The outermost elements of a page that are furniture or hidden, of which none holds most of the page's text. */
    static boolean[] furniture(Outline outline, ElementNames names, List<Block> blocks) {
        return furniture(outline, names, blocks, BUILT_SHARE);
    }

    /**
     * The same with less trust: a word or an element that much of the page's text bears says how this page is built and not
     * what is furniture on it. What is furniture wherever it stands, as comments and the foot of a page, is not doubted.
     */
    static boolean[] surerFurniture(Outline outline, ElementNames names, List<Block> blocks) {
        return furniture(outline, names, blocks, DOUBTED_SHARE);
    }

    private static boolean[] furniture(Outline outline, ElementNames names, List<Block> blocks, double doubtedShare) {
        PageCleaning first = new PageCleaning(outline, names, blocks, Set.of());
        boolean[] found = first.find();
        Set<String> doubted = first.doubtful(found, doubtedShare);
        return doubted.isEmpty() ? found : new PageCleaning(outline, names, blocks, doubted).find();
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
                    || NEVER_ARTICLE.contains(element.normalName())
                    || (share <= LARGEST_SHARE && (isFurniture(element, named) || (!hidesText && isHidden(element))));
            found[at] &= doubted.isEmpty() || !doubted.containsAll(signs(element));
            at = found[at] ? outline.end(at) : at + 1;
        }
        return found;
    }

    /** The signs that are borne by much of the page's text, of those that are not sure. */
    private Set<String> doubtful(boolean[] found, double share) {
        Map<String, Integer> borne = new TreeMap<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] && prose[i] > 0) {
                for (String sign : signs(outline.element(i))) {
                    borne.merge(sign, prose[i], Integer::sum);
                }
            }
        }
        borne.keySet().removeIf(sign -> SURE.contains(sign) || CONSENT.contains(sign));
        borne.values().removeIf(held -> held < prose[outline.body()] * share);
        return borne.keySet();
    }

    /** All that makes an element furniture: words that name it, its own name, its role, that it is hidden. */
    private Set<String> signs(Element element) {
        Set<String> signs = new TreeSet<>(names.of(element).in(FURNITURE));
        signs.addAll(names.of(element).in(CONSENT));
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        if (ASIDE.contains(element.normalName())) {
            signs.add(element.normalName());
        }
        if (ASIDE_ROLES.contains(role)) {
            signs.add(role);
        }
        if (isHidden(element)) {
            signs.add("hidden");
        }
        return signs;
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
