package dev.attest.extract.quote;

/** What features say of a stretch of the letters of a {@link Frame}. */
final class Stretch {
    private static final int LONGEST_PATH = 8;

    private Stretch() {}

    /** What stands before {@code unit}: a letter, or behind a comma two. */
    static String context(String letters, int unit) {
        if (unit == 0) {
            return "^";
        }
        char c = letters.charAt(unit - 1);
        return unit > 1 && c == Frame.COMMA ? letters.substring(unit - 2, unit) : String.valueOf(c);
    }

    /** The letters from {@code from} to before {@code to}, without 'of …', cut in the middle where they are many. */
    static String path(String letters, int from, int to) {
        StringBuilder path = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean of = letters.charAt(i) == 'o' && i + 1 < to && letters.charAt(i + 1) == Frame.NOUN;
            if (of) {
                i++;
            } else {
                path.append(letters.charAt(i));
            }
        }
        int length = path.length();
        return length <= LONGEST_PATH ? path.toString() : path.substring(0, 4) + "~" + path.substring(length - 4);
    }

    /** How many sentences end in the stretch, at most three, and whether one with a question mark. */
    static String stops(String letters, int from, int to) {
        int stops = 0;
        int questions = 0;
        for (int i = from; i < to; i++) {
            stops += letters.charAt(i) == Frame.STOP ? 1 : 0;
            questions += letters.charAt(i) == Frame.QUESTION ? 1 : 0;
        }
        return Math.min(stops, 3) + (questions > 0 ? "?" : "");
    }

    /** How often {@code letter} stands there, at most three times. */
    static int count(String letters, char letter) {
        return (int) letters.chars().filter(c -> c == letter).limit(3).count();
    }

    static String head(String letters, int length) {
        return letters.length() <= length ? letters : letters.substring(0, length);
    }

    /** At most {@code length} letters from {@code from} on. */
    static String ahead(String letters, int from, int length) {
        return letters.substring(from, Math.min(letters.length(), from + length));
    }

    static String tail(String letters, int length) {
        return letters.length() <= length ? "^" + letters : letters.substring(letters.length() - length);
    }

    /** Whether one of {@code wanted} stands in the stretch. */
    static boolean has(String letters, int from, int to, String wanted) {
        for (int i = Math.max(0, from); i < Math.min(to, letters.length()); i++) {
            if (wanted.indexOf(letters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
