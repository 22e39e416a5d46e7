package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The first page: what the archive holds.
 *
 * @param head what every page has
 * @param counts what it holds and how much, each leading to its page
 * @param from the first day that an article is dated, ISO 8601; null where none is
 * @param to the last day that an article is dated; null where none is
 * @param articles the latest articles, at most twelve
 * @param figures the latest casualty figures, at most six
 * @param quotes the latest full quotes, at most four
 * @param heldBack how many captures are held back
 */
public record HomePage(
        Head head,
        List<Count> counts,
        @Nullable String from,
        @Nullable String to,
        List<ArticleCard> articles,
        List<Figure> figures,
        List<Said> quotes,
        int heldBack)
        implements Page {
    public HomePage {
        Objects.requireNonNull(head);
        counts = List.copyOf(counts);
        articles = List.copyOf(articles);
        figures = List.copyOf(figures);
        quotes = List.copyOf(quotes);
    }

    @Override
    public String template() {
        return "home";
    }

    /**
     * A casualty figure with the sentence that states it.
     *
     * @param figure the figure
     * @param passage the sentence
     */
    public record Figure(FigureView figure, PassageView passage) {
        public Figure {
            Objects.requireNonNull(figure);
            Objects.requireNonNull(passage);
        }
    }

    /**
     * A quote.
     *
     * @param quote the quote
     * @param note what a reader is told before its words; null where nothing is
     */
    public record Said(QuoteView quote, @Nullable String note) {
        public Said {
            Objects.requireNonNull(quote);
        }
    }

    /**
     * How much of something the archive holds.
     *
     * @param what what it is, leading to its page
     * @param number how many
     */
    public record Count(Link what, int number) {
        public Count {
            Objects.requireNonNull(what);
        }
    }
}
