package dev.attest.document;

import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the headline of a page, where byline and date are: the elements behind it, up to the running text, then
 * those before it inside the same part of the page. What stands elsewhere, the day in the head of the site and the bylines of other
 * articles, is not in it.
 */
final class HeadlineArea {
    private static final WordList NOT_READ = WordList.of("headline-area-unread");

    /** Parts of a page that come before the one with its article. */
    private static final Set<String> OTHER_PARTS = Set.of("nav", "header", "form");

    /** So many elements behind the headline, and before it, are looked at, and so many characters of text behind it. */
    private static final int BEHIND = 160;

    private static final int BEFORE = 40;
    private static final int TEXT = 900;
    private static final int HEIGHT = 3;

    private static final int MOST_HEADINGS = 151;
    private static final int LONGEST_HEADING = 400;
    private static final int LONGEST_LINE = 160;

    /**
     * An element beside the headline.
     *
     * @param line its text in one line; null where it is longer than a line may be
     */
    record Spot(Element element, @Nullable String line) {}

    private final List<Spot> spots;

    private final int behind;

    private HeadlineArea(List<Element> elements, int behind) {
        this.spots = elements.stream()
                .map(element -> new Spot(element, line(element)))
                .toList();
        this.behind = behind;
    }

    static HeadlineArea of(PageElements page, ElementNames names, String headline) {
        Element heading = heading(page, names, headline);
        if (heading == null) {
            return new HeadlineArea(List.of(), 0);
        }
        List<Element> elements = behind(heading);
        int behind = elements.size();
        elements.addAll(before(heading));
        return new HeadlineArea(elements, behind);
    }

    /** How many of the elements stand behind the headline. */
    int behind() {
        return behind;
    }

    /** Those behind the headline in the order of the page, then those before it. */
    List<Spot> spots() {
        return spots;
    }

    /** The element with the words of the headline; else the first heading of the page; null where there is none. */
    private static @Nullable Element heading(PageElements page, ElementNames names, String headline) {
        String letters = TitleLine.letters(headline);
        List<Element> headings = page.where(element -> mayBeHeading(element, names))
                .limit(MOST_HEADINGS)
                .toList();
        Element first = null;
        for (Element element : headings) {
            String own = element.normalName().equals("h1") ? letters(element) : "";
            if (!own.isEmpty() && own.contains(letters)) {
                return element;
            }
            first = first == null && !own.isEmpty() ? element : first;
        }
        for (Element element : headings) {
            if (!letters.isEmpty() && letters(element).equals(letters)) {
                return element;
            }
        }
        return first;
    }

    private static boolean mayBeHeading(Element element, ElementNames names) {
        String tag = element.normalName();
        return tag.equals("h1")
                || tag.equals("h2")
                || tag.equals("h3")
                || (mayBeNamed(names.of(element)) && PageElements.contains(element, "class", "headline", "title"))
                || PageElements.has(element, "itemprop", "headline");
    }

    private static boolean mayBeNamed(ElementNames.Names given) {
        return given.contain("headline") || given.contain("title");
    }

    /** The words of a heading without case and marks; empty where it has none, or too many for a heading. */
    private static String letters(Element heading) {
        String words = line(heading, LONGEST_HEADING);
        return words == null ? "" : TitleLine.letters(words);
    }

    private static List<Element> behind(Element heading) {
        List<Element> behind = new ArrayList<>();
        int text = 0;
        Element next = after(heading);
        while (next != null && behind.size() < BEHIND && text < TEXT) {
            boolean read = !NOT_READ.contains(next.normalName());
            if (read) {
                behind.add(next);
                text += next.ownText().length();
            }
            Element child = read ? next.firstElementChild() : null;
            next = child == null ? after(next) : child;
        }
        return behind;
    }

    /** The next element in the page that is not below {@code element}. */
    private static @Nullable Element after(Element element) {
        Element at = element;
        while (at != null) {
            Element next = at.nextElementSibling();
            if (next != null) {
                return next;
            }
            at = at.parent();
        }
        return null;
    }

    /** The elements before the heading, the nearest first. */
    private static List<Element> before(Element heading) {
        List<Element> before = new ArrayList<>();
        Element at = heading;
        for (int up = 0; up < HEIGHT && at != null; up++) {
            Element sibling = at.previousElementSibling();
            while (sibling != null && before.size() < BEFORE) {
                addFromTheEnd(sibling, before);
                sibling = sibling.previousElementSibling();
            }
            at = at.parent();
        }
        return before;
    }

    private static void addFromTheEnd(Element element, List<Element> before) {
        if (before.size() >= BEFORE
                || NOT_READ.contains(element.normalName())
                || OTHER_PARTS.contains(element.normalName())) {
            return;
        }
        for (Element child = element.lastElementChild(); child != null; child = child.previousElementSibling()) {
            addFromTheEnd(child, before);
        }
        before.add(element);
    }

    /** The text of {@code element} in one line; null where it is longer than a line may be. */
    static @Nullable String line(Element element) {
        return line(element, LONGEST_LINE);
    }

    /** As {@link #line(Element)}; no more of the element is read than {@code longest} characters. */
    static @Nullable String line(Element element, int longest) {
        StringBuilder words = new StringBuilder();
        if (!append(element, words, longest)) {
            return null;
        }
        StringBuilder line = new StringBuilder(words.length());
        appendWithSingleBlanks(words, line);
        return line.toString().strip();
    }

    private static void appendWithSingleBlanks(CharSequence text, StringBuilder words) {
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean now = c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0';
            if (!now) {
                words.append(c);
            } else if (!blank) {
                words.append(' ');
            }
            blank = now;
        }
    }

    /** How long a text is without the blanks at its ends. */
    private static int strippedLength(StringBuilder text) {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end - start;
    }

    private static boolean append(Element element, StringBuilder words, int longest) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                appendWithSingleBlanks(text.getWholeText(), words);
            } else if (node instanceof Element child && !NOT_READ.contains(child.normalName())) {
                boolean apart = child.isBlock() || child.normalName().equals("br");
                words.append(apart ? " " : "");
                if (!append(child, words, longest)) {
                    return false;
                }
                words.append(apart ? " " : "");
            }
            if (words.length() > 2 * longest) {
                return false;
            }
        }
        return words.length() <= 2 * longest && strippedLength(words) <= longest;
    }
}
