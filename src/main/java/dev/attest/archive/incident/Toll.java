package dev.attest.archive.incident;

import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.CasualtyFigure.Count;
import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.article.CasualtyFigure.VictimGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What sources report of one kind of harm in an incident, side by side. Parts, replaced tolls and running totals have no part in
 * it.
 *
 * @param harm what happened to the people
 * @param ranges the lowest and the highest figure of each source of the same victims
 * @param verdict how the sources stand to each other
 */
public record Toll(Harm harm, List<Range> ranges, Verdict verdict) {
    public Toll {
        Objects.requireNonNull(harm);
        ranges = List.copyOf(ranges);
        Objects.requireNonNull(verdict);
    }

    /** How sources stand to each other. */
    public enum Verdict {
        /** All figures come from one source. */
        SINGLE_SOURCE,
        /** Of the same victims, the highest of one source lies below the lowest of another. */
        CONTESTED,
        /** Several sources, whose ranges have numbers in common wherever they speak of the same victims. */
        SEVERAL_SOURCES,
        /** Totals over stretches of time of their own, which are not compared. */
        SIDE_BY_SIDE
    }

    /**
     * What one source reports of the same victims.
     *
     * @param source the source, as the caller names it
     * @param victims whom the words name, without the word 'people'; empty where they name nobody else
     * @param lowest its figure with the lowest number
     * @param highest its figure with the highest number; the same where it reports one only
     */
    public record Range(String source, Set<VictimGroup> victims, Stated lowest, Stated highest) {
        public Range {
            Objects.requireNonNull(source);
            Objects.requireNonNull(lowest);
            Objects.requireNonNull(highest);
            EnumSet<VictimGroup> inOrder = EnumSet.noneOf(VictimGroup.class);
            inOrder.addAll(victims);
            victims = Collections.unmodifiableSet(inOrder);
        }

        private Range with(Range other) {
            return new Range(
                    source,
                    victims,
                    other.lowest.number() < lowest.number() ? other.lowest : lowest,
                    other.highest.number() > highest.number() ? other.highest : highest);
        }

        /** Whether all that it allows lies below all that {@code other} allows. */
        boolean isBelow(Range other) {
            return highest.most() != null && highest.most() < other.lowest.least();
        }
    }

    /**
     * A figure, and what it allows.
     *
     * @param figure the figure
     * @param number the number that it states; of a vague word its floor
     * @param least what it allows at least. 'About 20' and 'nearly 20' contradict no 19: a tenth is given them
     * @param most what it allows at most; null where it has no upper bound ('at least 17')
     */
    public record Stated(
            FigureKey figure,
            int number,
            int least,
            @Nullable Integer most) {
        public Stated {
            Objects.requireNonNull(figure);
        }

        private static Stated of(FigureKey figure, Count count) {
            int minimum = count.minimum() == null ? 0 : count.minimum();
            Integer most = count.maximum();
            int number = most == null ? minimum : most;
            int leeway = Math.max(1, number / 10);
            return switch (count.qualifier()) {
                case ABOUT ->
                    new Stated(figure, number, Math.max(0, minimum - leeway), most == null ? null : most + leeway);
                case NEARLY -> new Stated(figure, number, Math.max(0, minimum - leeway), most);
                default -> new Stated(figure, number, minimum, most);
            };
        }
    }

    /**
     * The tolls of {@code incident}, by harm.
     *
     * @param source who reports a figure, by a name that tells sources apart
     */
    public static List<Toll> of(Incident incident, List<Article> articles, Function<FigureKey, String> source) {
        SortedMap<Harm, SortedMap<String, Range>> byHarm = new TreeMap<>();
        for (FigureKey key : incident.figures(Member.Role.TOLL)) {
            CasualtyFigure figure =
                    articles.get(key.article()).casualtyFigures().get(key.number());
            Stated stated = Stated.of(key, figure.count());
            Range range = new Range(source.apply(key), victims(figure), stated, stated);
            byHarm.computeIfAbsent(figure.harm(), harm -> new TreeMap<>())
                    .merge(range.source() + "\n" + range.victims(), range, Range::with);
        }
        List<Toll> tolls = new ArrayList<>();
        byHarm.forEach((harm, ranges) -> {
            List<Range> all = List.copyOf(ranges.values());
            boolean series = incident.kind() == Incident.Kind.STRETCH && all.size() > 1;
            tolls.add(new Toll(harm, all, series ? Verdict.SIDE_BY_SIDE : verdict(all)));
        });
        return List.copyOf(tolls);
    }

    private static Set<VictimGroup> victims(CasualtyFigure figure) {
        Set<VictimGroup> victims = EnumSet.noneOf(VictimGroup.class);
        victims.addAll(figure.victimGroups());
        victims.remove(VictimGroup.PEOPLE);
        return victims;
    }

    private static Verdict verdict(List<Range> ranges) {
        SortedSet<String> sources = new TreeSet<>();
        ranges.forEach(range -> sources.add(range.source()));
        if (sources.size() == 1) {
            return Verdict.SINGLE_SOURCE;
        }
        return isContested(ranges) ? Verdict.CONTESTED : Verdict.SEVERAL_SOURCES;
    }

    /** Whether one source's highest lies below another's lowest, of the same victims: the lowest maximum tells. */
    private static boolean isContested(List<Range> ranges) {
        SortedMap<String, Range> lowest = new TreeMap<>();
        for (Range range : ranges) {
            Integer most = range.highest().most();
            if (most != null) {
                lowest.merge(
                        range.victims().toString(),
                        range,
                        (one, other) -> one.isBelow(other)
                                        || Objects.requireNonNullElse(
                                                        one.highest().most(), 0)
                                                <= most
                                ? one
                                : other);
            }
        }
        return ranges.stream().anyMatch(range -> {
            Range low = lowest.get(range.victims().toString());
            return low != null && !low.source().equals(range.source()) && low.isBelow(range);
        });
    }
}
