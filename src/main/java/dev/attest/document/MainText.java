package dev.attest.document;

import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article's text on a cleaned page. The element that holds it is one that says so (by {@code itemprop} or its
 * names), else the innermost that holds nearly all running text; then each block in it is kept or left out by what it is.
 */
final class MainText {
    private static final WordList CONTAINERS = WordList.of("article-containers");
    private static final WordList CALLS = WordList.of("calls-to-action");
    private static final WordList ENDS = WordList.of("article-ends");

    /** A named container must hold this share of the running text to be believed. */
    private static final double BELIEVED = 0.3;

    /** One descends into a child while it holds this share of its parent's running text. */
    private static final double NEARLY_ALL = 0.85;

    // How likely a block must be: running text or other, inside the element that the rules found or outside of it. To
    // lose
    // a paragraph is worse than to keep a line too many.
    private static final double INSIDE_PROSE = 0.15;
    private static final double INSIDE = 0.35;
    private static final double NOT_BY_RULE = 0.985;
    private static final double CUT = 0.97;
    private static final double OUTSIDE = 0.5;
    private static final int LONGEST_END = 300;
    private static final int LONGEST_LEAD = 700;
    private static final int LONGEST_CALL = 220;
    private static final int SHORTEST_TWIN = 40;

    private final List<Block> blocks;
    private final String headline;
    private final String headlineLetters;
    private final Outline outline;
    private final ElementNames names;
    private final int[] prose;
    private final int container;
    private final BlockFeatures features;

    /** Cuts a cleaned page into blocks and looks for the element that holds the article. */
    MainText(
            Element body,
            ElementNames names,
            String headline,
            @Nullable String description,
            @Nullable String inScript) {
        this.headline = headline;
        this.headlineLetters = TitleLine.letters(headline);
        this.names = names;
        outline = new Outline(body);
        blocks = Blocks.of(body);
        boolean[] furniture = PageCleaning.furniture(outline, names, blocks);
        prose = measure(outline.within(furniture));
        container = container();
        features = new BlockFeatures(blocks, outline, names, container, furniture, headline, description, inScript);
    }

    /** Counts for each element the characters of running text in it that are not in furniture. */
    private int[] measure(boolean[] cut) {
        int[] counts = new int[outline.size()];
        for (Block block : blocks) {
            int number = outline.number(block.element());
            if (block.isProse() && !cut[number]) {
                counts[number] += block.length() - block.linked();
            }
        }
        outline.sumUp(counts);
        return counts;
    }

    List<Block> blocks() {
        return blocks;
    }

    BlockFeatures features() {
        return features;
    }

    /** The blocks of the article; empty where there is no running text. */
    List<Block> article(BlockModel model) {
        double[] likely = BlockScores.of(blocks, features, model);
        List<Block> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean found = false;
        for (int i = 0; i < likely.length; i++) {
            if (likely[i] >= enough(i) && isNew(blocks.get(i), seen)) {
                kept.add(blocks.get(i));
                found |= blocks.get(i).isProse();
            }
        }
        return found || container == Outline.NONE ? withoutLooseEnds(kept) : ruled();
    }

    /**
     * The lead above the text, which many pages set apart from it: the block that repeats the page's own description of
     * itself.
     *
     * @param blocks the blocks of the whole page, before it was cleaned
     */
    static @Nullable Block lead(List<Block> blocks, List<Block> article, @Nullable String description) {
        String known = description == null ? "" : TitleLine.letters(description);
        if (known.length() < SHORTEST_TWIN || article.isEmpty()) {
            return null;
        }
        String begin = article.get(0).letters();
        for (Block block : blocks) {
            String letters = block.letters();
            if (letters.equals(begin)) {
                return null;
            }
            boolean same = letters.equals(known) || (letters.length() > known.length() && letters.startsWith(known));
            if (same && block.words().length() <= LONGEST_LEAD && !block.isMostlyLink()) {
                return alreadyThere(article, letters) ? null : block;
            }
        }
        return null;
    }

    private static boolean alreadyThere(List<Block> article, String letters) {
        return article.stream().anyMatch(block -> block.letters().contains(letters));
    }

