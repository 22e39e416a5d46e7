package dev.attest.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes paragraphs of the lines of a plain text: blocks set apart by blank lines, or a paragraph on each line. Lines that
 * were broken to fit a width are joined again; whether they were is told from their lengths.
 */
final class TextLines {
    private static final int WIDEST = 120;
    private static final int NARROWEST = 30;
    private static final String SENTENCE_ENDS = ".!?…؟۔。\"”’»:)";

    private TextLines() {}

    /** The paragraphs of {@code text}, each on one line, without blanks at the ends; none is blank. */
    static List<String> paragraphs(String text) {
        List<List<String>> blocks = blocks(text);
        boolean wrapped = isWrapped(blocks);
        List<String> paragraphs = new ArrayList<>();
        for (List<String> block : blocks) {
            if (wrapped) {
                paragraphs.addAll(unwrapped(block, width(blocks)));
            } else {
                paragraphs.addAll(block);
            }
        }
        return paragraphs;
    }

    private static List<List<String>> blocks(String text) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            if (isBlank(line)) {
                if (!block.isEmpty()) {
                    blocks.add(block);
                    block = new ArrayList<>();
                }
            } else {
                block.add(strip(line));
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static boolean isBlank(String line) {
        return line.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static String strip(String line) {
        int start = 0;
        int end = line.length();
        while (isBlank(line.substring(start, start + 1))) {
            start++;
        }
        while (isBlank(line.substring(end - 1, end))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static int width(List<List<String>> blocks) {
        return blocks.stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Whether most lines end only because the next word would not have fitted, and most of them in mid-sentence. */
    private static boolean isWrapped(List<List<String>> blocks) {
        int width = width(blocks);
        if (width > WIDEST || width < NARROWEST) {
            return false;
        }
        int breaks = 0;
        int forced = 0;
        int open = 0;
        for (List<String> block : blocks) {
            for (int i = 0; i + 1 < block.size(); i++) {
                breaks++;
                forced += isForced(block.get(i), block.get(i + 1), width) ? 1 : 0;
                open += endsSentence(block.get(i)) ? 0 : 1;
            }
        }
        return breaks > 0 && forced * 10 >= breaks * 7 && open * 2 > breaks;
    }

    /** Whether the first word of the next line would not have fitted behind this one. */
    private static boolean isForced(String line, String next, int width) {
        int blank = next.indexOf(' ');
        int word = blank < 0 ? next.length() : blank;
        return line.length() + 1 + word >= width - 2;
    }

    private static boolean endsSentence(String line) {
        return SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** The lines of a block joined; a line that ends early with a sentence ends a paragraph. */
    private static List<String> unwrapped(List<String> block, int width) {
        List<String> joined = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < block.size(); i++) {
            String line = block.get(i);
            paragraph.append(line);
            boolean last = i + 1 == block.size();
            if (last || (endsSentence(line) && !isForced(line, block.get(i + 1), width))) {
                joined.add(paragraph.toString());
                paragraph.setLength(0);
            } else {
                paragraph.append(' ');
            }
        }
        return joined;
    }
}
