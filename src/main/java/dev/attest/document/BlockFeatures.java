package dev.attest.document;

import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of each block of a page that helps to tell whether it is part of the article: how it reads, where it
 * stands, how its elements are named, what stands around it. Each saying is a short text, for which {@link BlockModel} knows
 * a weight.
 */
final class BlockFeatures {
    private static final WordList CALLS = WordList.of("calls-to-action");
    private static final WordList ENDS = WordList.of("article-ends");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");
    private static final String SENTENCE_ENDS = ".!?…。！？؟।";
    private static final String CLOSERS = "\"'”’»)]“";
    private static final int SHORTEST_SCRIPT = 400;
    private static final int DATED = 120;
    private static final int WORDED = 250;
    private static final int MOST_WORDS = 14;
    private static final int HIGHEST = 12;

    /** An element with more classes than this says by them how it looks, and not what it is. */
    private static final int MOST_CLASSES = 6;

    private final List<Block> blocks;
    private final @Nullable Element container;
    private final Set<Element> furniture;
    private final String headline;
    private final String description;
    private final String inScript;
    private double shareInScript;

    private final Map<Element, Integer> prose = new HashMap<>();
    private final Map<Element, Integer> paragraphs = new HashMap<>();
    private final Map<String, Integer> shapes = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private final boolean[] inside;
    private final boolean[] cut;
    private final boolean[] consent;
    private final int headlineAt;
    private int total;
    private int firstInside = Integer.MAX_VALUE;

    /**
     * @param container the element that holds most of the article; null where none was found
     * @param furniture the outermost elements that look like furniture
     * @param inScript the article as a script of the page has it; null where none does
     */
    BlockFeatures(
            List<Block> blocks,
            @Nullable Element container,
            Set<Element> furniture,
            String headline,
            @Nullable String description,
            @Nullable String inScript) {
        this.blocks = blocks;
        this.container = container;
        this.furniture = furniture;
        this.headline = TitleLine.letters(headline);
        this.description = description == null ? "" : TitleLine.letters(description);
        this.inScript = inScript == null ? "" : TitleLine.letters(inScript);
        this.inside = new boolean[blocks.size()];
        this.cut = new boolean[blocks.size()];
        this.consent = new boolean[blocks.size()];
        measure();
        this.headlineAt = headlineAt();
        this.shareInScript = shareInScript();
    }

    /** How much of the page's running text inside the container stands in the script's text, too. */
    private double shareInScript() {
        int held = 0;
        int same = 0;
        for (int i = 0; i < blocks.size() && inScript.length() > SHORTEST_SCRIPT; i++) {
            if (isInside(i) && blocks.get(i).isProse()) {
                held += blocks.get(i).words().length();
                same += isInScript(TitleLine.letters(blocks.get(i).words()))
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
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            for (Element at = block.element(); at != null; at = at.parent()) {
                inside[i] |= at.equals(container);
                boolean root = furniture.contains(at);
                cut[i] |= root;
                consent[i] |= root && PageCleaning.isConsent(at);
            }
            if (inside[i] && firstInside == Integer.MAX_VALUE) {
                firstInside = i;
            }
            if (block.isProse()) {
                int length = block.length() - block.linked();
                total += length;
                shapes.merge(shape(block), length, Integer::sum);
                paragraphs.merge(parent(block), 1, Integer::sum);
                for (Element at = block.element(); at != null; at = at.parent()) {
                    prose.merge(at, length, Integer::sum);
                }
            }
        }
    }

    private int headlineAt() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).role() == Paragraph.Role.SUBHEAD
                    && TitleLine.letters(blocks.get(i).words()).equals(headline)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether that block is inside the container and not furniture. */
    boolean isInside(int i) {
        return inside[i] && !cut[i];
    }

    /** Whether that block is in an element that looks like furniture. */
    boolean isCut(int i) {
        return cut[i];
    }

    /** Whether that block is so clearly none of the article, links beside it or consent, that nothing more need be said. */
    boolean isHopeless(int i) {
        return consent[i] || (blocks.get(i).isMostlyLink() && !isInside(i));
    }

    static Element parent(Block block) {
        Element parent = block.element().parent();
        return parent == null ? block.element() : parent;
    }

