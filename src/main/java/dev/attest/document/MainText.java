package dev.attest.document;

import dev.attest.text.WordList;
import java.util.ArrayList;
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

    // How likely a block must be: running text or other, inside the element that the rules found or outside of it. To
    // lose
    // a paragraph is worse than to keep a line too many.
    private static final double INSIDE_PROSE = 0.15;
    private static final double INSIDE = 0.3;
    private static final double INSIDE_LINK = 0.6;
    private static final double NOT_BY_RULE = 0.985;
    private static final double CUT = 0.97;
    private static final double OUTSIDE = 0.5;
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
        List<Block> kept = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        Set<Block> inside = new HashSet<>();
        IntStream.range(0, likely.length).filter(features::isInside).forEach(i -> inside.add(blocks.get(i)));
        double ease = Math.min(1, usual(likely, inside::contains) / USUAL);
        for (int i = 0; i < likely.length; i++) {
            boolean hopeless = likely[i] < OUTSIDE && !features.isInside(i);
            if (!hopeless && likely[i] >= enough(i, ease) && isNew(i, seen)) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
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
     * @param ease less than 1 on a page that is unlike those that were learned from, on which all is less likely
     */
    private double enough(int i, double ease) {
        String words = blocks.get(i).words();
        if (features.isInside(i) && (isEnd(words) || SourceLine.of(words, headline) != null)) {
            // Both tell where the article ends, and are taken out once they have.
            return 0;
        }
        Block block = blocks.get(i);
        if (block.isMostlyLink() && features.isInside(i) && block.length() >= LONG_LINK && isArticle(block)) {
            return INSIDE_LINK;
        }
        if (block.isMostlyLink() || !isArticle(block)) {
            return NOT_BY_RULE;
        }
        if (features.isInside(i)) {
            boolean plain = block.stressed() * 2 < words.length();
            return ease * (block.isProse() && plain ? INSIDE_PROSE : INSIDE);
        }
        return features.isCut(i) ? CUT : OUTSIDE;
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
