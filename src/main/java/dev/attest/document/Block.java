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
        int length = length();
        return length >= LONG || (length >= SHORT && hasMark());
    }

    /**
     * How long the text is, in Latin letters: a character of Chinese or Japanese says as much as about three, one of Korean as
     * two.
     */
    int length() {
        long wide = 0;
        long hangul = 0;
        int looked = Math.min(words.length(), LONG);
        for (int i = 0; i < looked; i++) {
            Character.UnicodeScript script = Character.UnicodeScript.of(words.charAt(i));
            hangul += script == Character.UnicodeScript.HANGUL ? 1 : 0;
            wide += script == Character.UnicodeScript.HAN
                            || script == Character.UnicodeScript.HIRAGANA
                            || script == Character.UnicodeScript.KATAKANA
                    ? 1
                    : 0;
        }
        return wide * 2 > looked ? words.length() * 3 : hangul * 2 > looked ? words.length() * 2 : words.length();
    }

    boolean isMostlyLink() {
        return linked * 2 > words.length();
    }

    private boolean hasMark() {
        return words.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }
}
