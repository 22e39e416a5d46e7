package dev.attest.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How likely each block of a page is part of the article. A block is first judged alone, then once more in the light of how
 * its neighbours, its siblings and the blocks of its shape were judged.
 */
final class BlockScores {
    /** Opens what is said in the second judgement. */
    private static final String AGAIN = "then ";

    private static final int NEAR = 3;

    /** The odds are told in steps: the lowest, the height of one, and all as they stand in sayings. */
    private static final double LOWEST = -6;

    private static final double FINE = 0.5;
    private static final String[] OVER = IntStream.rangeClosed(0, 24)
            .mapToObj(step -> Double.toString(LOWEST + step * FINE))
            .toArray(String[]::new);
    private static final double SURE = 0.8;

    /** What holds so much of what is likely holds nearly all of it. */
    private static final double CORE = 0.95;

    private static final int FARTHEST = 6;
    private static final String[] STEPS =
            IntStream.rangeClosed(0, FARTHEST).mapToObj(Integer::toString).toArray(String[]::new);

    private final List<Block> blocks;
    private final BlockFeatures features;
    private final double[] alone;
    private final Outline outline;
    private final @Nullable Mean[] parents;
    private final @Nullable Mean[] shapes;
    private final @Nullable Mean[] wider;
    private final Mean[] looks;
    private final double[] likelyBefore;
    private final int[] sureBefore;
    private final int[] sureAfter;
    private final boolean[] core;

    /** A mean that is weighted by length. */
    private static final class Mean {
        private double sum;
        private double weight;

        void add(double value, double by) {
            sum += value * by;
            weight += by;
        }

        double without(double value, double by) {
            double rest = weight - by;
            return rest < 1 ? -1 : (sum - value * by) / rest;
        }
    }

