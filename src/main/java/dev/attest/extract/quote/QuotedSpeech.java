package dev.attest.extract.quote;

import dev.attest.article.Quote;
import java.util.List;
import java.util.Objects;

/**
 * What the quote extractor made of a document.
 *
 * @param quotes its quotes, in the order of the text
 * @param speakers names for the words that name speakers, for whoever reads the document on
 */
public record QuotedSpeech(List<Quote> quotes, SpeakerNames speakers) {
    public QuotedSpeech {
        quotes = List.copyOf(quotes);
        Objects.requireNonNull(speakers);
    }
}
