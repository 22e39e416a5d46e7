package dev.attest.archive.incident;

import dev.attest.archive.incident.Groups.Group;
import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.CasualtyFigure.Scope;
import dev.attest.fixity.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes incidents of groups of figures: gives them names, and says of each figure what it may be compared with. */
final class IncidentMaker {

    private static final int HASH_DIGITS = 8;

    private final List<Listed> listed;
    private final List<Article> articles;
    private final Whereabouts whereabouts;
    private final UnaryOperator<String> slug;

    IncidentMaker(List<Listed> listed, List<Article> articles, Whereabouts whereabouts, UnaryOperator<String> slug) {
        this.listed = listed;
        this.articles = articles;
        this.whereabouts = whereabouts;
        this.slug = slug;
    }

    List<Incident> incidents(List<Group> groups) {
        List<Incident> incidents = groups.parallelStream()
                .filter(IncidentMaker::isTold)
                .map(this::incident)
                .toList();
        Map<String, Integer> times = new HashMap<>();
        incidents.forEach(incident -> times.merge(incident.id(), 1, Integer::sum));
        return incidents.parallelStream()
                .map(incident -> incident.from() != null
                                && !incident.isYearAssumed()
                                && times.getOrDefault(incident.id(), 0) == 1
                        ? incident
                        : named(incident))
                .sorted(Comparator.comparing(Incident::from, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Incident::id))
                .toList();
    }

    /** A figure of which nobody knows where and when is no incident, unless the archivist says so. */
    private static boolean isTold(Group group) {
        return !group.notes().isEmpty()
                || group.scenes().stream()
                        .anyMatch(scene -> scene.traits().hasPlace()
                                || scene.traits().day().isTold());
    }

    private Incident incident(Group group) {
        // Sums over a day stand in a series of sums with those over weeks.
        boolean isStretch = group.scenes().stream().anyMatch(Scene::isStretch);
        Set<FigureKey> replaced = new TreeSet<>();
        group.scenes().forEach(scene -> replaced.addAll(scene.earlier()));
        List<Member> members = group.figures().entrySet().stream()
                .map(entry -> Member.of(
                        entry.getKey(),
                        role(entry.getKey(), isStretch, replaced),
                        entry.getValue(),
                        group.byArchivist().contains(entry.getKey())))
                .toList();
        String place = place(group.scenes());
        String target = mostFrequent(
                group.scenes(),
                scene -> scene.traits().targets().size() == 1 ? scene.traits().targets().stream() : Stream.empty());
        List<Day> days = isStretch
                ? group.scenes().stream().map(scene -> scene.traits().day()).toList()
                : days(group.scenes());
        LocalDate from = days.stream()
                .map(Day::from)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        LocalDate to = days.stream()
                .map(Day::to)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean stated = days.stream().anyMatch(Day::isTold);
        boolean assumed = days.stream().filter(Day::isTold).noneMatch(day -> day.basis() != Day.Basis.ASSUMED);
        boolean yearAssumed = stated && assumed;
        String name = (place == null ? "place-unknown" : place) + " "
                + (from == null ? "undated" : yearAssumed ? MonthDay.from(from) : from)
                + (isStretch ? " to " + (to == null ? "open" : to) : target == null ? "" : " " + target);
        return new Incident(
                slug.apply(name),
                isStretch ? Incident.Kind.STRETCH : Incident.Kind.EVENT,
                place,
                target,
                from,
                to,
                stated,
                yearAssumed,
                members,
                group.notes());
    }

    /**
     * The same incident under a name that no other has, by the words of its first figure: where another has its place, day and
     * target, and always where its day or year is not known, as others of the place may come.
     */
    private Incident named(Incident incident) {
        String words = incident.members().stream()
                .map(member -> listed.get(member.article()).path() + " "
                        + figure(member.figure()).evidence())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Incident(
                incident.id() + "-" + hash(words),
                incident.kind(),
                incident.place(),
                incident.target(),
                incident.from(),
                incident.to(),
                incident.isDayStated(),
                incident.isYearAssumed(),
                incident.members(),
                incident.notes());
    }

    /** The days that tell best: sharp ones, else stated ones, else those of publication. */
    private static List<Day> days(List<Scene> scenes) {
        List<Day> days = scenes.stream().map(scene -> scene.traits().day()).toList();
        List<Day> own = days.stream()
                .filter(day -> day.isSharp() && day.basis() == Day.Basis.STATED)
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        List<Day> sharp = days.stream().filter(Day::isSharp).toList();
        List<Day> stated = days.stream().filter(Day::isTold).toList();
        return !sharp.isEmpty() ? sharp : !stated.isEmpty() ? stated : days;
    }

    private @Nullable String place(List<Scene> scenes) {
        String narrow = mostFrequent(scenes, scene -> scene.traits().places().values().stream());
        if (narrow != null) {
            return narrow;
        }
        String city = mostFrequent(scenes, scene -> scene.areas().stream()
                .map(area -> Objects.requireNonNull(scene.traits().wide().get(area)))
                .filter(wide -> !whereabouts.isCountry(wide)));
        String side = mostFrequent(scenes, scene -> scene.traits().sides().stream());
        if (city != null) {
            return side == null ? city : side + " of " + city;
        }
        return mostFrequent(scenes, scene -> scene.traits().wide().values().stream());
    }

    private static @Nullable String mostFrequent(List<Scene> scenes, Function<Scene, Stream<String>> names) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        scenes.forEach(scene -> names.apply(scene).forEach(name -> counts.merge(name, 1, Integer::sum)));
        String most = null;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (most == null || entry.getValue() > counts.getOrDefault(most, 0)) {
                most = entry.getKey();
            }
        }
        return most;
    }

    private Member.Role role(FigureKey key, boolean isStretch, Set<FigureKey> replaced) {
        CasualtyFigure figure = figure(key);
        if (figure.subsetOf() != null) {
            return Member.Role.PART;
        }
        if (figure.scope() == Scope.CUMULATIVE && figure.period() == null && !isStretch) {
            return Member.Role.TOTAL;
        }
        return replaced.contains(key) ? Member.Role.EARLIER : Member.Role.TOLL;
    }

    private static String hash(String words) {
        return Sha256.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
    }

    private CasualtyFigure figure(FigureKey key) {
        return articles.get(key.article()).casualtyFigures().get(key.number());
    }
}
