package dev.attest.document;

import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page the article stands: the element that says so (by {@code itemprop} or its names), else the innermost that
 * holds nearly all running text, and the blocks outside of it that stand in just such elements as most blocks inside, since
 * many pages cut an article over several containers.
 */
final class ArticlePlace {
    private static final WordList CONTAINERS = WordList.of("article-containers");

    /** A named container must hold this share of the running text to be believed. */
    private static final double BELIEVED = 0.3;

    /** One descends into a child while it holds this share of its parent's running text. */
    private static final double NEARLY_ALL = 0.85;

    /** Elements around a block that make it a twin of others, and the share of the text that stands in such elements. */
    private static final int TWIN_STEPS = 3;

    private static final int FEWEST_NAMED = 2;

    private static final double TWIN_SHARE = 0.4;

    private final List<Block> blocks;
    private final Outline outline;
    private final ElementNames names;
    private final boolean[] cut;
    private final int[] prose;
    private final int container;
    private final boolean[] held;

    /**
     * @param furniture for each element whether it is an outermost one that looks like furniture
     * @param weights how much the running text of each block counts
     */
    ArticlePlace(List<Block> blocks, Outline outline, ElementNames names, boolean[] furniture, double[] weights) {
        this.blocks = blocks;
        this.outline = outline;
        this.names = names;
        this.cut = outline.within(furniture);
        this.prose = measure(weights);
        this.container = find();
        this.held = held();
    }

    /** The number of the element that holds most of the article; {@link Outline#NONE} where there is no running text. */
    int container() {
        return container;
    }

    private int find() {
        if (prose[outline.body()] == 0) {
            return Outline.NONE;
        }
        int named = named();
        return named != Outline.NONE ? named : narrowest();
    }

    /** Whether block {@code i} stands in that element, or in one that is its twin. */
    boolean holds(int i) {
        return held[i];
    }

    /** Counts for each element the characters of running text in it that are not in furniture. */
    private int[] measure(double[] weights) {
        int[] counts = new int[outline.size()];
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int number = outline.number(block.element());
            if (block.isProse() && !cut[number]) {
                counts[number] += (int) Math.ceil((block.length() - block.linked()) * weights[i]);
            }
        }
        outline.sumUp(counts);
        return counts;
    }

    /** The named container with the most running text; of two with the same, the inner one. */
    private int named() {
        int best = Outline.NONE;
        int most = (int) (prose[outline.body()] * BELIEVED);
        for (int i = outline.body(); i < prose.length; i++) {
            if (prose[i] > 0 && prose[i] >= most && isContainer(outline.element(i))) {
                best = i;
                most = prose[i];
            }
        }
        return best;
    }

    private boolean isContainer(Element element) {
        return element.attr("itemprop").equalsIgnoreCase("articleBody") || names.isNamed(element, CONTAINERS);
    }

    private int narrowest() {
        int at = outline.body();
        while (true) {
            int next = Outline.NONE;
            for (int child = at + 1; child < outline.end(at); child = outline.end(child)) {
                if (prose[child] >= prose[at] * NEARLY_ALL) {
                    next = child;
                }
            }
            if (next == Outline.NONE || outline.element(next).normalName().equals("p")) {
                return at;
            }
            at = next;
        }
    }

    private boolean[] held() {
        boolean[] inside = new boolean[blocks.size()];
        if (container == Outline.NONE) {
            return inside;
        }
        Map<Surroundings, Integer> proseIn = new HashMap<>();
        List<@Nullable Surroundings> around = new ArrayList<>();
        int[] articles = outline.outermost("article");
        for (int i = 0; i < inside.length; i++) {
            int at = outline.number(blocks.get(i).element());
            inside[i] = at >= container && at < outline.end(container);
            Surroundings own = blocks.get(i).isProse() && !cut[at] ? surroundings(at, articles[at]) : null;
            around.add(own);
            if (inside[i] && own != null) {
                proseIn.merge(own, blocks.get(i).length(), Integer::sum);
            }
        }
        double enough = proseIn.values().stream().mapToInt(length -> length).sum() * TWIN_SHARE;
        for (int i = 0; i < inside.length; i++) {
            Integer length = proseIn.get(around.get(i));
            inside[i] |= length != null && length >= enough;
        }
        return inside;
    }

    /** The looks of the elements around that one; null where they have no classes, which says too little. */
    private @Nullable Surroundings surroundings(int at, int article) {
        int[] looks = new int[TWIN_STEPS];
        int named = 0;
        int up = outline.parent(at);
        for (int step = 0; step < TWIN_STEPS && up != Outline.NONE; step++, up = outline.parent(up)) {
            looks[step] = outline.look(up);
            named += outline.element(up).className().isEmpty() ? 0 : 1;
        }
        return named < FEWEST_NAMED ? null : new Surroundings(looks[0], looks[1], looks[2], article);
    }

    /** The looks of the elements around a block, from the innermost on, and the {@code article} that they are in. */
    private record Surroundings(int first, int second, int third, int article) {}
}
