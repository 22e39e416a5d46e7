package dev.attest.archive.incident;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts scenes of several articles together that speak of one event. Scenes are compared only where they name the same place
 * and may mean the same day, each with a limited number of others, so that the time grows with their number. The best pair is joined
 * first, and two groups only where no scene of one contradicts a scene of the other: no chain leads from one event to the
 * next. The outcome depends on the scenes alone and not on their order.
 */
final class Grouping {
    /** With so many others of a place and day a scene is compared at most. */
    private static final int MOST_COMPARED = 80;

    /** Groups larger than this are checked by so many of their scenes. */
    private static final int MOST_CHECKED = 100;

    private final List<Scene> scenes;
    private final Comparator<Scene> order;
    private final Neighbours neighbours;
    private final int[] parents;
    private final List<List<Integer>> groups = new ArrayList<>();

    private Grouping(List<Scene> scenes, Comparator<Scene> order, Neighbours neighbours) {
        this.neighbours = neighbours;
        this.scenes = scenes;
        this.order = order;
        this.parents = new int[scenes.size()];
        for (int i = 0; i < scenes.size(); i++) {
            parents[i] = i;
            groups.add(new ArrayList<>(List.of(i)));
        }
    }

    private record Pair(int one, int other, int points) {}

    /**
     * The groups, each in {@code order}, in the order of their first scenes.
     *
     * @param order tells any two scenes apart, and does not depend on what else the archive holds
     */
    static List<List<Scene>> of(Collection<Scene> scenes, Comparator<Scene> order, Neighbours neighbours) {
        Grouping grouping = new Grouping(scenes.stream().sorted(order).toList(), order, neighbours);
        grouping.join(grouping.pairs());
        return grouping.result();
    }

    private List<Pair> pairs() {
        Map<String, List<Integer>> blocks = new HashMap<>();
        List<List<List<Integer>>> blocksOf = new ArrayList<>();
        for (int number = 0; number < scenes.size(); number++) {
            List<List<Integer>> in = new ArrayList<>();
            for (String name : blocks(scenes.get(number))) {
                List<Integer> block = blocks.computeIfAbsent(name, key -> new ArrayList<>());
                block.add(number);
                in.add(block);
            }
            blocksOf.add(in);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int number = 0; number < scenes.size(); number++) {
            for (int other : neighbours(number, blocksOf.get(number))) {
                compare(number, other, pairs);
            }
        }
        return withoutAmbiguous(pairs);
    }

    /** The scenes behind that of {@code number} in its blocks, of each at most so many. */
    private static Set<Integer> neighbours(int number, List<List<Integer>> blocks) {
        Set<Integer> others = new TreeSet<>();
        for (List<Integer> block : blocks) {
            int at = Collections.binarySearch(block, number);
            others.addAll(block.subList(at + 1, Math.min(block.size(), at + 1 + MOST_COMPARED)));
        }
        return others;
    }

    private void compare(int one, int other, List<Pair> pairs) {
        Scene a = scenes.get(one);
        Scene b = scenes.get(other);
        boolean series = a.isStretch() || b.isStretch();
        if (a.article() == b.article() || (series && !(isSum(a) && isSum(b)))) {
            return;
        }
        Likeness likeness = likeness(a, b, series);
        if (likeness.isSameEvent()) {
            pairs.add(new Pair(one, other, likeness.points()));
        }
    }

    private Likeness likeness(Scene one, Scene other, boolean series) {
        return series ? Stretches.likeness(one, other) : Likeness.of(one, other, neighbours);
    }

    private static boolean isSum(Scene scene) {
        return scene.isStretch() || scene.isOfArea();
    }

