package dev.attest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an element into its blocks, in the order of the page. Every text stands in one block and only once: text beside block
 * elements is a block of its own, and two line breaks end one.
 */
final class Blocks {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> CAPTIONS = Set.of("figcaption", "caption");
    private static final Set<String> TABLE_CELLS = Set.of("td", "th");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int linked;
    private boolean broken;

    private Blocks() {}

    static List<Block> of(Element root) {
        Blocks cutting = new Blocks();
        cutting.cut(root, root, Paragraph.Role.TEXT, false);
        cutting.flush(Paragraph.Role.TEXT, root);
        return cutting.blocks;
    }

    private void cut(Element element, Element holder, Paragraph.Role role, boolean inLink) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                append(text.getWholeText(), inLink);
            } else if (child instanceof Element below) {
                cutElement(below, holder, role, inLink);
            }
        }
    }

    private void cutElement(Element below, Element holder, Paragraph.Role role, boolean inLink) {
        String tag = below.normalName();
        boolean link = inLink || tag.equals("a");
        if (tag.equals("br")) {
            lineBreak(role, holder);
        } else if (isBlock(below)) {
            flush(role, holder);
            Paragraph.Role inner = role(below, role);
            cut(below, below, inner, link);
            flush(inner, below);
        } else {
            cut(below, holder, role, link);
        }
    }

    private static boolean isBlock(Element element) {
        String tag = element.normalName();
        return element.isBlock() || TABLE_CELLS.contains(tag) || CAPTIONS.contains(tag) || tag.equals("center");
    }

    private static Paragraph.Role role(Element element, Paragraph.Role outer) {
        String tag = element.normalName();
        if (outer == Paragraph.Role.CAPTION || CAPTIONS.contains(tag)) {
            return Paragraph.Role.CAPTION;
        }
        if (HEADINGS.contains(tag)) {
            return Paragraph.Role.SUBHEAD;
        }
        if (tag.equals("li") || tag.equals("dt") || tag.equals("dd")) {
            return Paragraph.Role.LIST_ITEM;
        }
        return tag.equals("blockquote") ? Paragraph.Role.BLOCK_QUOTE : outer;
    }

    private void append(String text, boolean inLink) {
        int before = words.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                    words.append(' ');
                }
            } else if (!isInvisible(c)) {
                words.append(c);
                broken = false;
            }
        }
        linked += inLink ? words.length() - before : 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u0085';
    }

    /** Marks that only tell a browser where a word may be broken. */
    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }

    private void lineBreak(Paragraph.Role role, Element holder) {
        if (broken) {
            flush(role, holder);
        } else {
            append(" ", false);
            broken = words.length() > 0;
        }
    }

    private void flush(Paragraph.Role role, @Nullable Element holder) {
        String text = words.toString().strip();
        if (!text.isEmpty() && holder != null) {
            blocks.add(new Block(role, text, Math.min(linked, text.length()), holder));
        }
        words.setLength(0);
        linked = 0;
        broken = false;
    }
}
