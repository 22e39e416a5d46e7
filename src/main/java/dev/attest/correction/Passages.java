package dev.attest.correction;

import dev.attest.article.Evidence;
import dev.attest.document.Body;
import dev.attest.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in a text. Whatever stands for a blank or for a quotation mark is taken for the same: a page that is saved anew may
 * have others, and nobody types them as the page does. All else must be as it is written, and whole words.
 */
final class Passages {
    private static final String MARKS = "\"'“”„‟‘’‚‛«»‹›「」『』`´";
    private static final char MARK = '\'';

    private final Body body;
    private final List<Plain> paragraphs = new ArrayList<>();

    Passages(Body body) {
        this.body = body;
        for (int number = 0; number < body.paragraphs().size(); number++) {
            paragraphs.add(Plain.of(body.words(number)));
        }
    }

    /** Every place where {@code words} stand, in order. */
    List<Evidence> all(String words) {
        String wanted = Plain.of(words).text().strip();
        List<Evidence> found = new ArrayList<>();
        for (int number = 0; number < paragraphs.size() && !wanted.isEmpty(); number++) {
            Plain paragraph = paragraphs.get(number);
            int at = paragraph.text().indexOf(wanted);
            while (at >= 0) {
                int end = at + wanted.length();
                if (isWhole(paragraph.text(), at, end)) {
                    found.add(Evidence.of(body, number, new Span(paragraph.start(at), paragraph.end(end - 1))));
                }
                // Behind what was found: so repeated letters cost no more than one way through the paragraph.
                at = paragraph.text().indexOf(wanted, end);
            }
        }
        return found;
    }

    /** Where {@code words} stand that is nearest to {@code to}, the earlier of two; null where they do not stand in the text. */
    @Nullable
    Evidence nearest(String words, Evidence to) {
        return all(words).stream()
                .min(Comparator.<Evidence>comparingInt(found -> Math.abs(found.paragraph() - to.paragraph()))
                        .thenComparingInt(found -> Math.abs(found.start() - to.start()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** {@code evidence} with the quotation marks that stand right before and behind it. */
    Evidence withMarks(Evidence evidence) {
        String paragraph = body.words(evidence.paragraph());
        int start = evidence.start();
        int end = evidence.end();
        boolean opens = start > 0 && MARKS.indexOf(paragraph.charAt(start - 1)) >= 0;
        boolean closes = end < paragraph.length() && MARKS.indexOf(paragraph.charAt(end)) >= 0;
        return opens && closes ? Evidence.of(body, evidence.paragraph(), new Span(start - 1, end + 1)) : evidence;
    }

    private static boolean isWhole(String text, int start, int end) {
        return !(start > 0
                        && Character.isLetterOrDigit(text.charAt(start - 1))
                        && Character.isLetterOrDigit(text.charAt(start)))
                && !(end < text.length()
                        && Character.isLetterOrDigit(text.charAt(end - 1))
                        && Character.isLetterOrDigit(text.charAt(end)));
    }

    /** A text with one kind of blank and one kind of mark, whose units know where what they stand for is. */
    private static final class Plain {
        private final String text;
        private final int[] starts;

        private Plain(String text, int[] starts) {
            this.text = text;
            this.starts = starts;
        }

        static Plain of(String words) {
            StringBuilder text = new StringBuilder();
            int[] starts = new int[words.length()];
            boolean blank = false;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean isBlank = Character.isWhitespace(c) || Character.isSpaceChar(c);
                if (!isBlank || !blank) {
                    starts[text.length()] = i;
                    text.append(isBlank ? ' ' : MARKS.indexOf(c) >= 0 ? MARK : c);
                }
                blank = isBlank;
            }
            return new Plain(text.toString(), starts);
        }

        String text() {
            return text;
        }

        int start(int unit) {
            return starts[unit];
        }

        /** Where the unit at {@code unit}, which is no blank, ends. */
        int end(int unit) {
            return starts[unit] + 1;
        }
    }
}