    /** The places and days under which a scene may meet others. */
    private static Set<String> blocks(Scene scene) {
        Traits traits = scene.traits();
        Set<String> places = new TreeSet<>();
        traits.places().keySet().forEach(key -> places.add(PlaceSpelling.first(key)));
        traits.wide().keySet().forEach(key -> places.add("wide " + key));
        Set<String> blocks = new TreeSet<>();
        Day day = traits.day();
        for (String place : places) {
            if (isSum(scene)) {
                blocks.add("stretch " + place);
            }
            // What gives no day of its own may be of any; a city has too much of it to compare.
            if (!scene.isStretch() && !place.startsWith("wide ")) {
                blocks.add("any " + place);
            }
            if (scene.isStretch()) {
                continue;
            }
            if (day.from() != null && day.to() != null) {
                // One day more, so that scenes of consecutive days meet.
                day.from().datesUntil(day.to().plusDays(2)).forEach(date -> {
                    blocks.add(place + " " + date);
                    blocks.add(place + " " + MonthDay.from(date));
                });
            } else if (day.yearless() != null) {
                blocks.add(place + " " + day.yearless());
            } else if (day.weekday() != null) {
                blocks.add(place + " " + day.weekday());
            }
            if (day.isSharp() && day.from() != null) {
                blocks.add(place + " " + day.from().getDayOfWeek());
            }
        }
        return blocks;
    }

    /** Where a scene is as much like two scenes of one article, which tells them apart, nobody knows which of them it is. */
    private List<Pair> withoutAmbiguous(List<Pair> pairs) {
        Map<Long, Integer> best = new HashMap<>();
        Map<Long, Integer> times = new HashMap<>();
        List<Pair> events = pairs.stream().filter(pair -> !isSeries(pair)).toList();
        for (Pair pair : events) {
            note(pair.one(), pair.other(), pair.points(), best, times);
            note(pair.other(), pair.one(), pair.points(), best, times);
        }
        return pairs.stream()
                .filter(pair -> isSeries(pair)
                        || (isBest(pair.one(), pair.other(), pair.points(), best, times)
                                && isBest(pair.other(), pair.one(), pair.points(), best, times)))
                .sorted(Comparator.comparingInt((Pair pair) -> -pair.points())
                        .thenComparing(Pair::one)
                        .thenComparing(Pair::other))
                .toList();
    }

    private long key(int scene, int of) {
        return ((long) scene << 32) | scenes.get(of).article();
    }

    private boolean isSeries(Pair pair) {
        return scenes.get(pair.one()).isStretch() || scenes.get(pair.other()).isStretch();
    }

    private void note(int scene, int of, int points, Map<Long, Integer> best, Map<Long, Integer> times) {
        long key = key(scene, of);
        int before = best.getOrDefault(key, 0);
        if (points > before) {
            best.put(key, points);
            times.put(key, 1);
        } else if (points == before) {
            times.merge(key, 1, Integer::sum);
        }
    }

    private boolean isBest(int scene, int of, int points, Map<Long, Integer> best, Map<Long, Integer> times) {
        long key = key(scene, of);
        return points == best.getOrDefault(key, 0) && times.getOrDefault(key, 0) == 1;
    }

    private void join(List<Pair> bestFirst) {
        for (Pair pair : bestFirst) {
            int one = root(pair.one());
            int other = root(pair.other());
            if (one != other && agree(groups.get(one), groups.get(other))) {
                int kept = Math.min(one, other);
                int gone = Math.max(one, other);
                parents[gone] = kept;
                groups.get(kept).addAll(groups.get(gone));
                groups.get(gone).clear();
            }
        }
    }

    private int root(int scene) {
        int at = scene;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private boolean agree(List<Integer> one, List<Integer> other) {
        List<Integer> some = one.subList(0, Math.min(one.size(), MOST_CHECKED));
        List<Integer> others = other.subList(0, Math.min(other.size(), MOST_CHECKED));
        boolean series = isSeries(some) || isSeries(others);
        for (int first : some) {
            for (int second : others) {
                Scene a = scenes.get(first);
                Scene b = scenes.get(second);
                Likeness likeness = likeness(a, b, series);
                // Of consecutive days, both must be alike themselves: no report of the night between may tie them
                // together.
                boolean nextDay = a.traits().day().gap(b.traits().day()) == 1 && !likeness.isSameEvent();
                boolean apart = series ? !isSum(a) || !isSum(b) : nextDay || a.article() == b.article();
                if (apart || likeness.conflict()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A group with a sum over a stretch of time is a series of sums. */
    private boolean isSeries(List<Integer> group) {
        return group.stream().anyMatch(scene -> scenes.get(scene).isStretch());
    }

    private List<List<Scene>> result() {
        List<List<Scene>> result = new ArrayList<>();
        for (List<Integer> group : groups) {
            if (!group.isEmpty()) {
                result.add(group.stream().map(scenes::get).sorted(order).toList());
            }
        }
        return List.copyOf(result);
    }
}
