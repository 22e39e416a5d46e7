package dev.attest.archive.incident;

import dev.attest.archive.incident.Groups.Group;
import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.Evidence;
import dev.attest.document.Body;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Carries out what the archivist decided, in the order of the file. */
final class Decisions {
    private final Map<String, Integer> articles = new HashMap<>();
    private final List<Article> all;
    private final List<Group> groups = new ArrayList<>();
    private final Map<FigureKey, Group> byFigure = new HashMap<>();
    private final List<Decision.Unmatched> unmatched = new ArrayList<>();

    private Decisions(List<Article> all) {
        this.all = all;
    }

    static Decisions applied(List<Decision> decisions, List<Listed> listed, List<Article> articles, Groups before) {
        Decisions applied = new Decisions(articles);
        if (decisions.isEmpty()) {
            applied.groups.addAll(before.all());
            return applied;
        }
        for (int number = 0; number < listed.size(); number++) {
            applied.articles.put(listed.get(number).path(), number);
        }
        before.all().forEach(applied::add);
        decisions.forEach(applied::apply);
        return applied;
    }

    List<Group> groups() {
        return List.copyOf(groups);
    }

    List<Decision.Unmatched> unmatched() {
        return List.copyOf(unmatched);
    }

    private void add(Group group) {
        groups.add(group);
        group.figures().keySet().forEach(figure -> byFigure.put(figure, group));
    }

    private void apply(Decision decision) {
        SortedSet<FigureKey> meant = new TreeSet<>();
        for (Decision.Reference reference : decision.figures()) {
            SortedSet<FigureKey> found = find(reference);
            if (found.isEmpty()) {
                unmatched.add(new Decision.Unmatched(decision, missing(reference)));
                return;
            }
            meant.addAll(found);
        }
        Set<Group> touched = new LinkedHashSet<>();
        meant.forEach(figure -> touched.add(byFigure.get(figure)));
        groups.removeAll(touched);
        if (decision.kind() == Decision.Kind.JOIN) {
            add(joined(touched, meant, decision));
        } else {
            split(touched, withParts(meant), decision);
        }
    }

    private String missing(Decision.Reference reference) {
        return articles.containsKey(reference.article())
                ? "no figure of '" + reference.article() + "' stands in the words '" + reference.words() + "'"
                : "there is no article '" + reference.article() + "'";
    }

    private SortedSet<FigureKey> find(Decision.Reference reference) {
        SortedSet<FigureKey> found = new TreeSet<>();
        Integer number = articles.get(reference.article());
        if (number == null) {
            return found;
        }
        Article article = all.get(number);
        Body body = article.document().body();
        for (int i = 0; i < article.casualtyFigures().size(); i++) {
            Evidence evidence = article.casualtyFigures().get(i).evidence();
            String paragraph = body.words(evidence.paragraph());
            int start = paragraph.indexOf(reference.words());
            while (start >= 0) {
                if (start < evidence.end()
                        && evidence.start() < start + reference.words().length()) {
                    found.add(new FigureKey(number, i));
                }
                start = paragraph.indexOf(reference.words(), start + 1);
            }
        }
        return found;
    }

    /** A figure goes with those that it contains. */
    private SortedSet<FigureKey> withParts(SortedSet<FigureKey> figures) {
        SortedSet<FigureKey> with = new TreeSet<>(figures);
        for (FigureKey key : figures) {
            List<CasualtyFigure> others = all.get(key.article()).casualtyFigures();
            for (int i = 0; i < others.size(); i++) {
                Integer container = others.get(i).subsetOf();
                if (container != null && container == key.number()) {
                    with.add(new FigureKey(key.article(), i));
                }
            }
        }
        return with;
    }

    private static Group joined(Set<Group> touched, SortedSet<FigureKey> meant, Decision decision) {
        List<Scene> scenes = new ArrayList<>();
        Map<FigureKey, List<String>> figures = new TreeMap<>();
        List<String> notes = new ArrayList<>();
        Set<FigureKey> byArchivist = new TreeSet<>(meant);
        for (Group group : touched) {
            scenes.addAll(group.scenes());
            figures.putAll(group.figures());
            notes.addAll(group.notes());
            byArchivist.addAll(group.byArchivist());
        }
        meant.forEach(figure -> figures.put(figure, List.of("joined by the archivist")));
        notes.add(note("Joined", decision));
        return new Group(scenes, figures, notes, byArchivist);
    }

    private void split(Set<Group> touched, SortedSet<FigureKey> meant, Decision decision) {
        List<Scene> scenes = new ArrayList<>();
        Map<FigureKey, List<String>> apart = new TreeMap<>();
        meant.forEach(figure -> apart.put(figure, List.of("set apart by the archivist")));
        for (Group group : touched) {
            Map<FigureKey, List<String>> rest = new TreeMap<>(group.figures());
            rest.keySet().removeAll(meant);
            scenes.addAll(scenesOf(group, apart.keySet()));
            List<String> notes = new ArrayList<>(group.notes());
            notes.add(note("Figures were set apart from it", decision));
            if (!rest.isEmpty()) {
                add(new Group(scenesOf(group, rest.keySet()), rest, notes, group.byArchivist()));
            }
        }
        add(new Group(scenes, apart, List.of(note("Set apart", decision)), meant));
    }

    private static List<Scene> scenesOf(Group group, Set<FigureKey> figures) {
        return group.scenes().stream()
                .filter(scene -> scene.figures().stream().anyMatch(figures::contains))
                .toList();
    }

    private static String note(String done, Decision decision) {
        return done + " by the archivist" + (decision.note() == null ? "" : ": " + decision.note());
    }
}
