package dev.attest.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.attest.text.WordList;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text that a page carries in the state of its scripts and shows only once these have run: a list of paragraphs, as
 * objects or strings, or one long string of HTML. It is looked for only where the page itself shows little, and believed only
 * if it goes on from what is shown, or is what a page that shows nothing announces.
 */
final class ScriptText {
    private static final WordList KINDS = WordList.of("script-paragraph-kinds");
    private static final List<String> KIND_KEYS = List.of("type", "kind", "tag", "__typename", "name");
    private static final List<String> TEXT_KEYS = List.of(
            "text", "value", "html", "markup", "content", "contents", "children", "body", "data", "items", "nodes");
    /** Where a script gives a value to something: an object, a list, or a string to be parsed as such. */
    private static final Pattern STATE =
            Pattern.compile("=\\s*(?:(?=\\{\\s*\"|\\[\\s*[{\\[\"])|JSON\\.parse\\(\\s*(?=[\"']))");

    private static final Pattern TAG = Pattern.compile("<(?:p|br|h[2-6]|li|div|a|b|i|em|strong|span)\\b");
    private static final Pattern NOT_KIND = Pattern.compile("[^a-z0-9]+");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final int SHORTEST_SCRIPT = 600;
    /** So many values of a script are looked at. */
    private static final int MOST_VALUES = 20;

    private static final int FEWEST_PARTS = 3;
    private static final int SHORTEST_TEXT = 600;
    private static final int SHORTEST_SENTENCE = 25;
    private static final int FEWEST_BLANKS = 3;
    private static final int DEEPEST = 60;
    private static final int DEEPEST_PART = 8;

    /** Where a page shows more than this, in characters, its scripts are not looked through. */
    private static final int ENOUGH = 2500;

    /** The text in a script must be so many times as long as what is shown. */
    private static final double LONGER = 1.6;

    /** A text is announced if it has so much of the page's description, or two thirds of the longer words of its headline. */
    private static final int SHORTEST_ANNOUNCED = 40;

    private static final int SHORTEST_WORD = 5;
    private static final int FEWEST_WORDS = 3;

    /** A paragraph in a script. */
    record Part(String words, Paragraph.Role role) {}

    private final List<Block> shown;
    private final String headline;
    private final String description;
    private List<Part> best = List.of();
    private int longest;

    private ScriptText(List<Block> shown, String headline, @Nullable String description, int longest) {
        this.shown = shown;
        this.headline = TitleLine.letters(headline);
        this.description = description == null ? "" : TitleLine.letters(description);
        this.longest = longest;
    }

    /** The scripts of a page that may hold data, before the page is cleaned of them. */
    static List<Element> scripts(PageElements page) {
        return page.named("script").filter(ScriptText::mayHoldData).toList();
    }

    private static boolean mayHoldData(Element script) {
        String type = script.attr("type");
        boolean isData = type.isEmpty() || type.endsWith("json") || type.endsWith("javascript");
        return isData && !type.endsWith("ld+json");
    }

    /**
     * The whole text where the scripts have it and the page shows only its beginning, or nothing of it; empty where they don't.
     *
     * @param shown the blocks of the article that are seen on the page
     * @param description what the page says of its article; null where it says nothing
     */
    static List<Part> beyond(List<Block> shown, String headline, @Nullable String description, List<Element> scripts) {
        int length = shown.stream().mapToInt(block -> block.words().length()).sum();
        if (length > ENOUGH) {
            return List.of();
        }
        ScriptText text =
                new ScriptText(shown, headline, description, Math.max(SHORTEST_TEXT, (int) (length * LONGER)));
        for (Element script : scripts) {
            String data = script.data();
            if (data.length() >= SHORTEST_SCRIPT) {
                text.read(data);
            }
        }
        return text.best.isEmpty() ? text.best : text.withLead();
    }

    /** The text with what the page shows above its beginning, as a lead that is kept elsewhere in the state. */
    private List<Part> withLead() {
        String letters = letters(best);
        List<Part> whole = new ArrayList<>();
        for (Block block : shown) {
            if (letters.contains(TitleLine.letters(block.words()))) {
                break;
            }
            whole.add(new Part(block.words(), block.role()));
        }
        whole.addAll(best);
        return whole;
    }

