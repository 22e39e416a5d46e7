package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The casualty ledger, or a year, a month or a day of it: every figure of a report on a row, below the sentence that states it; never
 * added up.
 *
 * @param head what every page has
 * @param shelf where the page stands among the others
 * @param reports how many reports the whole ledger rests on, reprints counted once
 * @param groups by the day that their figures speak of, or else by that of their articles; where they are on the pages below this one
 *     the latest of all, or none
 */
public record LedgerPage(Head head, ShelfView shelf, int reports, List<Group> groups) implements Page {
    public LedgerPage {
        Objects.requireNonNull(head);
        Objects.requireNonNull(shelf);
        groups = List.copyOf(groups);
    }

    @Override
    public String template() {
        return "ledger";
    }

    /** The figures one by one. */
    public List<Row> rows() {
        return groups.stream()
                .flatMap(group -> group.sentences().stream())
                .flatMap(sentence -> sentence.rows().stream())
                .toList();
    }

    /**
     * An article with its sentences that follow each other here.
     *
     * @param article the article
     * @param sentences the sentences; one at least
     */
    public record Group(ArticleCard article, List<Sentence> sentences) {
        public Group {
            Objects.requireNonNull(article);
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A sentence, or several in a row, with the figures that it states.
     *
     * @param passage the words
     * @param rows the figures; one at least
     */
    public record Sentence(PassageView passage, List<Row> rows) {
        public Sentence {
            Objects.requireNonNull(passage);
            rows = List.copyOf(rows);
        }

        /** The figures; those that differ in whom they count and how many only are together. */
        public List<List<Row>> blocks() {
            return FigureView.alike(rows, Row::figure);
        }
    }

    /**
     * A figure.
     *
     * @param figure the figure
     * @param verdict {@code single source}, {@code contested}, {@code several sources} or {@code side by side}: how the sources of
     *     this toll of the incident stand to each other; null where the figure is no toll of an incident
     * @param page the incident that it is taken to speak of, leading to its page; null where it has none
     */
    public record Row(
            FigureView figure,
            @Nullable String verdict,
            @Nullable Link page) {
        public Row {
            Objects.requireNonNull(figure);
        }
    }
}
