package dev.attest.extract.casualty;

import dev.attest.article.Evidence;
import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.text.Sentence;
import dev.attest.text.Span;
import dev.attest.text.Token;
import dev.attest.text.WordList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * The tokens of a sentence with what every finder asks of them.
 *
 * @param paragraph where the sentence stands
 * @param tokens its tokens
 */
record SentenceWords(AnnotatedParagraph paragraph, List<Token> tokens) {
    private static final WordList FUNCTION_WORDS = WordList.of("function-words");
    private static final WordList FOREIGN_WORDS = WordList.of("foreign-function-words");
    private static final WordList VERBS = WordList.of("plain-verbs");

    SentenceWords {
        Objects.requireNonNull(paragraph);
        tokens = List.copyOf(tokens);
    }

    static SentenceWords of(AnnotatedParagraph paragraph, Sentence sentence) {
        return new SentenceWords(paragraph, sentence.tokens());
    }

    /** Whether the text is not all in capitals, so that capitals tell something. */
    boolean isMixed() {
        return tokens.stream().anyMatch(token -> token.isWord() && token.words().equals(token.lower()));
    }

    /** Marks the tokens that a stretch of the paragraph touches. */
    void mark(Span span, BitSet marked) {
        int at = firstEndingBehind(span.start());
        while (at < tokens.size() && tokens.get(at).start() < span.end()) {
            marked.set(at);
            at++;
        }
    }

    private int firstEndingBehind(int unit) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > unit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether small words of other languages outnumber the English ones: 'die' is a death in one language only. */
    boolean isForeign() {
        int english = 0;
        int foreign = 0;
        for (Token token : tokens) {
            boolean small = token.isWord() && token.words().equals(token.lower());
            foreign += small && FOREIGN_WORDS.contains(token.lower()) ? 1 : 0;
            english += small && FUNCTION_WORDS.contains(token.lower()) ? 1 : 0;
        }
        return foreign > 1 && foreign > english;
    }

    int size() {
        return tokens.size();
    }

    Token get(int at) {
        return tokens.get(at);
    }

    /** The token in lower case; empty before the first and behind the last. */
    String lower(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }

    boolean isMark(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isMark();
    }

    boolean isFunctionWord(int at) {
        return FUNCTION_WORDS.contains(lower(at));
    }

    /** Whether the token looks like a verb: one of the list, or a regular past, which no name is ('United', 'Ahmed'). */
    boolean isVerbLike(int at) {
        if (at >= tokens.size()) {
            return false;
        }
        String lower = lower(at);
        boolean regular =
                lower.length() > 4 && lower.endsWith("ed") && lower.indexOf('-') < 0 && !isNameLike(tokens.get(at));
        return regular || VERBS.contains(lower);
    }

    /** Whether a word has one capital, at its beginning; not so in text all in capitals. */
    static boolean isNameLike(Token token) {
        return token.isCapitalised()
                && token.words().length() > 1
                && Character.isLowerCase(token.words().charAt(1));
    }

    /** Where in the paragraph the tokens stand. */
    Span span(int from, int to) {
        return new Span(
                tokens.get(from).start(), tokens.get(Math.max(from, to - 1)).end());
    }

    Evidence evidence(int from, int to) {
        return paragraph.evidence(span(from, to));
    }
}
