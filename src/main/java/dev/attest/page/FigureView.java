package dev.attest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A casualty figure, as pages show it.
 *
 * @param id the finding's name inside its article, and the anchor of its words there
 * @param harm {@code killed}, {@code wounded} …
 * @param count the number with its qualifier, as the article limits it: 'at least 17', 'dozens', '3–5'
 * @param minimum the least that the words allow, for sorting; null where they give only an upper bound
 * @param maximum the most that the words allow, for sorting; null where they give only a lower bound
 * @param vague whether the article gives a word and no number
 * @param words the words that state it
 * @param victims the words that say who they are; null where the article does not say
 * @param cause the words that say by what; null where the article does not say
 * @param perpetrator the words that say by whom, an allegation; null where the article does not say
 * @param place where, in the article's words; null where it does not say
 * @param placeEntry the place that the words mean or lie in, leading to its page; null where they name none
 * @param period when, in the article's words; null where it does not say
 * @param periodDays the day or days that the words mean: '2016-10-13' or '2016-10-11 – 2016-10-13'; null where they can't be
 *     resolved
 * @param source who reported it, leading to that source's page; null where it is the article's own voice or a source without a
 *     page
 * @param sourceAsWritten the words that name who reported it; null where it is the article's own voice
 * @param sourceBasis how that is known: "sentence" (the sentence says so), "carried over" or "article" (its own voice)
 * @param subsetOf the figure that contains this one; null where none does
 * @param scope {@code incident} or {@code cumulative}
 * @param article the article
 * @param incident the incident that it is taken to speak of, leading to its page; null where nothing tells
 * @param carriers the other articles that carry the same report, each with its own words; empty where there are none
 * @param correction what the archivist corrected in it; null where it is the machine's reading alone
 * @param standing how it stands to earlier counts and sentences
 */
public record FigureView(
        String id,
        String harm,
        String count,
        @Nullable Integer minimum,
        @Nullable Integer maximum,
        boolean vague,
        Cited words,
        @Nullable Cited victims,
        @Nullable Cited cause,
        @Nullable Cited perpetrator,
        @Nullable Cited place,
        @Nullable Link placeEntry,
        @Nullable Cited period,
        @Nullable String periodDays,
        @Nullable Link source,
        @Nullable Cited sourceAsWritten,
        String sourceBasis,
        @Nullable Cited subsetOf,
        String scope,
        ArticleCard article,
        @Nullable Link incident,
        List<CarrierView> carriers,
        @Nullable CorrectionView correction,
        Standing standing) {
    public FigureView {
        Objects.requireNonNull(id);
        Objects.requireNonNull(harm);
        Objects.requireNonNull(count);
        Objects.requireNonNull(words);
        Objects.requireNonNull(sourceBasis);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(article);
        carriers = List.copyOf(carriers);
        Objects.requireNonNull(standing);
    }

    /** Whether it is said to have happened at the same place and time, by the same, and to be known from the same as another. */
    boolean isAlike(FigureView other) {
        return Objects.equals(placeEntry, other.placeEntry)
                && Objects.equals(place, other.place)
                && Objects.equals(period, other.period)
                && Objects.equals(periodDays, other.periodDays)
                && Objects.equals(cause, other.cause)
                && Objects.equals(perpetrator, other.perpetrator)
                && Objects.equals(source, other.source)
                && Objects.equals(sourceAsWritten, other.sourceAsWritten)
                && sourceBasis.equals(other.sourceBasis)
                && standing.placeCarried() == other.standing.placeCarried()
                && standing.periodCarried() == other.standing.periodCarried();
    }

    /** What has figures, in its order: those together that follow each other and differ in no more than whom they count and how many. */
    static <T> List<List<T>> alike(List<T> all, Function<T, FigureView> figure) {
        List<List<T>> groups = new ArrayList<>();
        FigureView last = null;
        for (T one : all) {
            FigureView next = figure.apply(one);
            if (last == null || !next.isAlike(last)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(one);
            last = next;
        }
        return groups;
    }

    /**
     * How a figure stands to earlier counts and earlier sentences of its article.
     *
     * @param toll {@code total} for a toll that takes in earlier counts, {@code previous} for one that the article itself says
     *     has been overtaken; null for a count of its own
     * @param replaces the earlier toll in whose stead it stands; null where the words beside it give none
     * @param placeCarried whether its place is that of an earlier sentence on the same event
     * @param periodCarried whether its time is
     */
    public record Standing(
            @Nullable String toll, @Nullable Cited replaces, boolean placeCarried, boolean periodCarried) {
        /** A count of its own, with what its own sentence says. */
        public static final Standing ALONE = new Standing(null, null, false, false);
    }

    /** One that the archivist corrected nothing in, and that stands alone. */
    public FigureView(
            String id,
            String harm,
            String count,
            @Nullable Integer minimum,
            @Nullable Integer maximum,
            boolean vague,
            Cited words,
            @Nullable Cited victims,
            @Nullable Cited cause,
            @Nullable Cited perpetrator,
            @Nullable Cited place,
            @Nullable Link placeEntry,
            @Nullable Cited period,
            @Nullable String periodDays,
            @Nullable Link source,
            @Nullable Cited sourceAsWritten,
            String sourceBasis,
            @Nullable Cited subsetOf,
            String scope,
            ArticleCard article,
            @Nullable Link incident,
            List<CarrierView> carriers) {
        this(
                id,
                harm,
                count,
                minimum,
                maximum,
                vague,
                words,
                victims,
                cause,
                perpetrator,
                place,
                placeEntry,
                period,
                periodDays,
                source,
                sourceAsWritten,
                sourceBasis,
                subsetOf,
                scope,
                article,
                incident,
                carriers,
                null,
                Standing.ALONE);
    }
}
