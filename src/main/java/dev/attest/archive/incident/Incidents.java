package dev.attest.archive.incident;

import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The incidents that the figures of an archive speak of. A figure is in one at most; it is in none where nothing tells what it
 * speaks of.
 *
 * @param all by day, then by id; those without a day last
 * @param byFigure the place in {@code all} of the incident of a figure
 * @param unmatched what the archivist decided of figures that are not there
 */
public record Incidents(
        List<Incident> all, SortedMap<FigureKey, Integer> byFigure, List<Decision.Unmatched> unmatched) {
    public Incidents {
        all = List.copyOf(all);
        byFigure = Collections.unmodifiableSortedMap(new TreeMap<>(byFigure));
        unmatched = List.copyOf(unmatched);
    }

    /** No incidents. */
    public static Incidents none() {
        return new Incidents(List.of(), Collections.emptySortedMap(), List.of());
    }

    /**
     * The incidents of {@code articles}.
     *
     * @param articles in the order of the archive
     * @param decisions what the archivist has split or joined, in the order of the file
     * @param slug makes a name fit for an address
     */
    public static Incidents of(
            List<Article> articles, Whereabouts whereabouts, List<Decision> decisions, UnaryOperator<String> slug) {
        Decisions applied = Decisions.applied(decisions, articles, Groups.of(articles, whereabouts));
        List<Incident> all = new IncidentMaker(articles, whereabouts, slug).incidents(applied.groups());
        SortedMap<FigureKey, Integer> byFigure = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (Member member : all.get(i).members()) {
                byFigure.put(member.figure(), i);
            }
        }
        return new Incidents(all, byFigure, applied.unmatched());
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
        SortedMap<FigureKey, Integer> renamed = new TreeMap<>(byFigure);
        SortedMap<FigureKey, Integer> own = renamed.subMap(new FigureKey(article, 0), new FigureKey(article + 1, 0));
        Set<Integer> touched = new TreeSet<>(own.values());
        own.clear();
        Map<FigureKey, FigureKey> names = new HashMap<>();
        for (int number = 0; number < after.size(); number++) {
            int old = left.indexOf(words(after.get(number)));
            if (old >= 0) {
                left.set(old, "");
                FigureKey known = new FigureKey(article, old);
                Integer incident = byFigure.get(known);
                if (incident != null) {
                    FigureKey name = new FigureKey(article, number);
                    renamed.put(name, incident);
                    names.put(known, name);
                }
            }
        }
        List<Incident> incidents = new ArrayList<>(all);
        touched.forEach(place -> incidents.set(place, renamed(all.get(place), article, names)));
        return new Incidents(incidents, renamed, unmatched);
    }

    /** The incident without the figures of an article that are no more; as it was where no other speaks of it. */
    private static Incident renamed(Incident incident, int article, Map<FigureKey, FigureKey> names) {
        List<Member> members = incident.members().stream()
                .filter(member -> member.figure().article() != article || names.containsKey(member.figure()))
                .map(member -> member.withFigure(names.getOrDefault(member.figure(), member.figure())))
                .toList();
        return members.isEmpty() ? incident : incident.withMembers(members);
    }

    private static String words(CasualtyFigure figure) {
        return figure.harm() + " " + figure.count() + " " + figure.evidence().words();
    }

    /** The incident that a figure speaks of; null where nothing tells. */
    public @Nullable Incident of(FigureKey figure) {
        Integer place = byFigure.get(figure);
        return place == null ? null : all.get(place);
    }
}
