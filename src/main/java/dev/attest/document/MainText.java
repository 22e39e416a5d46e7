package dev.attest.document;

import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article's text on a cleaned page: {@link ArticlePlace} tells where it stands, {@link BlockScores} how likely each
 * block is part of it, and what a block is decides how likely it must be. Where that finds little, and little that is likely, the
 * page is looked at once more with less trust in how its elements are named.
 */
final class MainText {
    private static final WordList CALLS = WordList.of("calls-to-action");
    private static final WordList ENDS = WordList.of("article-ends");

    /** Less than this share of a page's running text is little, and doubted if less likely than that. */
    private static final double LITTLE = 0.25;

    private static final double DOUBTFUL = 0.5;

    private static final double LIKELY = 0.5;
    private static final double SURE = 0.8;

    /** What a second look finds must be so many times as long as what the first found. */
    private static final double SEVERAL = 2;

    /** For the second look, running text counts by how likely it is, and so much besides. */
    private static final double LEAST_WEIGHT = 0.1;

    /** As likely as this is running text inside the article's element on a usual page, or more. */
    private static final double USUAL = 0.6;

    // How likely a block must be inside the element that the rules found, by what it is, and outside of it. To lose a
    // paragraph is worse than to keep a line too many; and lists and headings, which news has few of, are what a
    // guide or a review is made of.
    private static final double INSIDE_PROSE = 0.12;
    private static final double INSIDE_STRESSED = 0.3;
    private static final double INSIDE_HEAD = 0.2;
    private static final double INSIDE_NEXT_TITLE = 0.05;
    private static final double INSIDE_ITEM = 0.12;
    private static final double INSIDE_SMALL = 0.22;
    private static final double INSIDE_LONG_LINK = 0.6;
    private static final double INSIDE_LINK = 0.5;
    private static final double NOT_BY_RULE = 0.985;
    private static final double CUT = 0.9;
    private static final double OUTSIDE = 0.5;
    private static final double OUTSIDE_LEAD = 0.3;
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int FEWEST_CELLS = 4;
    private static final int LONGEST_CELL = 120;
    private static final int LONG_LINK = 80;
    private static final int LONGEST_END = 300;
    private static final int LONGEST_LEAD = 700;
    private static final int LONGEST_CALL = 220;
    private static final int SHORTEST_TWIN = 40;
    private static final int LONGEST_RECURRING = 160;
    private static final String QUESTION_MARKS = "?؟？;";

