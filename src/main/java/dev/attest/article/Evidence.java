package dev.attest.article;

import dev.attest.document.Body;
import dev.attest.text.Span;
import java.util.Objects;

/**
 * The exact words of an article that a finding rests on.
 *
 * @param paragraph the number of the paragraph in the body, counted from 0
 * @param start where the words begin in the paragraph, in UTF-16 units counted from 0
 * @param end the unit after the last, in the same paragraph; after {@code start}
 * @param words what stands there, letter by letter; never empty
 */
public record Evidence(int paragraph, int start, int end, String words) implements Comparable<Evidence> {
    public Evidence {
        Objects.requireNonNull(words);
        if (paragraph < 0 || start < 0 || end <= start || words.length() != end - start) {
            throw new IllegalArgumentException("Evidence must cover its words, found paragraph " + paragraph + ", "
                    + start + "–" + end + " for '" + words + "'");
        }
    }

    /** The words of {@code body} that {@code span} covers in the paragraph of that number. */
    public static Evidence of(Body body, int paragraph, Span span) {
        int from = body.paragraphs().get(paragraph).span().start();
        return new Evidence(
                paragraph, span.start(), span.end(), body.text().substring(from + span.start(), from + span.end()));
    }

    public Span span() {
        return new Span(start, end);
    }

    /** Whether the words stand in {@code body} where the evidence says. */
    public boolean standsIn(Body body) {
        return paragraph < body.paragraphs().size()
                && end <= body.paragraphs().get(paragraph).span().length()
                && body.text()
                        .startsWith(
                                words, body.paragraphs().get(paragraph).span().start() + start);
    }

    public boolean overlaps(Evidence other) {
        return paragraph == other.paragraph && span().overlaps(other.span());
    }

    /** By place in the article. */
    @Override
    public int compareTo(Evidence other) {
        int byParagraph = Integer.compare(paragraph, other.paragraph);
        return byParagraph != 0 ? byParagraph : span().compareTo(other.span());
    }
}
