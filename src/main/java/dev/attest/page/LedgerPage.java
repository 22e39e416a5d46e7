package dev.attest.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The casualty ledger, or a year, a month or a day of it: every figure of a report on a row of its own; never added up.
 *
 * @param head what every page has
 * @param shelf where the page stands among the others
 * @param reports how many reports the whole ledger rests on, reprints counted once
 * @param rows by the day that they speak of, or else by that of their articles; where they are on the pages below this one the
 *     latest of all, or none
 */
public record LedgerPage(Head head, ShelfView shelf, int reports, List<Row> rows) implements Page {
    public LedgerPage {
        Objects.requireNonNull(head);
        Objects.requireNonNull(shelf);
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "ledger";
    }

    /**
     * A figure.
     *
     * @param count the number with its qualifier, as the article limits it: 'at least 17', 'dozens', '3–5'
     * @param harm {@code killed}, {@code wounded} …
     * @param subsetOf the figure that contains this one; null where none does
     * @param toll {@code total} for a toll that takes in earlier counts, {@code previous} for one that the article itself says
     *     has been overtaken; null for a count of its own
     * @param scope {@code incident} or {@code cumulative}
     * @param verdict {@code single source}, {@code contested}, {@code several sources} or {@code side by side}: how the sources of
     *     this toll of the incident stand to each other; null where the figure is no toll of an incident
     * @param incident the incident that it is taken to speak of, leading to its page; null where nothing tells
     * @param victims the words that say who they are; null where the article does not say
     * @param placeEntry the place that the words mean or lie in, leading to its page; null where they name none
     * @param place where, in the article's words; null where it does not say
     * @param period when, in the article's words; null where it does not say
     * @param days the day or days that the words mean; null where they can't be resolved
     * @param cause the words that say by what; null where the article does not say
     * @param perpetrator the words that say by whom, an allegation; null where the article does not say
     * @param source who reported it, leading to that source's page; null where it is the article's own voice or a source without
     *     a page
     * @param sourceAsWritten the words that name who reported it; null where it is the article's own voice
     * @param sourceBasis how that is known: 'sentence' (the sentence says so), 'carried over', 'article' (its own voice) or
     *     'archivist'
     * @param passage the sentences that hold it
     * @param article the article
     */
    public record Row(
            String count,
            String harm,
            @Nullable Cited subsetOf,
            @Nullable String toll,
            String scope,
            @Nullable String verdict,
            @Nullable Link incident,
            @Nullable Value victims,
            @Nullable Link placeEntry,
            @Nullable Value place,
            @Nullable Value period,
            @Nullable String days,
            @Nullable Value cause,
            @Nullable Value perpetrator,
            @Nullable Link source,
            @Nullable Value sourceAsWritten,
            String sourceBasis,
            PassageView passage,
            ArticleCard article) {
        public Row {
            Objects.requireNonNull(count);
            Objects.requireNonNull(harm);
            Objects.requireNonNull(scope);
            Objects.requireNonNull(sourceBasis);
            Objects.requireNonNull(passage);
            Objects.requireNonNull(article);
        }
    }

    /**
     * Words of the article in a cell.
     *
     * @param words the words, letter by letter
     * @param href where they stand; null where they stand in the sentences of the same row, which lead there
     */
    public record Value(String words, @Nullable String href) {
        public Value {
            Objects.requireNonNull(words);
        }
    }
}
