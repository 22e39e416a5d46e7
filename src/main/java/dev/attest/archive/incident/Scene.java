package dev.attest.archive.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The figures of one article that speak of one event. Lives while the article is read. */
final class Scene {
    private final int article;
    private final int number;
    private final boolean isStretch;
    private final List<FigureKey> figures = new ArrayList<>();
    private final SortedSet<String> counts = new TreeSet<>();
    private final SortedSet<FigureKey> earlier = new TreeSet<>();
    private Traits traits;

    /**
     * @param article the place of its article
     * @param number its place among the scenes of the article
     * @param isStretch whether its figures are sums over a stretch of time
     */
    Scene(int article, int number, boolean isStretch, Traits traits) {
        this.article = article;
        this.number = number;
        this.isStretch = isStretch;
        this.traits = traits;
    }

    int article() {
        return article;
    }

    int number() {
        return number;
    }

    boolean isStretch() {
        return isStretch;
    }

    Traits traits() {
        return traits;
    }

    List<FigureKey> figures() {
        return Collections.unmodifiableList(figures);
    }

    /** The numbers of its figures, each with harm and source, and without source where it is no small one. */
    SortedSet<String> counts() {
        return Collections.unmodifiableSortedSet(counts);
    }

    /** The figures that the article gives as replaced since. */
    SortedSet<FigureKey> earlier() {
        return Collections.unmodifiableSortedSet(earlier);
    }

    void replaced(FigureKey figure) {
        earlier.add(figure);
    }

    void add(FigureKey figure) {
        figures.add(figure);
    }

    void count(String count) {
        counts.add(count);
    }

    /** A stretch without an end ('since Friday') ends when the article was published; one without any day lay just before. */
    void endBy(LocalDate published) {
        traits = new Traits(
                traits.places(),
                traits.wide(),
                traits.sides(),
                traits.targets(),
                traits.causes(),
                traits.day().endedBy(published));
    }

    void learn(Traits more) {
        traits = traits.orElse(more);
    }
}
