package dev.attest.extract.statement;

import dev.attest.article.Quote;
import dev.attest.article.Statement;
import java.util.List;

/**
 * What an article gives as said.
 *
 * @param statements what it reports, in the order of the text
 * @param quotes what it quotes, as given, with who passed a quote on where the article says so
 */
public record Spoken(List<Statement> statements, List<Quote> quotes) {
    public Spoken {
        statements = List.copyOf(statements);
        quotes = List.copyOf(quotes);
    }
}
