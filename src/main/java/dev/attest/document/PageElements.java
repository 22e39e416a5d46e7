package dev.attest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page in its order, listed once: so much is looked for on a page that walking through it anew each time takes
 * longer than parsing it. What is changed on the page afterwards is not seen here.
 */
final class PageElements {
    private final List<Element> elements = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();

    private PageElements() {}

    static PageElements of(Document page) {
        PageElements found = new PageElements();
        Node at = page;
        while (at != null) {
            found.add(at);
            Node next = at.childNodeSize() > 0 ? at.childNode(0) : null;
            while (next == null && at != null && !at.equals(page)) {
                next = at.nextSibling();
                at = next == null ? at.parentNode() : at;
            }
            at = next;
        }
        return found;
    }

    private void add(Node node) {
        if (node instanceof Element element) {
            elements.add(element);
        } else if (node instanceof Comment comment) {
            comments.add(comment);
        }
    }

    List<Comment> comments() {
        return comments;
    }

    /** Those of which that holds, in the order of the page. */
    Stream<Element> where(Predicate<Element> holds) {
        return elements.stream().filter(holds);
    }

    /** The first of which that holds; null where there is none. */
    @Nullable
    Element first(Predicate<Element> holds) {
        for (Element element : elements) {
            if (holds.test(element)) {
                return element;
            }
        }
        return null;
    }

    /** Those with that name. */
    Stream<Element> named(String tag) {
        return where(element -> element.normalName().equals(tag));
    }

    /** Whether an element has that value in an attribute, in capitals or not. */
    static boolean has(Element element, String attribute, String value) {
        return element.attributesSize() > 0 && element.attr(attribute).strip().equalsIgnoreCase(value);
    }

    /** Whether one of {@code parts}, ASCII letters in lower case, stands anywhere in an attribute, in capitals or not. */
    static boolean contains(Element element, String attribute, String... parts) {
        String value = element.attributesSize() == 0 ? "" : element.attr(attribute);
        for (String part : parts) {
            if (contains(value, part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code part}, ASCII letters in lower case, stands anywhere in {@code value}, in capitals or not. */
    static boolean contains(String value, String part) {
        char first = part.charAt(0);
        for (int i = 0; i + part.length() <= value.length(); i++) {
            if (lower(value.charAt(i)) == first && isAt(value, i, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String value, int from, String part) {
        for (int i = 1; i < part.length(); i++) {
            if (lower(value.charAt(from + i)) != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