    private static String letters(List<Part> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(TitleLine.letters(part.words())).append('\n'));
        return all.toString();
    }

    private boolean goesOnFromShown(List<Part> parts) {
        String letters = letters(parts);
        int held = 0;
        int total = 0;
        for (Block block : shown) {
            if (block.isProse()) {
                total += block.length();
                held += letters.contains(TitleLine.letters(block.words())) ? block.length() : 0;
            }
        }
        return total == 0 ? isAnnounced(letters) : held * 2 >= total;
    }

    /** Whether a text of which nothing is shown is what the page announces, by its description or most words of its headline. */
    private boolean isAnnounced(String letters) {
        if (description.length() >= SHORTEST_ANNOUNCED
                && letters.contains(description.substring(0, SHORTEST_ANNOUNCED))) {
            return true;
        }
        List<String> words = Arrays.stream(headline.split(" ", -1))
                .filter(word -> Block.length(word) >= SHORTEST_WORD)
                .distinct()
                .toList();
        return words.size() >= FEWEST_WORDS
                && words.stream().filter(letters::contains).count() * 3 >= words.size() * 2L;
    }

    private void read(String script) {
        String data = script.strip();
        if (data.startsWith("{") || data.startsWith("[")) {
            value(data, 0);
            return;
        }
        var state = STATE.matcher(data);
        int from = 0;
        for (int tries = 0; tries < MOST_VALUES && state.find(from); tries++) {
            from = value(data, state.end());
        }
    }

    /** Reads the value that begins at {@code from}, behind which may stand more script; where it ends. */
    private int value(String data, int from) {
        try (JsonParser parser = JSON.createParser(new StringReader(data.substring(from)))) {
            JsonNode root = parser.readValueAsTree();
            if (root != null && root.isTextual() && root.asText().length() >= SHORTEST_SCRIPT) {
                look(JSON.readTree(root.asText()), 0);
            } else if (root != null) {
                look(root, 0);
            }
            return from + (int) Math.max(1, parser.currentLocation().getCharOffset());
        } catch (IOException e) {
            // A script that is no data says nothing.
            return from + 1;
        }
    }

    private void look(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isTextual()
                && node.asText().length() > SHORTEST_TEXT
                && TAG.matcher(node.asText()).find()) {
            List<Part> parts = new ArrayList<>();
            addHtml(node.asText(), parts);
            offer(parts);
        } else if (node.isArray() && node.size() >= FEWEST_PARTS) {
            List<Part> parts = new ArrayList<>();
            node.forEach(one -> addPart(one, parts));
            if (!holdsOtherWords(node)) {
                offer(parts);
            }
        }
        node.forEach(below -> look(below, depth + 1));
    }

    /** Whether a list holds strings that are mostly no sentences: a heap of everything that the page is made from. */
    private static boolean holdsOtherWords(JsonNode list) {
        int strings = 0;
        int sentences = 0;
        for (JsonNode one : list) {
            strings += one.isTextual() ? 1 : 0;
            sentences += one.isTextual() && isSentence(one.asText()) ? 1 : 0;
        }
        return strings > 0 && sentences * 10 < strings * 7;
    }

    private void offer(List<Part> parts) {
        int length = parts.stream()
                .filter(part -> part.words().length() >= SHORTEST_SENTENCE)
                .mapToInt(part -> part.words().length())
                .sum();
        if (parts.size() >= FEWEST_PARTS && length > longest && goesOnFromShown(parts)) {
            best = parts;
            longest = length;
        }
    }

    /** Adds what one element of a list says, if it is a paragraph by its kind or by how it reads. */
    private static void addPart(JsonNode node, List<Part> parts) {
        String kind = kind(node);
        if (node.isObject() && !KINDS.contains(kind)) {
            return;
        }
        StringBuilder text = new StringBuilder();
        append(node, text, 0);
        String words = text.toString();
        if (TAG.matcher(words).find()) {
            addHtml(words, parts);
        } else if (!words.isBlank() && (node.isObject() || isSentence(words)) && !isData(words)) {
            parts.add(new Part(plain(words), role(kind)));
        }
    }

    private static String kind(JsonNode node) {
        for (String key : KIND_KEYS) {
            JsonNode kind = node.path(key);
            if (kind.isTextual()) {
                return NOT_KIND.matcher(kind.asText().toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip();
            }
        }
        return "";
    }

    private static void append(JsonNode node, StringBuilder text, int depth) {
        if (depth > DEEPEST_PART) {
            return;
        }
        if (node.isTextual()) {
            text.append(node.asText());
        } else if (node.isArray()) {
            node.forEach(one -> append(one, text, depth + 1));
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> one : node.properties()) {
                if (TEXT_KEYS.contains(one.getKey())) {
                    append(one.getValue(), text, depth + 1);
                }
            }
        }
    }

    private static void addHtml(String html, List<Part> parts) {
        Document page = Jsoup.parseBodyFragment(html);
        PageCleaning.removeNeverText(page);
        for (Block block : Blocks.of(page.body())) {
            if (!block.isMostlyLink() && block.role() != Paragraph.Role.CAPTION) {
                parts.add(new Part(block.words(), block.role()));
            }
        }
    }

    private static boolean isSentence(String words) {
        long blanks = words.chars().filter(Character::isWhitespace).count();
        return words.length() >= SHORTEST_SENTENCE && blanks >= FEWEST_BLANKS && !words.startsWith("http");
    }

    private static boolean isData(String words) {
        return words.startsWith("{") || words.startsWith("[") || words.contains("\":\"");
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static Paragraph.Role role(String kind) {
        if (kind.contains("head") || kind.matches("h[1-6]")) {
            return Paragraph.Role.SUBHEAD;
        }
        return kind.contains("quote") ? Paragraph.Role.BLOCK_QUOTE : Paragraph.Role.TEXT;
    }
}