    static String shape(Block block) {
        Element parent = parent(block);
        return block.element().normalName()
                + '.'
                + block.element().className()
                + '<'
                + parent.normalName()
                + '.'
                + parent.className();
    }

    /** All that is said of block {@code i} by itself. */
    void of(int i, Consumer<String> say) {
        Block block = blocks.get(i);
        look(block, say);
        read(block, say);
        place(i, say);
        around(i, say);
        named(block, say);
    }

    private static void look(Block block, Consumer<String> say) {
        String words = block.words();
        String role = block.role().name().toLowerCase(Locale.ROOT);
        int length = log2(block.length());
        say.accept("always");
        say.accept("role " + role);
        say.accept("tag " + block.element().normalName());
        say.accept("in " + parent(block).normalName() + " " + block.element().normalName());
        say.accept("length " + length);
        say.accept("length " + length + " " + role);
        say.accept("linked " + tenths(block.linked(), words.length()));
        say.accept("stressed "
                + (block.stressed() == 0 ? "no" : block.stressed() * 10 > words.length() * 9 ? "all" : "some"));
        say.accept("ends " + ending(words));
        say.accept("ends " + ending(words) + " " + length);
        say.accept("starts " + start(words));
        say.accept("digits "
                + tenths((int) words.chars().filter(Character::isDigit).count(), words.length()));
        if (words.equals(words.toUpperCase(Locale.ROOT)) && !words.equals(words.toLowerCase(Locale.ROOT))) {
            say.accept("capitals");
        }
    }

