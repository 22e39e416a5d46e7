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
    private static final Set<String> LINK = Set.of("a");
    private static final Set<String> STRESS = Set.of("b", "strong", "i", "em");
    private static final Set<String> OTHER_BLOCKS = Set.of("td", "th", "center", "summary", "legend");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int linked;
    private int stressed;
    private boolean broken;

    /** Whether a text is inside a link, and whether in bold or italic type. */
    private record Inside(boolean link, boolean stress) {
        private static final Inside NOTHING = new Inside(false, false);

        Inside and(boolean isLink, boolean isStress) {
            return new Inside(link || isLink, stress || isStress);
        }
    }

    private Blocks() {}

    static List<Block> of(Element root) {
        Blocks cutting = new Blocks();
        cutting.cut(root, root, Paragraph.Role.TEXT, Inside.NOTHING);
        cutting.flush(Paragraph.Role.TEXT, root);
        return cutting.blocks;
    }

    private void cut(Element element, Element holder, Paragraph.Role role, Inside inside) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                append(text.getWholeText(), inside);
            } else if (child instanceof Element below) {
                cutElement(below, holder, role, inside);
            }
        }
    }

    private void cutElement(Element below, Element holder, Paragraph.Role role, Inside inside) {
        String tag = below.normalName();
        Inside inner = inside.and(LINK.contains(tag), STRESS.contains(tag));
        if (tag.equals("br")) {
            lineBreak(role, holder);
        } else if (isBlock(below)) {
            flush(role, holder);
            Paragraph.Role own = role(below, role);
            cut(below, below, own, inner);
            flush(own, below);
        } else {
            cut(below, holder, role, inner);
        }
    }

    private static boolean isBlock(Element element) {
        String tag = element.normalName();
        return element.isBlock() || OTHER_BLOCKS.contains(tag) || CAPTIONS.contains(tag);
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

    private void append(String text, Inside inside) {
        int before = words.length();
        int i = 0;
        while (i < text.length()) {
            int word = i;
            while (i < text.length() && isPlain(text.charAt(i))) {
                i++;
            }
            if (i > word) {
                words.append(text, word, i);
                broken = false;
            } else {
                append(text.charAt(i));
                i++;
            }
        }
        linked += inside.link() ? words.length() - before : 0;
        stressed += inside.stress() ? words.length() - before : 0;
    }

    private void append(char c) {
        if (isBlank(c)) {
            if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        } else if (!isInvisible(c)) {
            words.append(c);
            broken = false;
        }
    }

    /** Whether it is surely neither a blank nor invisible. */
    private static boolean isPlain(char c) {
        return (c > ' ' && c < 0x80) || (c >= 0xC0 && c < 0x1600);
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
            append(" ", Inside.NOTHING);
            broken = words.length() > 0;
        }
    }

    private void flush(Paragraph.Role role, @Nullable Element holder) {
        String text = words.toString().strip();
        if (!text.isEmpty() && holder != null) {
            blocks.add(
                    new Block(role, text, Math.min(linked, text.length()), Math.min(stressed, text.length()), holder));
        }
        words.setLength(0);
        linked = 0;
        stressed = 0;
        broken = false;
    }
}
