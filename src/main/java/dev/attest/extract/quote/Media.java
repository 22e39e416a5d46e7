package dev.attest.extract.quote;

import dev.attest.text.WordList;

/** Where something is said ('in an interview', 'on Twitter'), by the nouns of {@code quote-media.txt}. */
final class Media {
    /** How many units before a run are looked at. */
    private static final int REACH = 12;

    private static final WordList NOUNS = WordList.of("quote-media");

    private Media() {}

    /** Whether the list has an entry for {@code words}: a noun, or one with the word before it ('told reporters'). */
    static boolean isListed(String words) {
        return NOUNS.contains(words);
    }

    /** 'in a statement': the noun of a medium behind a preposition. */
    static boolean isAt(Frame frame, int unit) {
        boolean placed = unit > 0 && "pt".indexOf(frame.letters().charAt(unit - 1)) >= 0;
        return placed && NOUNS.contains(frame.units().get(unit).word());
    }

    /** 'In a statement on Monday “…”': whether the sentence of a run says where it was said before it gives the run. */
    static boolean isBefore(Frame frame, int run) {
        for (int unit = run - 1; unit > 0 && run - unit < REACH; unit--) {
            if (frame.letters().charAt(unit) == Frame.STOP) {
                return false;
            }
            if (isAt(frame, unit)) {
                return true;
            }
        }
        return false;
    }
}
