package dev.attest.archive;

import dev.attest.article.Article;
import java.util.stream.Stream;

/**
 * How many UTF-16 units the words of each quote, statement and casualty figure of an article have: all that must be known of them to
 * divide a list, and kept beside the article, which is not read for it.
 */
public final class Lengths {
    private final int quotes;
    private final int statements;
    private final int[] all;

    private Lengths(Article article) {
        quotes = article.quotes().size();
        statements = article.statements().size();
        all = Stream.of(
                        article.quotes().stream()
                                .mapToInt(quote -> quote.evidence().words().length()),
                        article.statements().stream()
                                .mapToInt(statement ->
                                        statement.evidence().words().length()),
                        article.casualtyFigures().stream()
                                .mapToInt(figure -> figure.evidence().words().length()))
                .flatMapToInt(lengths -> lengths)
                .toArray();
    }

    static Lengths of(Article article) {
        return new Lengths(article);
    }

    public int quote(int number) {
        return all[number];
    }

    public int statement(int number) {
        return all[quotes + number];
    }

    public int figure(int number) {
        return all[quotes + statements + number];
    }
}
