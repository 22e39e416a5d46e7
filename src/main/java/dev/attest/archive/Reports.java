package dev.attest.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reports that several articles carry, by article. An article carries at most one.
 *
 * @param all in the order of their first articles
 * @param byArticle the place in {@code all} of the report that an article of that number carries
 */
public record Reports(List<Report> all, Map<Integer, Integer> byArticle) {
    public Reports {
        all = List.copyOf(all);
        byArticle = Collections.unmodifiableMap(new HashMap<>(byArticle));
    }

    /**
     * The reports {@code all}.
     *
     * @throws IllegalArgumentException if an article is in two of them
     */
    static Reports of(List<Report> all) {
        Map<Integer, Integer> byArticle = new HashMap<>();
        List<Report> known = new ArrayList<>();
        for (Report report : all) {
            for (int number : report.articles()) {
                if (byArticle.put(number, known.size()) != null) {
                    throw new IllegalArgumentException("The article " + number + " carries two reports");
                }
            }
            known.add(report);
        }
        return new Reports(known, byArticle);
    }

    /** The number of the article that stands for the report of the article of that number: itself, unless it is a reprint. */
    public int first(int number) {
        Report report = carriedBy(number);
        if (report == null) {
            return number;
        }
        Integer origin = report.origin();
        return origin == null ? report.articles().get(0) : origin;
    }

    /** How many reports so many articles carry, reprints counted once. */
    public int count(int articles) {
        return articles
                - all.stream().mapToInt(report -> report.articles().size() - 1).sum();
    }

    /** The report that the article of that number shares with others; null where it shares none. */
    public @Nullable Report carriedBy(int number) {
        Integer place = byArticle.get(number);
        return place == null ? null : all.get(place);
    }
}
