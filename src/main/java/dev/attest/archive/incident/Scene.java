package dev.attest.archive.incident;

import dev.attest.article.CasualtyFigure.VictimGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The figures of one article that speak of one event. */
final class Scene {
    private final int article;
    private final int number;
    private final boolean isStretch;
    private List<FigureKey> figures = new ArrayList<>();
    private Set<String> counts = new HashSet<>();
    private final Set<VictimGroup> victims = EnumSet.noneOf(VictimGroup.class);
    private SortedSet<FigureKey> earlier = Collections.emptySortedSet();
    private Traits traits;
    private boolean oneEvent;
    private SortedSet<String> areas = Collections.emptySortedSet();

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

    /** What it names of cities, regions and countries, without those in which others of them lie. */
    SortedSet<String> areas() {
        return areas;
    }

    void lies(SortedSet<String> in) {
        areas = Collections.unmodifiableSortedSet(new TreeSet<>(in));
    }

    /** Nothing of it changes from now on, and it takes as little memory as it can: all of an archive's are kept at once. */
    void settle(Pool pool) {
        traits = traits.shared(pool);
        areas = pool.one(areas);
        figures = List.copyOf(figures);
        counts = Set.copyOf(counts);
    }

    /** The words of a figure name one strike, one blast. */
    void tellsOneEvent() {
        oneEvent = true;
    }

    /**
     * Whether its figures sum up what befell a whole city or region within a day or two: no place in it, nothing that was hit, and
     * no single strike is named.
     */
    boolean isOfArea() {
        return !isStretch
                && !oneEvent
                && traits.places().isEmpty()
                && !traits.wide().isEmpty()
                && traits.targets().isEmpty()
                && Likeness.areCommon(traits.causes())
                && traits.day().isKnown();
    }

    List<FigureKey> figures() {
        return Collections.unmodifiableList(figures);
    }

    /** The numbers of its figures, each with harm and source, and without source where it is no small one. */
    Set<String> counts() {
        return Collections.unmodifiableSet(counts);
    }

    /** The figures that the article gives as replaced since. */
    SortedSet<FigureKey> earlier() {
        return Collections.unmodifiableSortedSet(earlier);
    }

    void replaced(FigureKey figure) {
        if (earlier.isEmpty()) {
            earlier = new TreeSet<>();
        }
        earlier.add(figure);
    }

    void add(FigureKey figure) {
        figures.add(figure);
    }

    /** Who its figures say was harmed, without the words that any report has: 'people', 'civilians'. */
    Set<VictimGroup> victims() {
        return Collections.unmodifiableSet(victims);
    }

    void harmed(Set<VictimGroup> groups) {
        groups.stream()
                .filter(group -> group != VictimGroup.PEOPLE && group != VictimGroup.CIVILIANS)
                .forEach(victims::add);
    }

    void count(String count) {
        counts.add(count.intern()); // many scenes have the same
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

    void hurtAlsoBy(Traits more) {
        traits = traits.alsoBy(more);
    }

    void learn(Traits more) {
        traits = traits.orElse(more);
    }
}
