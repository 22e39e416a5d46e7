package dev.attest.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * How likely each block of a page is part of the article. A block is first judged alone, then once more in the light of how
 * its neighbours, its siblings and the blocks of its shape were judged.
 */
final class BlockScores {
    /** Opens what is said in the second judgement. */
    private static final String AGAIN = "then ";

    private static final int NEAR = 3;

    private static final double SURE = 0.8;

    /** What holds so much of what is likely holds nearly all of it. */
    private static final double CORE = 0.95;

    private static final int FARTHEST = 6;

    private final List<Block> blocks;
    private final BlockFeatures features;
    private final double[] alone;
    private final Map<Element, Mean> parents = new HashMap<>();
    private final Map<String, Mean> shapes = new HashMap<>();
    private final Map<Element, Mean> wider = new HashMap<>();
    private final Map<String, Mean> looks = new HashMap<>();
    private final double[] likelyBefore;
    private final int[] sureBefore;
    private final int[] sureAfter;
    private final Set<Element> core = new HashSet<>();

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
        this.alone = alone.clone();
        this.likelyBefore = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int length = block.length();
            parents.computeIfAbsent(BlockFeatures.parent(block), of -> new Mean())
                    .add(alone[i], length);
            Element above = BlockFeatures.parent(block).parent();
            if (above != null) {
                for (int up = 0; up < 2 && above != null; up++) {
                    wider.computeIfAbsent(above, of -> new Mean()).add(alone[i], length);
                    above = above.parent();
                }
            }
            shapes.computeIfAbsent(BlockFeatures.shape(block), of -> new Mean()).add(alone[i], length);
            looks.computeIfAbsent(look(block), of -> new Mean()).add(alone[i], length);
            likelyBefore[i + 1] = likelyBefore[i] + alone[i] * length;
        }
        sureBefore = new int[blocks.size()];
        sureAfter = new int[blocks.size()];
        findSure();
        findCore();
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
    private void findCore() {
        Map<Element, Double> held = new HashMap<>();
        for (int i = 0; i < alone.length; i++) {
            if (alone[i] >= 0.5) {
                double likely = alone[i] * blocks.get(i).length();
                for (Element at = blocks.get(i).element(); at != null; at = at.parent()) {
                    held.merge(at, likely, Double::sum);
                }
            }
        }
        double most =
                held.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        held.forEach((element, likely) -> {
            if (likely >= most * CORE) {
                core.add(element);
            }
        });
    }

    /** How many steps up from a block the first element is that holds nearly all of what is likely. */
    private int apart(Block block) {
        int steps = 0;
        for (Element at = block.element(); at != null && steps < FARTHEST; at = at.parent()) {
            if (core.contains(at)) {
                return steps;
            }
            steps++;
        }
        return steps;
    }

    private static String look(Block block) {
        return block.element().normalName() + '.' + block.element().className();
    }

    /** How far away that block is, and whether it stands in the same element or in one beside it. */
    private String far(int i, int sure) {
        if (sure < 0) {
            return "none";
        }
        Element parent = BlockFeatures.parent(blocks.get(i));
        Element other = BlockFeatures.parent(blocks.get(sure));
        boolean beside = parent.parent() != null && parent.parent().equals(other.parent());
        String step = parent.equals(other) ? "" : beside ? " beside" : " apart";
        return BlockFeatures.log2(Math.abs(sure - i)) + step;
    }

    /** The likelihood, from 0 to 1, of each block. */
    static double[] of(List<Block> blocks, BlockFeatures features, BlockModel model) {
        double[] alone = new double[blocks.size()];
        for (int i = 0; i < alone.length; i++) {
            if (!features.isHopeless(i)) {
                Sum sum = new Sum(model);
                features.of(i, sum);
                alone[i] = BlockModel.likelihood(sum.sum);
            }
        }
        BlockScores scores = new BlockScores(blocks, features, alone);
        double[] all = new double[alone.length];
        for (int i = 0; i < all.length; i++) {
            if (!features.isHopeless(i)) {
                Sum sum = new Sum(model);
                scores.of(i, sum);
                all[i] = BlockModel.likelihood(sum.sum);
            }
        }
        return all;
    }

    private static final class Sum implements Consumer<String> {
        private final BlockModel model;
        private double sum;

        Sum(BlockModel model) {
            this.model = model;
        }

        @Override
        public void accept(String said) {
            sum += model.weight(said);
        }
    }

    /** All that is said of block {@code i} in the light of the others. */
    void of(int i, Consumer<String> say) {
        Block block = blocks.get(i);
        int length = block.length();
        String own = step(alone[i]);
        String kind = features.kind(i);
        String before = near(i, -1);
        String after = near(i, 1);
        String parent = step(
                parents.getOrDefault(BlockFeatures.parent(block), new Mean()).without(alone[i], length));
        String shape =
                step(shapes.getOrDefault(BlockFeatures.shape(block), new Mean()).without(alone[i], length));
        Element above = BlockFeatures.parent(block).parent();
        String around =
                above == null ? "-" : step(wider.getOrDefault(above, new Mean()).without(alone[i], length));
        Mean alike = looks.getOrDefault(look(block), new Mean());
        String look = step(alike.without(alone[i], length));
        String lookShare = BlockFeatures.tenths((int) alike.sum, (int) likelyBefore[blocks.size()]);
        String sureBehind = far(i, sureBefore[i]);
        String sureAhead = far(i, sureAfter[i]);
        int apart = apart(block);
        String stands = features.isInside(i) ? "inside" : "outside";
        double all = likelyBefore[blocks.size()];
        String passed = BlockFeatures.tenths((int) likelyBefore[i], (int) all);
        String left = BlockFeatures.tenths((int) (all - likelyBefore[i + 1]), (int) all);
        String[] said = {
            "always",
            "own " + own,
            "own " + own + " " + kind,
            "own " + own + " before " + before + " after " + after,
            "own " + own + " parent " + parent,
            "own " + own + " shape " + shape,
            "before " + before,
            "after " + after,
            "next " + step(i + 1 < alone.length ? alone[i + 1] : -1) + " " + kind,
            "last " + step(i > 0 ? alone[i - 1] : -1) + " " + kind,
            "parent " + parent + " " + kind,
            "shape " + shape + " " + kind,
            "passed " + passed + " " + kind,
            "left " + left + " " + kind,
            "before " + before + " after " + after + " " + kind,
            "wider " + around + " " + kind,
            "own " + own + " wider " + around,
            "own " + own + " " + stands + " " + kind,
            "parent " + parent + " wider " + around,
            "own " + own + " " + stands + " left " + left,
            "own " + own + " passed " + passed,
            "own " + own + " left " + left,
            "own " + own + " look " + look,
            "look " + look + " of " + lookShare + " " + kind,
            "apart " + apart + " " + kind,
            "own " + own + " apart " + apart + " look " + look,
            "behind " + sureBehind + " " + kind,
            "ahead " + sureAhead + " " + kind,
            "between " + sureBehind + " and " + sureAhead,
            "own " + own + " behind " + sureBehind,
            "own " + own + " ahead " + sureAhead
        };
        for (String one : said) {
            say.accept(AGAIN + one);
        }
        // The own likelihood once more, in fine steps that add up.
        double odds = Math.log((alone[i] + 1e-4) / (1 - alone[i] + 1e-4));
        for (double at = -6; at <= 6; at += 0.5) {
            if (odds > at) {
                say.accept(AGAIN + "over " + at);
            }
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
