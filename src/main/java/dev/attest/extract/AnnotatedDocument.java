package dev.attest.extract;

import dev.attest.article.Evidence;
import dev.attest.document.Body;
import dev.attest.document.Document;
import dev.attest.text.Sentence;
import dev.attest.text.Sentences;
import dev.attest.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A document cut into sentences and tokens, with the names in it: what every extractor reads.
 *
 * @param document what was read
 * @param paragraphs the paragraphs of its body, in order
 * @param names the names in it
 */
public record AnnotatedDocument(Document document, List<AnnotatedParagraph> paragraphs, Names names) {
    public AnnotatedDocument {
        Objects.requireNonNull(document);
        paragraphs = List.copyOf(paragraphs);
        Objects.requireNonNull(names);
    }

    /** The paragraphs of {@code body}, each cut into sentences. */
    public static List<AnnotatedParagraph> paragraphsOf(Body body) {
        List<AnnotatedParagraph> paragraphs = new ArrayList<>();
        for (int number = 0; number < body.paragraphs().size(); number++) {
            String words = body.words(number);
            paragraphs.add(new AnnotatedParagraph(number, words, Sentences.of(words)));
        }
        return List.copyOf(paragraphs);
    }

    /**
     * A paragraph cut into sentences.
     *
     * @param number its number in the body, counted from 0
     * @param words its text
     * @param sentences its sentences, in order
     */
    public record AnnotatedParagraph(int number, String words, List<Sentence> sentences) {
        public AnnotatedParagraph {
            Objects.requireNonNull(words);
            sentences = List.copyOf(sentences);
        }

        /** The words that {@code span} covers, as evidence. */
        public Evidence evidence(Span span) {
            return new Evidence(number, span.start(), span.end(), span.in(words));
        }
    }
}
