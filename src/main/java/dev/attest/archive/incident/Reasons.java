package dev.attest.archive.incident;

import java.util.ArrayList;
import java.util.List;

/** Says in words for a reader why the figures of a scene stand in an incident. */
final class Reasons {
    /** A scene is compared with so many of its group at most. */
    private static final int MOST_COMPARED = 60;

    private Reasons() {}

    static List<String> of(Scene scene, List<Scene> group, Neighbours neighbours) {
        if (scene.isStretch()) {
            return List.of(
                    group.size() == 1
                            ? "no other total of this area shares its days"
                            : "same area, and days in common with another total");
        }
        Scene most = null;
        int points = Integer.MIN_VALUE;
        for (Scene other : group.subList(0, Math.min(group.size(), MOST_COMPARED))) {
            int shared = other == scene
                    ? Integer.MIN_VALUE
                    : Likeness.of(scene, other, neighbours).points();
            if (shared > points) {
                points = shared;
                most = other;
            }
        }
        return most == null ? List.of("no other article speaks of it") : with(scene, most);
    }

    private static List<String> with(Scene scene, Scene most) {
        List<String> reasons = new ArrayList<>(Likeness.reasons(scene, most));
        if (scene.traits().day().basis() == Day.Basis.PUBLISHED) {
            reasons.add("the article gives no day; it was published soon after");
        }
        if (scene.traits().day().basis() == Day.Basis.UNRESOLVED) {
            reasons.add(
                    scene.traits().day().yearless() == null
                            ? "the article is undated; the day of the week fits"
                            : "day and month agree, the year is not given");
        }
        return List.copyOf(reasons);
    }
}
