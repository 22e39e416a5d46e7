package dev.attest.document;

import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of each block of a page that helps to tell whether it is part of the article: how it reads, where it
 * stands, how its elements are named, what stands around it. Each saying is a short text, for which {@link BlockModel} knows
 * a weight.
 */
final class BlockFeatures {
    private static final WordList CALLS = WordList.of("calls-to-action");
    private static final String SENTENCE_ENDS = ".!?…。！？؟।";
    private static final String CLOSERS = "\"'”’»)]“";
    private static final int SHORTEST_SCRIPT = 400;
    private static final int DATED = 120;
    private static final int WORDED = 250;
    private static final int MOST_WORDS = 14;
    private static final int HIGHEST = 12;
    private static final int NEAR_HEADLINE = 4;

    /** An element with more classes than this says by them how it looks, and not what it is. */
    private static final int MOST_CLASSES = 6;

    private final List<Block> blocks;
    private final Outline outline;
    private final ElementNames elementNames;
    private final ArticlePlace place;
    private final int container;
    private final String headline;
    private final String description;
    private final String inScript;
    private double shareInScript;

    /** For each block the number of its element, and of the one around that. */
    private final int[] at;

    private final int[] around;
    private final int[] shapes;
    private final Saying.Kind[] kinds;
    private final boolean[] cut;
    private final boolean[] consent;

    /** For each element how much running text is in it, and how many paragraphs stand right in it. */
    private final int[] prose;

    private final int[] paragraphs;
    private final int[] hiddenIn;
    private final List<@Nullable List<String>> namesOf;
    private final Map<Naming, List<String>> names = new HashMap<>();
    private final int[] proseOfShape;
    private final int headlineAt;
    private int total;
    private int firstInside = Integer.MAX_VALUE;

    /**
     * @param place where the article stands
     * @param furniture for each element whether it is an outermost one that looks like furniture
     * @param inScript the article as a script of the page has it; null where none does
     */
    BlockFeatures(
            List<Block> blocks,
            Outline outline,
            ElementNames elementNames,
            ArticlePlace place,
            boolean[] furniture,
            String headline,
            @Nullable String description,
            @Nullable String inScript) {
        this.blocks = blocks;
        this.outline = outline;
        this.elementNames = elementNames;
        this.place = place;
        this.container = place.container();
        this.headline = TitleLine.letters(headline);
        this.description = description == null ? "" : TitleLine.letters(description);
        this.inScript = inScript == null ? "" : TitleLine.letters(inScript);
        this.at = blocks.stream()
                .mapToInt(block -> outline.number(block.element()))
                .toArray();
        this.around = IntStream.of(at).map(this::parent).toArray();
        this.shapes = shapes();
        this.kinds = blocks.stream().map(BlockFeatures::kind).toArray(Saying.Kind[]::new);
        this.cut = outline.within(furniture);
        this.consent = outline.within(consent(furniture));
        this.prose = new int[outline.size()];
        this.paragraphs = new int[outline.size()];
        this.proseOfShape = new int[blocks.size()];
        this.hiddenIn = hiddenIn();
        this.namesOf = new ArrayList<>(Collections.nCopies(outline.size(), null));
        measure();
        this.headlineAt = headlineAt();
        this.shareInScript = shareInScript();
    }

    private int parent(int element) {
        return outline.parent(element) == Outline.NONE ? element : outline.parent(element);
    }

    /** For each block the number of its shape: those with the same element and classes, in such an element, share it. */
    private int[] shapes() {
        Map<Shape, Integer> known = new HashMap<>();
        int[] numbers = new int[at.length];
        for (int i = 0; i < at.length; i++) {
            Shape shape = new Shape(outline.look(at[i]), outline.look(around[i]));
            numbers[i] = known.computeIfAbsent(shape, of -> known.size());
        }
        return numbers;
    }

    /** The looks of a block's element and of the one around that. */
    private record Shape(int own, int around) {}

    private boolean[] consent(boolean[] furniture) {
        boolean[] asking = new boolean[furniture.length];
        for (int i = 0; i < furniture.length; i++) {
            asking[i] = furniture[i] && PageCleaning.isConsent(elementNames.of(outline.element(i)));
        }
        return asking;
    }

    /** For each element the number of steps up to one that is hidden. */
    private int[] hiddenIn() {
        int[] steps = new int[outline.size()];
        for (int i = 0; i < steps.length; i++) {
            int above = outline.parent(i);
            steps[i] = PageCleaning.isHidden(outline.element(i))
                    ? 0
                    : above == Outline.NONE ? HIGHEST : Math.min(HIGHEST, steps[above] + 1);
        }
        return steps;
    }