    private void read(Block block, Consumer<String> say) {
        String words = block.words();
        String letters = TitleLine.letters(words);
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
            say.accept(share + there);
            say.accept(share
                    + there
                    + (block.isProse() ? "prose" : block.role().name().toLowerCase(Locale.ROOT)));
        }
        if (words.length() <= DATED) {
            if (StatedDate.ofLine(words) != null) {
                say.accept("date line");
            } else if (!Bylines.ofLine(words).isEmpty()) {
                say.accept("byline");
            } else if (StatedDate.in(words) != null) {
                say.accept("has date " + log2(words.length()));
            } else if (Bylines.isPerson(words)) {
                say.accept("person");
            }
        }
        if (words.length() <= WORDED) {
            words(words.toLowerCase(Locale.ROOT), say);
        }
    }

    private static void words(String lower, Consumer<String> say) {
        if (CALLS.entries().stream().anyMatch(lower::startsWith)) {
            say.accept("call");
        }
        if (ENDS.contains(lower.replaceFirst("\\s*:$", ""))) {
            say.accept("end");
        }
        String[] words = Arrays.stream(NO_WORD.split(lower, MOST_WORDS + 2))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        for (int i = 0; i < words.length && i < MOST_WORDS; i++) {
            say.accept("word " + words[i]);
        }
        if (words.length > 0) {
            say.accept("opens " + words[0]);
        }
        if (words.length > 1) {
            say.accept("opens " + words[0] + " " + words[1]);
        }
    }

    private void place(int i, Consumer<String> say) {
        Block block = blocks.get(i);
        String where = container == null ? "nowhere" : inside[i] ? "inside" : i < firstInside ? "above" : "below";
        String kind = kind(i);
        say.accept("stands " + where + (cut[i] ? " cut" : ""));
        say.accept("stands " + where + (cut[i] ? " cut " : " ") + kind);
        if (container != null) {
            String held = tenths(prose.getOrDefault(container, 0), total);
            say.accept("stands " + where + " " + kind + " of " + held);
            say.accept("stands " + where + " apart " + apart(block) + " " + kind);
        }
        if (headlineAt >= 0 && i < headlineAt) {
            say.accept("above headline");
        } else if (headlineAt >= 0 && i - headlineAt <= 4) {
            say.accept("below headline " + (i - headlineAt) + (inside[i] ? "" : " outside"));
        }
        say.accept("shape " + kind + " " + tenths(shapes.getOrDefault(shape(block), 0), total));
        say.accept("parent " + kind + " " + tenths(prose.getOrDefault(parent(block), 0), total));
        say.accept("siblings " + kind + " " + log2(paragraphs.getOrDefault(parent(block), 0)));
        int number = 0;
        for (Element at = block.element(); at != null && number < HIGHEST; at = at.parent()) {
            if (PageCleaning.isHidden(at)) {
                say.accept("hidden");
                break;
            }
            number++;
        }
    }

    /** How many steps up from a block the first element is that holds more of the page's text than the container's half. */
    private int apart(Block block) {
        int held = container == null ? 0 : prose.getOrDefault(container, 0);
        int steps = 0;
        for (Element at = block.element(); at != null && steps < 8; at = at.parent()) {
            if (prose.getOrDefault(at, 0) * 2 > held) {
                return steps;
            }
            steps++;
        }
        return steps;
    }

    private void around(int i, Consumer<String> say) {
        for (int step : new int[] {-2, -1, 1, 2}) {
            int at = i + step;
            boolean there = at >= 0 && at < blocks.size();
            String near = there ? kind(at) + (inside[at] && !cut[at] ? " inside" : "") : "nothing";
            say.accept("at " + step + " " + near);
            if (Math.abs(step) == 1) {
                say.accept("at " + step + " " + near + " of " + kind(i));
                if (there && parent(blocks.get(at)).equals(parent(blocks.get(i)))) {
                    say.accept("at " + step + " sibling");
                }
            }
        }
    }

    private void named(Block block, Consumer<String> say) {
        int number = 0;
        for (Element at = block.element();
                at != null && number < HIGHEST && !at.normalName().equals("body");
                at = at.parent()) {
            String where = number < 2 ? "own " : number < 5 ? "near " : "far ";
            for (String name : names(at)) {
                say.accept(where + name);
            }
            number++;
        }
    }

    private List<String> names(Element element) {
        String key = element.normalName() + " " + element.className() + " " + element.id() + " "
                + element.attr("itemprop") + " " + element.attr("role");
        List<String> known = names.get(key);
        if (known == null) {
            known = new ArrayList<>();
            known.add("<" + element.normalName() + ">");
            if (!element.attr("role").isEmpty()) {
                known.add("role:" + element.attr("role").toLowerCase(Locale.ROOT));
            }
            if (!element.attr("itemprop").isEmpty()) {
                known.add("itemprop:" + element.attr("itemprop").toLowerCase(Locale.ROOT));
            }
            if (element.classNames().size() <= MOST_CLASSES) {
                Markup.names(element, 2).stream()
                        .filter(name -> name.chars().noneMatch(Character::isDigit))
                        .forEach(known::add);
            }
            names.put(key, known);
        }
        return known;
    }

    /** The kind of a block at a glance. */
    String kind(int i) {
        Block block = blocks.get(i);
        if (block.isMostlyLink()) {
            return "link";
        }
        return switch (block.role()) {
            case SUBHEAD -> "head";
            case CAPTION -> "caption";
            case LIST_ITEM -> block.isProse() ? "item" : "small item";
            case TEXT, BLOCK_QUOTE -> block.isProse() ? block.length() >= 80 ? "prose" : "line" : "small";
        };
    }

    private static String ending(String words) {
        int at = words.length() - 1;
        while (at > 0 && CLOSERS.indexOf(words.charAt(at)) >= 0) {
            at--;
        }
        char last = words.charAt(at);
        return SENTENCE_ENDS.indexOf(last) >= 0 ? "sentence" : last == ':' ? "colon" : last == ',' ? "comma" : "open";
    }

    private static String start(String words) {
        int first = words.codePointAt(0);
        if (Character.isDigit(first)) {
            return "digit";
        }
        if (Character.isLowerCase(first)) {
            return "lower";
        }
        return Character.isLetter(first)
                ? "letter"
                : CLOSERS.indexOf(first) >= 0 || first == '„' || first == '«' ? "quote" : "mark";
    }

    static int log2(int number) {
        return 32 - Integer.numberOfLeadingZeros(number);
    }

    /** The share in tenths, with a place of its own for nothing and for all. */
    static String tenths(int part, int whole) {
        if (part == 0 || whole == 0) {
            return "none";
        }
        return part >= whole ? "all" : Integer.toString(part * 10 / whole);
    }
}
