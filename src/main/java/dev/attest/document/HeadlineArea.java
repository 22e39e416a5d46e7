package dev.attest.document;

import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
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
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    /** Parts of a page that come before the one with its article. */
    private static final Set<String> OTHER_PARTS = Set.of("nav", "header", "form");

    /** So many elements behind the headline, and before it, are looked at, and so many characters of text behind it. */
    private static final int BEHIND = 160;

    private static final int BEFORE = 40;
    private static final int TEXT = 900;
    private static final int HEIGHT = 3;

    private static final int MOST_HEADINGS = 150;
    private static final int LONGEST_HEADING = 400;
    private static final int LONGEST_LINE = 160;

    private final List<Element> elements;

    private final int behind;

    private HeadlineArea(List<Element> elements, int behind) {
        this.elements = List.copyOf(elements);
        this.behind = behind;
    }

    static HeadlineArea of(Document page, String headline) {
        Element heading = heading(page, headline);
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
    List<Element> elements() {
        return elements;
    }

    /** The element with the words of the headline; else the first heading of the page; null where there is none. */
    private static @Nullable Element heading(Document page, String headline) {
        String letters = TitleLine.letters(headline);
        Element first = null;
        Element repeated = null;
        int seen = 0;
        for (Element element : page.select("h1, h2, h3, [itemprop=headline], [class*=headline], [class*=title]")) {
            if (seen++ > MOST_HEADINGS) {
                break;
            }
            String words = line(element, LONGEST_HEADING);
            if (words != null && !words.isEmpty()) {
                String own = TitleLine.letters(words);
                boolean isFirst = element.normalName().equals("h1");
                if (isFirst && own.contains(letters)) {
                    return element;
                }
                repeated = repeated == null && own.equals(letters) ? element : repeated;
                first = first == null && isFirst ? element : first;
            }
        }
        return repeated == null ? first : repeated;
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
        return append(element, words, longest)
                ? BLANKS.matcher(words).replaceAll(" ").strip()
                : null;
    }

    private static boolean append(Element element, StringBuilder words, int longest) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                String own = BLANKS.matcher(text.getWholeText()).replaceAll(" ");
                words.append(own);
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
        return words.length() <= 2 * longest && words.toString().strip().length() <= longest;
    }
}
