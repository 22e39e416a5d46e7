package dev.attest.document;

import dev.attest.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The text of an article and its division into paragraphs.
 *
 * @param text the whole text
 * @param paragraphs in the order of the text, without overlap; what lies between two of them is blank
 */
public record Body(String text, List<Paragraph> paragraphs) {
    /** What stands between two paragraphs of a body that Attest joined. */
    public static final String PARAGRAPH_BREAK = "\n\n";

    public Body {
        Objects.requireNonNull(text);
        paragraphs = List.copyOf(paragraphs);
        int from = 0;
        for (Paragraph paragraph : paragraphs) {
            Span span = paragraph.span();
            if (span.start() < from || span.end() > text.length()) {
                throw new IllegalArgumentException("Paragraphs follow each other inside the text of " + text.length()
                        + " units, found " + span + " after " + from);
            }
            from = span.end();
        }
    }

    /** A body of nothing. */
    public static Body empty() {
        return new Body("", List.of());
    }

    /** The text as it is, one paragraph for each line that is not blank. */
    public static Body ofLines(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = trimmed(text, start, end);
            if (line.length() > 0) {
                paragraphs.add(new Paragraph(line, Paragraph.Role.TEXT));
            }
            start = end + 1;
        }
        return new Body(text, paragraphs);
    }

    /** The words of the paragraph of that number, counted from 0. */
    public String words(int paragraph) {
        return paragraphs.get(paragraph).span().in(text);
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Joins paragraphs to a body, each set apart by {@link #PARAGRAPH_BREAK}. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Paragraph> paragraphs = new ArrayList<>();

        /** Adds a paragraph; one that is blank is left out. */
        public Builder add(String words, Paragraph.Role role) {
            String stripped = words.strip();
            if (!stripped.isEmpty()) {
                if (text.length() > 0) {
                    text.append(PARAGRAPH_BREAK);
                }
                int start = text.length();
                text.append(stripped);
                paragraphs.add(new Paragraph(new Span(start, text.length()), role));
            }
            return this;
        }

        public Body build() {
            return new Body(text.toString(), paragraphs);
        }
    }
}
