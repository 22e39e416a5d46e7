package dev.attest.document;

import org.jsoup.nodes.Element;

/**
 * A paragraph as it stands on a page.
 *
 * @param role what it is
 * @param words its text, with single blanks
 * @param linked how many of its characters are inside links
 * @param stressed how many of its characters are in bold or italic type
 * @param element the innermost block element that holds it
 */
record Block(Paragraph.Role role, String words, int linked, int stressed, Element element) {
    private static final int LONG = 80;
    private static final int SHORT = 25;
    private static final String MARKS = ".,;:!?…،؛؟。，、！？।";

    /** Whether it reads like running text: some length, marks between its words, and not mostly links. */
    boolean isProse() {
        if (isMostlyLink() || role == Paragraph.Role.SUBHEAD || role == Paragraph.Role.CAPTION) {
            return false;
        }
        boolean wide =
                words.codePoints().limit(LONG).filter(Character::isIdeographic).count() * 2 > words.length();
        int length = wide ? words.length() * 3 : words.length();
        return length >= LONG || (length >= SHORT && hasMark());
    }

    boolean isMostlyLink() {
        return linked * 2 > words.length();
    }

    private boolean hasMark() {
        return words.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }
}