    private int container() {
        if (prose[outline.body()] == 0) {
            return Outline.NONE;
        }
        int named = named();
        return named != Outline.NONE ? named : narrowest();
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

    /** How likely a block must be: less for running text where the rules, too, find the article, more where they do not. */
    private double enough(int i) {
        String words = blocks.get(i).words();
        if (features.isInside(i) && (isEnd(words) || SourceLine.of(words, headline) != null)) {
            // Both tell where the article ends, and are taken out once they have.
            return 0;
        }
        if (!isArticle(blocks.get(i))) {
            return NOT_BY_RULE;
        }
        Block block = blocks.get(i);
        if (features.isInside(i)) {
            boolean plain = block.stressed() * 2 < words.length();
            return block.isProse() && plain ? INSIDE_PROSE : INSIDE;
        }
        return features.isCut(i) ? CUT : OUTSIDE;
    }

    /** The article by rules alone: for a page that is unlike all that was learned from. */
    private List<Block> ruled() {
        List<Block> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (features.isInside(i) && isArticle(block) && isNew(block, seen)) {
                kept.add(block);
            }
        }
        return withoutLooseEnds(kept);
    }

    private static boolean isNew(Block block, Set<String> seen) {
        return seen.add(block.words()) || block.words().length() < SHORTEST_TWIN;
    }

    private boolean isArticle(Block block) {
        String words = block.words();
        if (block.isMostlyLink()
                || (isCall(words) && !isEnd(words))
                || block.letters().equals(headlineLetters)) {
            return false;
        }
        return switch (block.role()) {
            case CAPTION -> false;
            case SUBHEAD -> true;
            default -> words.codePoints().anyMatch(Character::isLetter) && !isLabel(words);
        };
    }

    /** A line that is only a date or only a byline, or both with a bar between them. */
    private static boolean isLabel(String words) {
        if (StatedDate.ofLine(words) != null || !Bylines.ofLine(words).isEmpty()) {
            return true;
        }
        int bar = words.lastIndexOf('|');
        return bar > 0
                && !Bylines.ofLine(words.substring(bar + 1).strip()).isEmpty()
                && StatedDate.ofLine(words.substring(0, bar)) != null;
    }

    private static boolean isCall(String words) {
        if (words.length() > LONGEST_CALL) {
            return false;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        return CALLS.opens(lower);
    }

    /** Without what follows a line that ends an article, and without subheads that head nothing. */
    private static List<Block> withoutLooseEnds(List<Block> blocks) {
        int end = blocks.size();
        for (int i = blocks.size() - 1; i > blocks.size() / 2; i--) {
            if (isEnd(blocks.get(i).words()) && !goesOn(blocks, i)) {
                end = i;
            }
        }
        return withoutLooseHeads(blocks.subList(0, end).stream()
                .filter(block -> !isEnd(block.words()))
                .toList());
    }

    /** Whether that line only heads a box between two paragraphs: it stands apart from them, and they go on behind it. */
    private static boolean goesOn(List<Block> blocks, int line) {
        Set<Element> holders = new HashSet<>();
        for (Block block : blocks.subList(0, line)) {
            if (block.isProse()) {
                holders.add(block.holder());
            }
        }
        long behind = blocks.subList(line + 1, blocks.size()).stream()
                .filter(block -> block.isProse() && holders.contains(block.holder()))
                .count();
        return behind > 0 && !holders.contains(blocks.get(line).holder());
    }

    private static List<Block> withoutLooseHeads(List<Block> blocks) {
        int end = blocks.size();
        while (end > 0 && blocks.get(end - 1).role() == Paragraph.Role.SUBHEAD) {
            end--;
        }
        return blocks.subList(0, end);
    }

    /** Whether a line ends an article, be there a colon behind it or not. */
    static boolean isEnd(String words) {
        if (words.length() > LONGEST_END) {
            return false;
        }
        boolean colon = words.endsWith(":");
        return ENDS.contains(colon ? words.substring(0, words.length() - 1).stripTrailing() : words);
    }
}
