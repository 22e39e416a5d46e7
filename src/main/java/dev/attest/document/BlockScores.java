package dev.attest.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How likely each block of a page is part of the article. A block is first judged alone, then once more in the light of how
 * its neighbours, its siblings and the blocks of its shape were judged.
 */
final class BlockScores {
    private static final int NEAR = 3;

    private static final double SURE = 0.8;

    /** What holds so much of what is likely holds nearly all of it. */
    private static final double CORE = 0.95;

    private static final int FARTHEST = 6;

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

    /** How far away that block is, and whether it stands in the same element or in one beside it, as a number. */
    private int far(int i, int sure) {
        if (sure < 0) {
            return 0;
        }
        int parent = features.around(i);
        int other = features.around(sure);
        boolean beside = outline.parent(parent) != Outline.NONE && outline.parent(parent) == outline.parent(other);
        int steps = Math.min(Saying.Values.FARTHEST, Saying.Values.log2(Math.abs(sure - i)));
        return 1 + 3 * steps + (parent == other ? 0 : beside ? 1 : 2);
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
        int own = step(alone[i]);
        int kind = features.kind(i);
        int before = near(i, -1);
        int after = near(i, 1);
        int parentNumber = features.around(i);
        int parent = step(mean(parents, parentNumber).without(alone[i], length));
        int shape = step(mean(shapes, features.shape(i)).without(alone[i], length));
        int above = outline.parent(parentNumber);
        int around = step(above == Outline.NONE ? -1 : mean(wider, above).without(alone[i], length));
        int look = step(looks[i].without(alone[i], length));
        int lookShare = Saying.Values.tenths((int) looks[i].sum, (int) likelyBefore[blocks.size()]);
        say.accept(Saying.THEN_ALWAYS, 0);
        say.accept(Saying.OWN, own);
        say.accept(Saying.OWN_KIND, own, kind);
        say.accept(Saying.OWN_BEFORE_AFTER, own, before, after);
        say.accept(Saying.OWN_PARENT, own, parent);
        say.accept(Saying.OWN_SHAPE, own, shape);
        say.accept(Saying.BEFORE, before);
        say.accept(Saying.AFTER, after);
        say.accept(Saying.NEXT, step(i + 1 < alone.length ? alone[i + 1] : -1), kind);
        say.accept(Saying.LAST, step(i > 0 ? alone[i - 1] : -1), kind);
        say.accept(Saying.THEN_PARENT, parent, kind);
        say.accept(Saying.THEN_SHAPE, shape, kind);
        say.accept(Saying.BEFORE_AFTER, before, after, kind);
        say.accept(Saying.WIDER, around, kind);
        say.accept(Saying.OWN_WIDER, own, around);
        say.accept(Saying.PARENT_WIDER, parent, around);
        say.accept(Saying.OWN_LOOK, own, look);
        say.accept(Saying.LOOK_OF, look, lookShare, kind);
        int apart = apart(i);
        say.accept(Saying.APART, apart, kind);
        say.accept(Saying.OWN_APART_LOOK, own, apart, look);
        passed(i, own, kind, say);
        sure(i, own, kind, say);
        over(i, say);
    }

    /** How much of what is likely stands before and behind block {@code i}. */
    private void passed(int i, int own, int kind, Hearer say) {
        double all = likelyBefore[blocks.size()];
        int passed = Saying.Values.tenths((int) likelyBefore[i], (int) all);
        int left = Saying.Values.tenths((int) (all - likelyBefore[i + 1]), (int) all);
        int stands = features.isInside(i) ? 0 : 1;
        say.accept(Saying.PASSED, passed, kind);
        say.accept(Saying.LEFT, left, kind);
        say.accept(Saying.OWN_STANDS, own, stands, kind);
        say.accept(Saying.OWN_STANDS_LEFT, own, stands, left);
        say.accept(Saying.OWN_PASSED, own, passed);
        say.accept(Saying.OWN_LEFT, own, left);
    }

    /** How far away what is sure is. */
    private void sure(int i, int own, int kind, Hearer say) {
        int behind = far(i, sureBefore[i]);
        int ahead = far(i, sureAfter[i]);
        say.accept(Saying.BEHIND, behind, kind);
        say.accept(Saying.AHEAD, ahead, kind);
        say.accept(Saying.BETWEEN, behind, ahead);
        say.accept(Saying.OWN_BEHIND, own, behind);
        say.accept(Saying.OWN_AHEAD, own, ahead);
    }

    /** The own likelihood once more, in fine steps that add up. */
    private void over(int i, Hearer say) {
        double odds = Math.log((alone[i] + 1e-4) / (1 - alone[i] + 1e-4));
        for (int step = 0;
                step < Saying.Values.ODDS_STEPS && odds > Saying.Values.LOWEST + step * Saying.Values.FINE;
                step++) {
            say.accept(Saying.OVER, step);
        }
    }

    /** How likely the nearest blocks are on one side, by length. */
    private int near(int i, int direction) {
        Mean mean = new Mean();
        for (int step = 1; step <= NEAR; step++) {
            int at = i + direction * step;
            if (at >= 0 && at < alone.length) {
                mean.add(alone[at], Math.min(200, blocks.get(at).length()));
            }
        }
        return step(mean.without(0, 0));
    }

    private static int step(double likelihood) {
        return Saying.Values.likely(likelihood);
    }
}
