package dev.attest.archive.incident;

import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The incidents that the figures of an archive speak of. A figure is in one at most; it is in none where nothing tells what it
 * speaks of.
 */
public final class Incidents {
    private static final int NONE = -1;

    private final List<Incident> all;
    /** For each article the place in {@code all} of the incident of each of its figures, up to the last that is in one. */
    private final List<int[]> byFigure;

    private final List<Decision.Unmatched> unmatched;

    private Incidents(List<Incident> all, List<int[]> byFigure, List<Decision.Unmatched> unmatched) {
        this.all = List.copyOf(all);
        this.byFigure = List.copyOf(byFigure);
        this.unmatched = List.copyOf(unmatched);
    }

    /** No incidents. */
    public static Incidents none() {
        return new Incidents(List.of(), List.of(), List.of());
    }

    /**
     * The incidents of {@code articles}.
     *
     * @param listed what is known of the articles without reading them, in the order of the archive
     * @param articles the articles in the same order
     * @param decisions what the archivist has split or joined, in the order of the file
     * @param slug makes a name fit for an address
     */
    public static Incidents of(
            List<Listed> listed,
            List<Article> articles,
            Whereabouts whereabouts,
            List<Decision> decisions,
            UnaryOperator<String> slug) {
        Decisions applied = Decisions.applied(decisions, listed, articles, Groups.of(listed, articles, whereabouts));
        List<Incident> all = new IncidentMaker(listed, articles, whereabouts, slug).incidents(applied.groups());
        return new Incidents(all, byFigure(all, articles.size()), applied.unmatched());
    }

    private static List<int[]> byFigure(List<Incident> all, int articles) {
        int[] figures = new int[articles];
        for (Incident incident : all) {
            for (Member member : incident.members()) {
                figures[member.article()] = Math.max(figures[member.article()], member.number() + 1);
            }
        }
        List<int[]> places = Arrays.stream(figures).mapToObj(Incidents::inNone).toList();
        for (int place = 0; place < all.size(); place++) {
            for (Member member : all.get(place).members()) {
                places.get(member.article())[member.number()] = place;
            }
        }
        return places;
    }

    private static int[] inNone(int figures) {
        int[] places = new int[figures];
        Arrays.fill(places, NONE);
        return places;
    }

    /**
     * These incidents, with the figures of one article named anew: those that it had before, in the same words wherever they stand,
     * keep their incidents, and others have none.
     *
     * @param article the place of the article
     */
    public Incidents with(int article, List<CasualtyFigure> before, List<CasualtyFigure> after) {
        if (before.equals(after)) {
            return this;
        }
        List<String> left = new ArrayList<>();
        before.forEach(figure -> left.add(words(figure)));
        int[] places = inNone(after.size());
        Map<FigureKey, FigureKey> names = new HashMap<>();
        for (int number = 0; number < after.size(); number++) {
            int old = left.indexOf(words(after.get(number)));
            if (old >= 0) {
                left.set(old, "");
                places[number] = placeOrNone(new FigureKey(article, old));
                names.put(new FigureKey(article, old), new FigureKey(article, number));
            }
        }
        Set<Integer> touched = new TreeSet<>();
        Arrays.stream(byFigure.get(article)).filter(place -> place != NONE).forEach(touched::add);
        List<Incident> incidents = new ArrayList<>(all);
        touched.forEach(place -> incidents.set(place, renamed(all.get(place), article, names)));
        List<int[]> renamed = new ArrayList<>(byFigure);
        renamed.set(article, places);
        return new Incidents(incidents, renamed, unmatched);
    }

    /** The incident without the figures of an article that are no more; as it was where no other speaks of it. */
    private static Incident renamed(Incident incident, int article, Map<FigureKey, FigureKey> names) {
        List<Member> members = incident.members().stream()
                .filter(member -> member.article() != article || names.containsKey(member.figure()))
                .map(member -> member.withFigure(names.getOrDefault(member.figure(), member.figure())))
                .sorted(Comparator.comparing(Member::figure))
                .toList();
        return members.isEmpty() ? incident : incident.withMembers(members);
    }

    private static String words(CasualtyFigure figure) {
        return figure.harm() + " " + figure.count() + " " + figure.evidence().words();
    }

    /** By day, then by id; those without a day last. */
    public List<Incident> all() {
        return all;
    }

    /** What the archivist decided of figures that are not there. */
    public List<Decision.Unmatched> unmatched() {
        return unmatched;
    }

    /** The place in {@link #all} of the incident that a figure speaks of; null where nothing tells. */
    public @Nullable Integer place(FigureKey figure) {
        int place = placeOrNone(figure);
        return place == NONE ? null : place;
    }

    private int placeOrNone(FigureKey figure) {
        int[] places = figure.article() < byFigure.size() ? byFigure.get(figure.article()) : new int[0];
        return figure.number() < places.length ? places[figure.number()] : NONE;
    }

    /** The incident that a figure speaks of; null where nothing tells. */
    public @Nullable Incident of(FigureKey figure) {
        Integer place = place(figure);
        return place == null ? null : all.get(place);
    }
}