    private final List<Block> blocks;
    private final String headline;
    private final String headlineLetters;
    private final @Nullable String description;
    private final @Nullable String inScript;
    private final Outline outline;
    private final ElementNames names;
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
        this.description = description;
        this.inScript = inScript;
        this.names = names;
        outline = new Outline(body);
        blocks = Blocks.of(body);
        features = features(PageCleaning.furniture(outline, names, blocks), block -> 1);
    }

    /** Looks once more, with less trust in the names of elements, and for what reads like an article. */
    private MainText(MainText first, double[] likely) {
        headline = first.headline;
        headlineLetters = first.headlineLetters;
        description = first.description;
        inScript = first.inScript;
        names = first.names;
        outline = first.outline;
        blocks = first.blocks;
        features = features(PageCleaning.surerFurniture(outline, names, blocks), block -> LEAST_WEIGHT + likely[block]);
    }

    private BlockFeatures features(boolean[] furniture, IntToDoubleFunction weight) {
        double[] weights = IntStream.range(0, blocks.size()).mapToDouble(weight).toArray();
        ArticlePlace place = new ArticlePlace(blocks, outline, names, furniture, weights);
        return new BlockFeatures(blocks, outline, names, place, furniture, headline, description, inScript);
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
        List<Block> kept = kept(likely);
        List<Block> first = prose(kept) > 0 ? withoutLooseEnds(kept) : ruled();
        if (!isDoubtful(kept, likely)) {
            return first;
        }
        MainText again = new MainText(this, likely);
        List<Block> keptAgain = again.kept(BlockScores.of(blocks, again.features, model));
        List<Block> second = prose(keptAgain) > 0 ? withoutLooseEnds(keptAgain) : again.ruled();
        return prose(second) >= SEVERAL * prose(first) ? second : first;
    }

    /**
     * Whether the page is built in an unusual way: little of it was kept, and that little is hardly likely, or more that is
     * likely was left out than was kept, and that is not sure.
     */
    private boolean isDoubtful(List<Block> kept, double[] likely) {
        int prose = prose(kept);
        Set<Block> known = new HashSet<>(kept);
        int missed = 0;
        for (int i = 0; i < likely.length; i++) {
            Block block = blocks.get(i);
            missed += likely[i] >= LIKELY && block.isProse() && !known.contains(block) ? block.length() : 0;
        }
        double usual = usual(likely, known::contains);
        return prose == 0 || (missed > prose && usual < SURE) || (prose < prose(blocks) * LITTLE && usual < DOUBTFUL);
    }

    private static int prose(List<Block> blocks) {
        return blocks.stream()
                .filter(Block::isProse)
                .mapToInt(block -> block.length() - block.linked())
                .sum();
    }

    /** How likely the running text of those blocks is in the mean, by length; 1 where there is none. */
    private double usual(double[] likely, Predicate<Block> chosen) {
        double sum = 0;
        double length = 0;
        for (int i = 0; i < likely.length; i++) {
            Block block = blocks.get(i);
            if (block.isProse() && chosen.test(block)) {
                sum += likely[i] * block.length();
                length += block.length();
            }
        }
        return length == 0 ? 1 : sum / length;
    }

    private List<Block> kept(double[] likely) {
        boolean[] kept = new boolean[likely.length];
        Map<String, Integer> seen = new HashMap<>();
        Set<Block> inside = new HashSet<>();
        IntStream.range(0, likely.length).filter(features::isInside).forEach(i -> inside.add(blocks.get(i)));
        double ease = Math.min(1, usual(likely, inside::contains) / USUAL);
        boolean begun = false;
        for (int i = 0; i < likely.length; i++) {
            boolean hopeless = likely[i] < OUTSIDE_LEAD && !features.isInside(i);
            kept[i] = !hopeless && likely[i] >= enough(i, ease, begun) && isNew(i, seen);
            begun |= kept[i];
        }
        keepTables(kept);
        return IntStream.range(0, kept.length)
                .filter(i -> kept[i])
                .mapToObj(blocks::get)
                .toList();
    }

    /** Keeps all of a table that stands between parts of the article: no cell of it reads like one by itself. */
    private void keepTables(boolean[] kept) {
        int i = 0;
        while (i < kept.length) {
            Element table = table(i);
            int end = i + 1;
            while (table != null && end < kept.length && table.equals(table(end))) {
                end++;
            }
            if (table != null && i > 0 && end < kept.length && kept[i - 1] && kept[end] && isOfFigures(i, end)) {
                Arrays.fill(kept, i, end, true);
            }
            i = end;
        }
    }

    /** The table of which block {@code i} is a cell; null where it is none. */
    private @Nullable Element table(int i) {
        Element cell = blocks.get(i).element();
        return CELLS.contains(cell.normalName()) ? cell.closest("table") : null;
    }

    /** Whether those cells are several short ones inside the article, and hardly links. */
    private boolean isOfFigures(int from, int to) {
        int length = 0;
        int linked = 0;
        for (int i = from; i < to; i++) {
            if (!features.isInside(i)) {
                return false;
            }
            length += blocks.get(i).words().length();
            linked += blocks.get(i).linked();
        }
        return to - from >= FEWEST_CELLS && length <= (to - from) * LONGEST_CELL && linked * 2 <= length;
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

    /**
     * How likely a block must be: less for running text where the rules, too, find the article, more where they do not.
     *
     * @param begun whether something before it was kept: a heading of the first rank is then the headline of what follows
     * @param ease less than 1 on a page that is unlike those that were learned from, on which all is less likely
     */
    private double enough(int i, double ease, boolean begun) {
        String words = blocks.get(i).words();
        if (features.isInside(i) && (isEnd(words) || SourceLine.of(words, headline) != null)) {
            // Both tell where the article ends, and are taken out once they have.
            return 0;
        }
        Block block = blocks.get(i);
        if (!isArticle(block) || (block.isMostlyLink() && !features.isInside(i))) {
            return NOT_BY_RULE;
        }
        if (features.isInside(i)) {
            return block.isMostlyLink() ? enoughForLink(block) : ease * enoughInside(block, begun);
        }
        if (features.isCut(i)) {
            return CUT;
        }
        return !begun && block.isProse() && features.isBelowHeadline(i) ? OUTSIDE_LEAD : OUTSIDE;
    }

    /** A heading that links to what it is about is as good as any. */
    private static double enoughForLink(Block block) {
        if (block.role() == Paragraph.Role.SUBHEAD) {
            return INSIDE_HEAD;
        }
        return block.length() >= LONG_LINK ? INSIDE_LONG_LINK : INSIDE_LINK;
    }

    private static double enoughInside(Block block, boolean begun) {
        boolean plain = block.stressed() * 2 < block.words().length();
        if (block.isProse() && plain) {
            return INSIDE_PROSE;
        }
        return switch (block.role()) {
            case LIST_ITEM -> block.isProse() ? INSIDE_STRESSED : INSIDE_ITEM;
            case SUBHEAD -> begun && block.element().normalName().equals("h1") ? INSIDE_NEXT_TITLE : INSIDE_HEAD;
            default -> block.isProse() ? INSIDE_STRESSED : INSIDE_SMALL;
        };
    }

    /** The article by rules alone: for a page that is unlike all that was learned from. */
    private List<Block> ruled() {
        List<Block> kept = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (features.isInside(i) && !block.isMostlyLink() && isArticle(block) && isNew(i, seen)) {
                kept.add(block);
            }
        }
        return withoutLooseEnds(kept);
    }

    /** Whether block {@code i} is no copy of one before it; {@code seen} tells where each text stood first. */
    private boolean isNew(int i, Map<String, Integer> seen) {
        String words = blocks.get(i).words();
        Integer first = seen.putIfAbsent(words, i);
        return first == null || words.length() < SHORTEST_TWIN || recurs(first, i);
    }

    /** Whether it is said twice on purpose, as a question to each of several people, or a point in each of several lists. */
    private boolean recurs(int first, int again) {
        Block block = blocks.get(again);
        boolean mayBe = block.role() == Paragraph.Role.LIST_ITEM
                || QUESTION_MARKS.indexOf(block.words().charAt(block.words().length() - 1)) >= 0;
        return mayBe
                && block.words().length() <= LONGEST_RECURRING
                && features.isInside(again)
                && features.shape(first) == features.shape(again)
                && again - first > 1
                && !words(first - 1).equals(words(again - 1))
                && !words(first + 1).equals(words(again + 1));
    }

    private String words(int i) {
        return i < 0 || i >= blocks.size() ? "" : blocks.get(i).words();
    }

    private boolean isArticle(Block block) {
        String words = block.words();
        if ((isCall(words) && !isEnd(words)) || block.letters().equals(headlineLetters)) {
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