    /** How much of the page's running text inside the container stands in the script's text, too. */
    private double shareInScript() {
        int held = 0;
        int same = 0;
        for (int i = 0; i < blocks.size() && inScript.length() > SHORTEST_SCRIPT; i++) {
            if (isInside(i) && blocks.get(i).isProse()) {
                held += blocks.get(i).words().length();
                same += isInScript(blocks.get(i).letters())
                        ? blocks.get(i).words().length()
                        : 0;
            }
        }
        return held == 0 ? 0 : same / (double) held;
    }

    private boolean isInScript(String letters) {
        int half = letters.length() / 2;
        return inScript.contains(letters)
                || (half > 40
                        && (inScript.contains(letters.substring(0, half))
                                || inScript.contains(letters.substring(half))));
    }

    private void measure() {
        for (int i = 0; i < at.length; i++) {
            Block block = blocks.get(i);
            if (isInContainer(i) && firstInside == Integer.MAX_VALUE) {
                firstInside = i;
            }
            if (block.isProse()) {
                int length = block.length() - block.linked();
                total += length;
                proseOfShape[shapes[i]] += length;
                paragraphs[around[i]]++;
                prose[at[i]] += length;
            }
        }
        outline.sumUp(prose);
    }

    private boolean isInContainer(int i) {
        return place.holds(i);
    }