    /** @param alone the likelihood of each block, judged alone */
    BlockScores(List<Block> blocks, BlockFeatures features, double[] alone) {
        this.blocks = blocks;
        this.features = features;
        this.outline = features.outline();
        this.alone = alone.clone();
        this.parents = new Mean[outline.size()];
        this.wider = new Mean[outline.size()];
        this.shapes = new Mean[blocks.size()];
        this.looks = new Mean[blocks.size()];
        Map<Integer, Mean> byLook = new HashMap<>();
        this.likelyBefore = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int length = block.length();
            int around = features.around(i);
            mean(parents, around).add(alone[i], length);
            int above = outline.parent(around);
            for (int up = 0; up < 2 && above != Outline.NONE; up++) {
                mean(wider, above).add(alone[i], length);
                above = outline.parent(above);
            }
            mean(shapes, features.shape(i)).add(alone[i], length);
            looks[i] = byLook.computeIfAbsent(outline.look(features.number(i)), of -> new Mean());
            looks[i].add(alone[i], length);
            likelyBefore[i + 1] = likelyBefore[i] + alone[i] * length;
        }
        sureBefore = new int[blocks.size()];
        sureAfter = new int[blocks.size()];
        findSure();
        core = core();
    }

    /** Finds for each block the nearest ones on both sides that are almost surely of the article. */
    private void findSure() {
        int last = -1;
        for (int i = 0; i < alone.length; i++) {
            sureBefore[i] = last;
            last = isSure(i) ? i : last;
        }
        last = -1;
        for (int i = alone.length - 1; i >= 0; i--) {
            sureAfter[i] = last;
            last = isSure(i) ? i : last;
        }
    }

    private boolean isSure(int i) {
        return alone[i] >= SURE && blocks.get(i).isProse();
    }

    /** The innermost element that holds nearly all of what is likely, and all elements around it. */
    private boolean[] core() {
        double[] held = new double[outline.size()];
        for (int i = 0; i < alone.length; i++) {
            if (alone[i] >= 0.5) {
                held[features.number(i)] += alone[i] * blocks.get(i).length();
            }
        }
        for (int at = held.length - 1; at > 0; at--) {
            held[outline.parent(at)] += held[at];
        }
        boolean[] nearlyAll = new boolean[held.length];
        for (int at = 0; at < held.length; at++) {
            nearlyAll[at] = held[at] > 0 && held[at] >= held[0] * CORE;
        }
        return nearlyAll;
    }

    /** How many steps up from block {@code i} the first element is that holds nearly all of what is likely. */
    private int apart(int i) {
        int steps = 0;
        for (int at = features.number(i); at != Outline.NONE && steps < FARTHEST; at = outline.parent(at)) {
            if (core[at]) {
                return steps;
            }
            steps++;
        }
        return steps;
    }

    /** How far away that block is, and whether it stands in the same element or in one beside it. */
    private String far(int i, int sure) {
        if (sure < 0) {
            return "none";
        }
        int parent = features.around(i);
        int other = features.around(sure);
        boolean beside = outline.parent(parent) != Outline.NONE && outline.parent(parent) == outline.parent(other);
        String step = parent == other ? "" : beside ? " beside" : " apart";
        return BlockFeatures.log2(Math.abs(sure - i)) + step;
    }

    private static Mean mean(@Nullable Mean[] means, int number) {
        Mean mean = means[number];
        if (mean == null) {
            mean = new Mean();
            means[number] = mean;
        }
        return mean;
    }

    /** The likelihood, from 0 to 1, of each block. */
    static double[] of(List<Block> blocks, BlockFeatures features, BlockModel model) {
        BlockModel.Sum sum = model.sum();
        double[] alone = new double[blocks.size()];
        for (int i = 0; i < alone.length; i++) {
            if (!features.isHopeless(i)) {
                features.of(i, sum);
                alone[i] = BlockModel.likelihood(sum.take());
            }
        }
        BlockScores scores = new BlockScores(blocks, features, alone);
        double[] all = new double[alone.length];
        for (int i = 0; i < all.length; i++) {
            if (!features.isHopeless(i)) {
                scores.of(i, sum);
                all[i] = BlockModel.likelihood(sum.take());
            }
        }
        return all;
    }

    /** All that is said of block {@code i} in the light of the others. */
    void of(int i, Hearer say) {
        int length = blocks.get(i).length();
        String own = step(alone[i]);
        String kind = features.kind(i);
        String before = near(i, -1);
        String after = near(i, 1);
        int parentNumber = features.around(i);
        String parent = step(mean(parents, parentNumber).without(alone[i], length));
        String shape = step(mean(shapes, features.shape(i)).without(alone[i], length));
        int above = outline.parent(parentNumber);
        String around = above == Outline.NONE ? "-" : step(mean(wider, above).without(alone[i], length));
        String look = step(looks[i].without(alone[i], length));
        String lookShare = BlockFeatures.tenths((int) looks[i].sum, (int) likelyBefore[blocks.size()]);
        String sureBehind = far(i, sureBefore[i]);
        String sureAhead = far(i, sureAfter[i]);
        String apart = STEPS[apart(i)];
        String stands = features.isInside(i) ? "inside" : "outside";
        double all = likelyBefore[blocks.size()];
        String passed = BlockFeatures.tenths((int) likelyBefore[i], (int) all);
        String left = BlockFeatures.tenths((int) (all - likelyBefore[i + 1]), (int) all);
        say.accept(AGAIN, "always");
        say.accept(AGAIN, "own ", own);
        say.accept(AGAIN, "own ", own, " ", kind);
        say.accept(AGAIN, "own ", own, " before ", before, " after ", after);
        say.accept(AGAIN, "own ", own, " parent ", parent);
        say.accept(AGAIN, "own ", own, " shape ", shape);
        say.accept(AGAIN, "before ", before);
        say.accept(AGAIN, "after ", after);
        say.accept(AGAIN, "next ", step(i + 1 < alone.length ? alone[i + 1] : -1), " ", kind);
        say.accept(AGAIN, "last ", step(i > 0 ? alone[i - 1] : -1), " ", kind);
        say.accept(AGAIN, "parent ", parent, " ", kind);
        say.accept(AGAIN, "shape ", shape, " ", kind);
        say.accept(AGAIN, "passed ", passed, " ", kind);
        say.accept(AGAIN, "left ", left, " ", kind);
        say.accept(AGAIN, "before ", before, " after ", after, " ", kind);
        say.accept(AGAIN, "wider ", around, " ", kind);
        say.accept(AGAIN, "own ", own, " wider ", around);
        say.accept(AGAIN, "own ", own, " ", stands, " ", kind);
        say.accept(AGAIN, "parent ", parent, " wider ", around);
        say.accept(AGAIN, "own ", own, " ", stands, " left ", left);
        say.accept(AGAIN, "own ", own, " passed ", passed);
        say.accept(AGAIN, "own ", own, " left ", left);
        say.accept(AGAIN, "own ", own, " look ", look);
        say.accept(AGAIN, "look ", look, " of ", lookShare, " ", kind);
        say.accept(AGAIN, "apart ", apart, " ", kind);
        say.accept(AGAIN, "own ", own, " apart ", apart, " look ", look);
        say.accept(AGAIN, "behind ", sureBehind, " ", kind);
        say.accept(AGAIN, "ahead ", sureAhead, " ", kind);
        say.accept(AGAIN, "between ", sureBehind, " and ", sureAhead);
        say.accept(AGAIN, "own ", own, " behind ", sureBehind);
        say.accept(AGAIN, "own ", own, " ahead ", sureAhead);
        // The own likelihood once more, in fine steps that add up.
        double odds = Math.log((alone[i] + 1e-4) / (1 - alone[i] + 1e-4));
        for (int step = 0; step < OVER.length && odds > LOWEST + step * FINE; step++) {
            say.accept(AGAIN, "over ", OVER[step]);
        }
    }

    /** How likely the nearest blocks are on one side, by length. */
    private String near(int i, int direction) {
        Mean mean = new Mean();
        for (int step = 1; step <= NEAR; step++) {
            int at = i + direction * step;
            if (at >= 0 && at < alone.length) {
                mean.add(alone[at], Math.min(200, blocks.get(at).length()));
            }
        }
        return step(mean.without(0, 0));
    }

    private static String step(double likelihood) {
        if (likelihood < 0) {
            return "-";
        }
        return likelihood < 0.03
                ? "0"
                : likelihood < 0.2
                        ? "1"
                        : likelihood < 0.5 ? "2" : likelihood < 0.8 ? "3" : likelihood < 0.97 ? "4" : "5";
    }
}
