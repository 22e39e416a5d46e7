package dev.attest.extract.place;

import dev.attest.text.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Forms of the name of a place for comparison. */
final class Spelling {
    private static final WordList ARTICLES = WordList.of("place-name-articles");
    private static final WordList CONSONANTS = WordList.of("transliteration-consonants");
    private static final WordList VOWELS = WordList.of("transliteration-vowels");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\-–./]+");
    private static final String BLANK_MARKS = "-./,";
    private static final int LATIN_END = 0x1F00;
    private static final String[] PLAIN = plain();
    private static final int ONE_APART = 6;
    private static final int TWO_APART = 9;
    private static final int LONGEST_SOUND = 2;

    private Spelling() {}

    /** In lower case, without accents and apostrophes, a single blank between words: the same for 'Al-Bāb' and 'al Bab'. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        char last = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            String letters = c < PLAIN.length ? PLAIN[c] : plain(c);
            for (int k = 0; k < letters.length(); k++) {
                char next = letters.charAt(k);
                if (next != ' ' || last != ' ') {
                    key.append(next);
                    last = next;
                }
            }
        }
        int length = key.length();
        return last == ' ' && length > 0 ? key.substring(0, length - 1) : key.toString();
    }

    /** What a letter beyond the Latin scripts is in a key. */
    private static String plain(char c) {
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return String.valueOf(Character.toLowerCase(c));
        }
        return Character.isWhitespace(c) || c == '–' ? " " : "";
    }

    /** What each letter of the Latin scripts is in a key: letters and digits, a blank, or nothing. */
    private static String[] plain() {
        String[] plain = new String[LATIN_END];
        for (char c = 0; c < plain.length; c++) {
            boolean blank = Character.isWhitespace(c) || BLANK_MARKS.indexOf(c) >= 0;
            boolean latin = c < 0x250 || c >= 0x1E00;
            plain[c] = blank ? " " : latin ? letters(c) : Character.isLetterOrDigit(c) ? String.valueOf(c) : "";
        }
        return plain;
    }

    private static String letters(char c) {
        StringBuilder letters = new StringBuilder(1);
        String apart = c < 128 ? String.valueOf(c) : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        for (int i = 0; i < apart.length(); i++) {
            if (Character.isLetterOrDigit(apart.charAt(i))) {
                letters.append(asInEnglish(Character.toLowerCase(apart.charAt(i))));
            }
        }
        return letters.toString();
    }

    /** A letter that Unicode does not take apart, as English writes it. */
    private static String asInEnglish(char c) {
        return switch (c) {
            case 'ı' -> "i";
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ß' -> "ss";
            default -> String.valueOf(c);
        };
    }

    /**
     * The consonants of a name written over from another script, without articles, doubled letters and what English spellings of
     * one sound differ in: the same for 'Khan Sheikhoun' and 'Khān Shaykhūn'. Empty for a name with fewer than two of them.
     */
    static String consonants(String name) {
        String heard = heard(name, CONSONANTS);
        return heard.length() < 2 ? "" : heard;
    }

    /** The name with each group of letters that {@code sounds} knows by its sound, and doubled sounds once. */
    private static String heard(String name, WordList sounds) {
        StringBuilder heard = new StringBuilder();
        for (String word : words(key(name))) {
            int at = 0;
            String before = "";
            while (at < word.length()) {
                int length = Math.min(LONGEST_SOUND, word.length() - at);
                while (length > 1 && !sounds.contains(word.substring(at, at + length))) {
                    length--;
                }
                String letters = word.substring(at, at + length);
                String sound = sounds.value(letters);
                boolean silent = letters.equals("h") && at + 1 == word.length();
                String next = silent ? "" : sound == null ? letters : sound;
                heard.append(next.equals(before) ? "" : next);
                before = next;
                at += length;
            }
        }
        return heard.toString();
    }

    /** The words of a key without articles, where others are left. */
    private static List<String> words(String key) {
        List<String> words = new ArrayList<>(List.of(BLANKS.split(key)));
        if (words.stream().anyMatch(word -> !ARTICLES.contains(word))) {
            words.removeIf(ARTICLES::contains);
        }
        return words;
    }

    /**
     * Whether two names with the same consonants are alike in their vowels too: the same as they are heard, or one letter apart
     * in names of six or more, or two in names of nine or more.
     */
    static boolean areAlike(String a, String b) {
        String left = heard(a, VOWELS);
        String right = heard(b, VOWELS);
        int shorter = Math.min(left.length(), right.length());
        int most = shorter < ONE_APART ? 0 : shorter < TWO_APART ? 1 : 2;
        return new LevenshteinDistance(most).apply(left, right) >= 0;
    }
}
