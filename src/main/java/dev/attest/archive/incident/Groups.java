package dev.attest.archive.incident;

import dev.attest.article.Article;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Figures that belong together, and the scenes that they come from.
 *
 * @param all the groups, each with its figures in order and the reasons for each
 */
record Groups(List<Group> all) {
    Groups {
        all = List.copyOf(all);
    }

    /**
     * A group.
     *
     * @param scenes the scenes of its figures
     * @param figures its figures, each with the reasons why it is here
     * @param notes what the archivist says of it
     * @param byArchivist the figures that the archivist put here
     */
    record Group(
            List<Scene> scenes, Map<FigureKey, List<String>> figures, List<String> notes, Set<FigureKey> byArchivist) {
        Group {
            scenes = List.copyOf(scenes);
            figures = Collections.unmodifiableMap(new TreeMap<>(figures));
            notes = List.copyOf(notes);
            byArchivist = Set.copyOf(byArchivist);
        }
    }

    static Groups of(List<Listed> listed, List<Article> articles, Whereabouts whereabouts) {
        Years years = Years.of(listed);
        Pool pool = new Pool();
        List<Scene> scenes = IntStream.range(0, articles.size())
                .parallel()
                .mapToObj(number -> Scenes.of(number, articles.get(number), whereabouts, years, pool))
                .flatMap(List::stream)
                .toList();
        Comparator<Scene> order = Comparator.comparing(
                        (Scene scene) -> listed.get(scene.article()).path())
                .thenComparing(Scene::number);
        Neighbours neighbours = Neighbours.of(scenes);
        return new Groups(Grouping.of(scenes, order, neighbours).parallelStream()
                .map(group -> group(group, neighbours, pool))
                .toList());
    }

    private static Group group(List<Scene> scenes, Neighbours neighbours, Pool pool) {
        Map<FigureKey, List<String>> figures = new HashMap<>();
        for (Scene scene : scenes) {
            List<String> reasons = pool.one(Reasons.of(scene, scenes, neighbours));
            scene.figures().forEach(figure -> figures.put(figure, reasons));
        }
        return new Group(scenes, figures, List.of(), Set.of());
    }
}
