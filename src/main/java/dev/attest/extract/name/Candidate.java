package dev.attest.extract.name;

import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.extract.Names;
import dev.attest.text.Sentence;
import dev.attest.text.Span;
import dev.attest.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that may be a name.
 *
 * @param paragraph where they stand
 * @param sentence the sentence of that paragraph, counted from 0
 * @param from the first token of the sentence that belongs to it
 * @param to the token after the last
 * @param kind what bears the name, where the words themselves show it; null where that is to be judged
 * @param known the phrase of a list that the words are; null where they are none
 * @param title the value of the title before the name in the list of titles; null where there is none
 */
record Candidate(
        AnnotatedParagraph paragraph,
        int sentence,
        int from,
        int to,
        Names.@Nullable Kind kind,
        Phrases.@Nullable Phrase known,
        @Nullable String title) {

    Sentence inSentence() {
        return paragraph.sentences().get(sentence);
    }

    List<Token> sentenceTokens() {
        return inSentence().tokens();
    }

    List<Token> tokens() {
        return sentenceTokens().subList(from, to);
    }

    Span span() {
        List<Token> tokens = sentenceTokens();
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** As written. */
    String words() {
        return span().in(paragraph.words());
    }

    int length() {
        return to - from;
    }

    Token first() {
        return sentenceTokens().get(from);
    }

    Token last() {
        return sentenceTokens().get(to - 1);
    }

    /** The token before the name; null at the beginning of the sentence. */
    @Nullable
    Token before() {
        return from == 0 ? null : sentenceTokens().get(from - 1);
    }

    /** The token {@code distance} behind the name (0 the first); null behind the end of the sentence. */
    @Nullable
    Token behind(int distance) {
        List<Token> tokens = sentenceTokens();
        return to + distance < tokens.size() ? tokens.get(to + distance) : null;
    }

    Candidate as(Names.Kind decided) {
        return new Candidate(paragraph, sentence, from, to, decided, known, title);
    }

    /** In one form for all spellings with the same letters, to compare mentions by. */
    String key() {
        return Letters.fold(words()).replace(".", "");
    }
}
