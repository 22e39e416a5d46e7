package dev.attest.document;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A paragraph as it stands on a page. */
final class Block {
    private static final int LONG = 80;
    private static final int SHORT = 25;
    private static final String MARKS = ".,;:!?…،؛؟。，、！？।";

    /** No character below this one is of a script that says more than Latin does. */
    private static final char FIRST_WIDE = '\u1100';

    private final Paragraph.Role role;
    private final String words;
    private final int linked;
    private final int stressed;
    private final Element element;
    private final int length;
    private final boolean prose;
    private @Nullable String letters;

    /**
     * @param role what it is
     * @param words its text, with single blanks
     * @param linked how many of its characters are inside links
     * @param stressed how many of its characters are in bold or italic type
     * @param element the innermost block element that holds it
     */
    Block(Paragraph.Role role, String words, int linked, int stressed, Element element) {
        this.role = role;
        this.words = words;
        this.linked = linked;
        this.stressed = stressed;
        this.element = element;
        this.length = length(words);
        this.prose = readsLikeProse();
    }

    Paragraph.Role role() {
        return role;
    }

    String words() {
        return words;
    }

    int linked() {
        return linked;
    }

    int stressed() {
        return stressed;
    }

    Element element() {
        return element;
    }

    /** The element around it; the outermost is around itself. */
    Element holder() {
        Element parent = element.parent();
        return parent == null ? element : parent;
    }

    /** The words in lower case, without marks: {@link TitleLine#letters}. */
    String letters() {
        String known = letters;
        if (known == null) {
            known = TitleLine.letters(words);
            letters = known;
        }
        return known;
    }

    /** Whether it reads like running text: some length, marks between its words, and not mostly links. */
    boolean isProse() {
        return prose;
    }

    private boolean readsLikeProse() {
        if (isMostlyLink() || role == Paragraph.Role.SUBHEAD || role == Paragraph.Role.CAPTION) {
            return false;
        }
        return length >= LONG || (length >= SHORT && hasMark());
    }

    /**
     * How long the text is, in Latin letters: a character of Chinese or Japanese says as much as about three, one of Korean as
     * two.
     */
    int length() {
        return length;
    }

    /** As {@link #length()}, of any words. */
    static int length(String words) {
        int wide = 0;
        int hangul = 0;
        int looked = Math.min(words.length(), LONG);
        for (int i = 0; i < looked; i++) {
            char c = words.charAt(i);
            if (c >= FIRST_WIDE) {
                Character.UnicodeScript script = Character.UnicodeScript.of(c);
                hangul += script == Character.UnicodeScript.HANGUL ? 1 : 0;
                wide += script == Character.UnicodeScript.HAN
                                || script == Character.UnicodeScript.HIRAGANA
                                || script == Character.UnicodeScript.KATAKANA
                        ? 1
                        : 0;
            }
        }
        return wide * 2 > looked ? words.length() * 3 : hangul * 2 > looked ? words.length() * 2 : words.length();
    }

    boolean isMostlyLink() {
        return linked * 2 > words.length();
    }

    private boolean hasMark() {
        for (int i = 0; i < words.length(); i++) {
            if (MARKS.indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
