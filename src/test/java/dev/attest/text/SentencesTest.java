package dev.attest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void wordsThatNeverEndAreCutAtABlankAndNoneIsLost() {
        String paragraph = "harbour ".repeat(10_000).strip();

        List<Sentence> sentences = Sentences.of(paragraph);

        assertTrue(sentences.stream().allMatch(sentence -> sentence.span().length() <= 4_000));
        assertEquals(
                10_000,
                sentences.stream()
                        .mapToInt(sentence -> sentence.tokens().size())
                        .sum());
        assertTrue(sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .allMatch(token -> token.is("harbour")));
    }

    @Test
    void aWordThatNeverEndsStaysWhole() {
        String paragraph = "a".repeat(20_000);

        assertEquals(1, Sentences.of(paragraph).size());
    }

    @Test
    void initialsOfAPersonEndNoSentence() {
        assertEquals(1, Sentences.of("They saw J.J. Halloran there.").size());
        assertEquals(1, Sentences.of("J.R.R. Halloran left.").size());
    }

    @Test
    void initialsOfAPlaceMayEndOne() {
        assertEquals(2, Sentences.of("He lives in L.A. Nobody knows.").size());
        assertEquals(2, Sentences.of("It was in Harbour, D.C. Halloran left.").size());
        assertEquals(2, Sentences.of("They met J.J. The rest stayed.").size());
    }
}