    private int headlineAt() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).role() == Paragraph.Role.SUBHEAD
                    && blocks.get(i).letters().equals(headline)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether that block is inside the container and not furniture. */
    boolean isInside(int i) {
        return isInContainer(i) && !isCut(i);
    }

    /** Whether that block is in an element that looks like furniture. */
    boolean isCut(int i) {
        return cut[at[i]];
    }

    /** Whether that block is one of the next behind the headline. */
    boolean isBelowHeadline(int i) {
        return headlineAt >= 0 && i > headlineAt && i - headlineAt <= NEAR_HEADLINE;
    }

    /** Whether that block is so clearly none of the article, links beside it or consent, that nothing more need be said. */
    boolean isHopeless(int i) {
        return consent[at[i]] || (blocks.get(i).isMostlyLink() && !isInside(i));
    }

    Outline outline() {
        return outline;
    }

    /** The number of the shape of block {@code i}, less than that of blocks: the same for those that look alike. */
    int shape(int i) {
        return shapes[i];
    }

    /** The number of the element of block {@code i}. */
    int number(int i) {
        return at[i];
    }

    /** The number of the element around that of block {@code i}. */
    int around(int i) {
        return around[i];
    }

    /** All that is said of block {@code i} by itself. */
    void of(int i, Hearer say) {
        Block block = blocks.get(i);
        look(i, say);
        read(block, say);
        place(i, say);
        near(i, say);
        named(i, say);
    }

    private void look(int i, Hearer say) {
        Block block = blocks.get(i);
        String words = block.words();
        int role = role(block);
        int length = Saying.Values.log2(block.length());
        int ending = ending(words);
        String tag = block.element().normalName();
        say.accept(Saying.ALWAYS, 0);
        say.accept(Saying.ROLE, role);
        say.accept("tag ", tag);
        say.accept("in ", outline.element(around[i]).normalName(), " ", tag);
        say.accept(Saying.LENGTH, length);
        say.accept(Saying.LENGTH_ROLE, length, role);
        say.accept(Saying.LINKED, Saying.Values.tenths(block.linked(), words.length()));
        say.accept(Saying.STRESSED, block.stressed() == 0 ? 0 : block.stressed() * 10 > words.length() * 9 ? 2 : 1);
        say.accept(Saying.ENDS, ending);
        say.accept(Saying.ENDS_LENGTH, ending, length);
        say.accept(Saying.STARTS, start(words));
        say.accept(Saying.DIGITS, Saying.Values.tenths(digits(words), words.length()));
        if (isInCapitals(words)) {
            say.accept("capitals");
        }
    }

    private void read(Block block, Hearer say) {
        String words = block.words();
        String letters = block.letters();
        if (letters.equals(headline)) {
            say.accept("headline");
        } else if (headline.length() > 20 && (letters.contains(headline) || headline.contains(letters))) {
            say.accept("headline in part");
        }
        if (description.length() > 40 && letters.length() > 30) {
            boolean same = letters.equals(description);
            if (same || letters.startsWith(description) || description.startsWith(letters)) {
                say.accept(same ? "description" : "description in part");
            }
        }
        if (inScript.length() > SHORTEST_SCRIPT && !letters.isEmpty()) {
            String share = shareInScript < 0.1
                    ? "hardly"
                    : shareInScript < 0.5 ? "half" : shareInScript < 0.9 ? "mostly" : "wholly";
            String there = isInScript(letters) ? " script has " : " script lacks ";
            say.accept(share, there);
            say.accept(
                    share,
                    there,
                    block.isProse() ? "prose" : Saying.ROLE.words(role(block)).substring("role ".length()));
        }
        if (words.length() <= DATED) {
            if (StatedDate.ofLine(words) != null) {
                say.accept("date line");
            } else if (!Bylines.ofLine(words).isEmpty()) {
                say.accept("byline");
            } else if (StatedDate.in(words) != null) {
                say.accept("has date ", Integer.toString(Saying.Values.log2(words.length())));
            } else if (Bylines.isPerson(words)) {
                say.accept("person");
            }
        }
        if (words.length() <= WORDED) {
            words(words.toLowerCase(Locale.ROOT), say);
        }
    }

    private static void words(String lower, Hearer say) {
        if (CALLS.opens(lower)) {
            say.accept("call");
        }
        if (MainText.isEnd(lower)) {
            say.accept("end");
        }
        List<String> words = firstWords(lower);
        for (int i = 0; i < words.size() && i < MOST_WORDS; i++) {
            say.accept("word ", words.get(i));
        }
        if (!words.isEmpty()) {
            say.accept("opens ", words.get(0));
        }
        if (words.size() > 1) {
            say.accept("opens ", words.get(0), " ", words.get(1));
        }
    }

    /** The first words of a text; what stands behind them is one more. */
    private static List<String> firstWords(String lower) {
        List<String> words = new ArrayList<>(MOST_WORDS);
        int start = -1;
        for (int i = 0; i < lower.length() && words.size() < MOST_WORDS; ) {
            int c = lower.codePointAt(i);
            boolean part = TitleLine.isOfWord(c) || c == '\'' || c == '’';
            if (!part && start >= 0) {
                words.add(lower.substring(start, i));
            }
            start = part ? (start < 0 ? i : start) : -1;
            i += Character.charCount(c);
        }
        if (start >= 0 && words.size() < MOST_WORDS) {
            words.add(lower.substring(start));
        }
        return words;
    }

    private void place(int i, Hearer say) {
        int where = container == Outline.NONE ? 0 : isInContainer(i) ? 1 : i < firstInside ? 2 : 3;
        int place = where * 2 + (isCut(i) ? 1 : 0);
        int kind = kind(i);
        say.accept(Saying.STANDS, place);
        say.accept(Saying.STANDS_KIND, place, kind);
        if (container != Outline.NONE) {
            int open = where * 2;
            say.accept(Saying.STANDS_OF, open, kind, Saying.Values.tenths(prose[container], total));
            say.accept(Saying.STANDS_APART, open, apart(i), kind);
        }
        if (headlineAt >= 0 && i < headlineAt) {
            say.accept("above headline");
        } else if (headlineAt >= 0 && i - headlineAt <= NEAR_HEADLINE) {
            say.accept(isInContainer(i) ? Saying.BELOW_HEADLINE : Saying.BELOW_HEADLINE_OUTSIDE, i - headlineAt);
        }
        say.accept(Saying.SHAPE, kind, Saying.Values.tenths(proseOfShape[shapes[i]], total));
        say.accept(Saying.PARENT, kind, Saying.Values.tenths(prose[around[i]], total));
        say.accept(Saying.SIBLINGS, kind, Saying.Values.log2(paragraphs[around[i]]));
        if (hiddenIn[at[i]] < HIGHEST) {
            say.accept("hidden");
        }
    }

    /** How many steps up from a block the first element is that holds more of the page's text than the container's half. */
    private int apart(int i) {
        int held = container == Outline.NONE ? 0 : prose[container];
        int steps = 0;
        for (int up = at[i]; up != Outline.NONE && steps < 8; up = outline.parent(up)) {
            if (prose[up] * 2 > held) {
                return steps;
            }
            steps++;
        }
        return steps;
    }

    private void near(int i, Hearer say) {
        near(i, -2, 0, say);
        near(i, -1, 1, say);
        near(i, 1, 2, say);
        near(i, 2, 3, say);
    }

    private void near(int i, int step, int where, Hearer say) {
        int other = i + step;
        boolean there = other >= 0 && other < blocks.size();
        int neighbour = there ? kind(other) * 2 + (isInside(other) ? 1 : 0) : Saying.Kind.NOTHING.number() * 2;
        say.accept(Saying.AT, where, neighbour);
        if (Math.abs(step) == 1) {
            say.accept(Saying.AT_OF, where, neighbour, kind(i));
            if (there && around[other] == around[i]) {
                say.accept(Saying.AT_SIBLING, where);
            }
        }
    }

    private void named(int i, Hearer say) {
        int number = 0;
        for (int up = at[i]; up != Outline.NONE && number < HIGHEST && up != outline.body(); up = outline.parent(up)) {
            Hearer.Reach reach = number < 2 ? Hearer.Reach.OWN : number < 5 ? Hearer.Reach.NEAR : Hearer.Reach.FAR;
            say.acceptEach(reach, names(up));
            number++;
        }
    }

    private List<String> names(int element) {
        List<String> known = namesOf.get(element);
        if (known == null) {
            known = names(outline.element(element));
            namesOf.set(element, known);
        }
        return known;
    }

    private List<String> names(Element element) {
        ElementNames.Names own = elementNames.of(element);
        String role = element.attributesSize() == 0 ? "" : element.attr("role");
        String itemprop = element.attributesSize() == 0 ? "" : element.attr("itemprop");
        Naming naming = new Naming(element.normalName(), own, role, itemprop);
        List<String> known = names.get(naming);
        if (known == null) {
            known = new ArrayList<>();
            known.add("<" + element.normalName() + ">");
            if (!role.isEmpty()) {
                known.add("role:" + role.toLowerCase(Locale.ROOT));
            }
            if (!itemprop.isEmpty()) {
                known.add("itemprop:" + itemprop.toLowerCase(Locale.ROOT));
            }
            if (element.classNames().size() <= MOST_CLASSES) {
                own.ofFewWords().stream()
                        .filter(name -> name.chars().noneMatch(Character::isDigit))
                        .forEach(known::add);
            }
            names.put(naming, known);
        }
        return known;
    }

    /** All that names an element. */
    private record Naming(String tag, ElementNames.Names names, String role, String itemprop) {}

    /** The number of the kind of a block at a glance. */
    int kind(int i) {
        return kinds[i].number();
    }

    private static Saying.Kind kind(Block block) {
        if (block.isMostlyLink()) {
            return Saying.Kind.LINK;
        }
        return switch (block.role()) {
            case SUBHEAD -> Saying.Kind.HEAD;
            case CAPTION -> Saying.Kind.CAPTION;
            case LIST_ITEM -> block.isProse() ? Saying.Kind.ITEM : Saying.Kind.SMALL_ITEM;
            case TEXT, BLOCK_QUOTE -> ofText(block);
        };
    }

    private static Saying.Kind ofText(Block block) {
        if (!block.isProse()) {
            return Saying.Kind.SMALL;
        }
        return block.length() >= 80 ? Saying.Kind.PROSE : Saying.Kind.LINE;
    }

    /** The number of what a block is in {@link Saying#ROLE}. */
    private static int role(Block block) {
        return switch (block.role()) {
            case TEXT -> 0;
            case SUBHEAD -> 1;
            case LIST_ITEM -> 2;
            case BLOCK_QUOTE -> 3;
            case CAPTION -> 4;
        };
    }

    private static int digits(String words) {
        int digits = 0;
        for (int i = 0; i < words.length(); i++) {
            digits += Character.isDigit(words.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private static boolean isInCapitals(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.toUpperCase(words.charAt(i)) != words.charAt(i)) {
                return false;
            }
        }
        return words.equals(words.toUpperCase(Locale.ROOT)) && !words.equals(words.toLowerCase(Locale.ROOT));
    }

    /** The number of how a text ends in {@link Saying#ENDS}. */
    private static int ending(String words) {
        int at = words.length() - 1;
        while (at > 0 && CLOSERS.indexOf(words.charAt(at)) >= 0) {
            at--;
        }
        char last = words.charAt(at);
        return SENTENCE_ENDS.indexOf(last) >= 0 ? 0 : last == ':' ? 1 : last == ',' ? 2 : 3;
    }

    /** The number of how a text starts in {@link Saying#STARTS}. */
    private static int start(String words) {
        int first = words.codePointAt(0);
        if (Character.isDigit(first)) {
            return 0;
        }
        if (Character.isLowerCase(first)) {
            return 1;
        }
        return Character.isLetter(first) ? 2 : CLOSERS.indexOf(first) >= 0 || first == '„' || first == '«' ? 3 : 4;
    }
}
