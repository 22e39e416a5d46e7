package dev.attest.render;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A page in fewer letters, the same to every reader of HTML: without the end tags and quotation marks that HTML lets out ("Optional
 * tags" and "Unquoted attribute values" of its standard), and without the empty lines of templates. Pages hold little else than
 * findings in small elements, so it is a tenth of a site.
 *
 * <p>One pass over the text. What is not understood is left as it is; the text of {@code pre}, {@code script} and the like is not
 * touched.
 */
final class TerseHtml {
    private static final Set<String> VERBATIM = Set.of("pre", "script", "style", "textarea", "title");

    /** Whose end is told by the start of these … */
    private static final Map<String, Set<String>> BEFORE_START = Map.of(
            "li", Set.of("li"),
            "dt", Set.of("dt", "dd"),
            "dd", Set.of("dt", "dd"),
            "td", Set.of("td", "th"),
            "th", Set.of("td", "th"),
            "tr", Set.of("tr"),
            "thead", Set.of("tbody"),
            "tbody", Set.of("tbody"),
            "p",
                    Set.of(
                            "article",
                            "aside",
                            "blockquote",
                            "details",
                            "div",
                            "dl",
                            "figure",
                            "footer",
                            "form",
                            "h1",
                            "h2",
                            "h3",
                            "h4",
                            "header",
                            "main",
                            "nav",
                            "ol",
                            "p",
                            "pre",
                            "section",
                            "table",
                            "ul"));

    /** … or by the end of these, in which they stand. */
    private static final Map<String, Set<String>> BEFORE_END = Map.of(
            "li", Set.of("ul", "ol"),
            "dt", Set.of(),
            "dd", Set.of("dl", "div"),
            "td", Set.of("tr"),
            "th", Set.of("tr"),
            "tr", Set.of("thead", "tbody", "tfoot", "table"),
            "thead", Set.of(),
            "tbody", Set.of("table"),
            "p",
                    Set.of(
                            "article",
                            "blockquote",
                            "dd",
                            "details",
                            "div",
                            "footer",
                            "header",
                            "li",
                            "main",
                            "nav",
                            "section",
                            "td",
                            "th"));

    private final String page;
    private final StringBuilder terse;
    private int at;

    private TerseHtml(String page) {
        this.page = page;
        this.terse = new StringBuilder(page.length());
    }

    static String of(String page) {
        TerseHtml writing = new TerseHtml(page);
        while (writing.at < page.length()) {
            writing.next();
        }
        return writing.terse.toString();
    }

    private void next() {
        char c = page.charAt(at);
        if (c == '\n') {
            lines();
        } else if (c == '<' && isLetter(at + 1)) {
            startTag();
        } else if (c == '<' && at + 1 < page.length() && page.charAt(at + 1) == '/' && isLetter(at + 2)) {
            endTag();
        } else if (page.startsWith("<!--", at)) {
            copyThrough("-->");
        } else {
            terse.append(c);
            at++;
        }
    }

    /** Empty lines are left out. Other blanks may be words of an article, in which each letter counts. */
    private void lines() {
        int behind = behindBlanks(at);
        int last = page.lastIndexOf('\n', behind - 1);
        terse.append('\n').append(page, last + 1, behind);
        at = behind;
    }

    private void endTag() {
        int end = page.indexOf('>', at);
        if (end < 0) {
            copyThrough(">");
            return;
        }
        int next = behindBlanks(end + 1);
        if (isTold(page.substring(at + 2, end), next)) {
            at = next; // blanks here would be taken into the element
            return;
        }
        terse.append(page, at, end + 1);
        at = end + 1;
    }

    /** Whether what stands at {@code next} tells that an element has ended. */
    private boolean isTold(String name, int next) {
        Set<String> starts = BEFORE_START.get(name);
        if (starts == null || !page.startsWith("<", next)) {
            return false;
        }
        boolean ends = page.startsWith("/", next + 1);
        int start = next + (ends ? 2 : 1);
        String other = page.substring(start, behindName(start));
        return (ends ? BEFORE_END.getOrDefault(name, Set.of()) : starts).contains(other);
    }

    private void startTag() {
        int start = at + 1;
        at = behindName(start);
        String name = page.substring(start, at).toLowerCase(Locale.ROOT);
        terse.append('<').append(page, start, at);
        while (at < page.length() && page.charAt(at) != '>') {
            char c = page.charAt(at);
            if (c == '=' && at + 1 < page.length() && isQuote(page.charAt(at + 1))) {
                value(page.charAt(at + 1));
            } else {
                terse.append(c);
                at++;
            }
        }
        if (VERBATIM.contains(name)) {
            copyThrough("</" + name);
        }
    }

    /** An attribute's value, from the sign before it. */
    private void value(char quote) {
        int start = at + 2;
        int end = page.indexOf(quote, start);
        if (end < 0) {
            terse.append(page, at, page.length());
            at = page.length();
            return;
        }
        terse.append('=');
        if (isPlain(start, end)) {
            terse.append(page, start, end);
        } else {
            terse.append(page, start - 1, end + 1);
        }
        at = end + 1;
    }

    /** Whether a value needs no quotation marks. A slash at its end, or behind it, would be taken for one that closes the tag. */
    private boolean isPlain(int start, int end) {
        if (start == end || page.charAt(end - 1) == '/' || page.startsWith("/", end + 1)) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = page.charAt(i);
            if (c <= ' ' || c == '"' || c == '\'' || c == '=' || c == '<' || c == '>' || c == '`') {
                return false;
            }
        }
        return true;
    }

    private void copyThrough(String end) {
        int found = page.indexOf(end, at);
        int behind = found < 0 ? page.length() : found + end.length();
        terse.append(page, at, behind);
        at = behind;
    }

    private int behindBlanks(int from) {
        int behind = from;
        while (behind < page.length() && isBlank(page.charAt(behind))) {
            behind++;
        }
        return behind;
    }

    private int behindName(int from) {
        int behind = from;
        while (behind < page.length() && isNameLetter(page.charAt(behind))) {
            behind++;
        }
        return behind;
    }

    private static boolean isNameLetter(char c) {
        return c != '>' && c != '/' && !isBlank(c);
    }

    private boolean isLetter(int place) {
        if (place >= page.length()) {
            return false;
        }
        char c = page.charAt(place);
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
