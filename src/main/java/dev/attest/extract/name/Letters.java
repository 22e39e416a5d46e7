package dev.attest.extract.name;

import java.text.Normalizer;
import java.util.Locale;

/** Forms of a word for comparison. */
final class Letters {
    private Letters() {}

    /** In lower case, without accents and with straight apostrophes. */
    static String fold(String words) {
        boolean capitals = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= 128) {
                return foldAccents(words);
            }
            capitals |= c >= 'A' && c <= 'Z';
        }
        return capitals ? words.toLowerCase(Locale.ROOT) : words;
    }

    private static String foldAccents(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(c == '’' || c == '‘' || c == 'ʼ' ? '\'' : c == 'ı' ? 'i' : c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether it has at least two letters, and none of them is small ('MSF', 'U.S.'). */
    static boolean isAllCapitals(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** Whether a word has a capital where a name has one: at its beginning, or behind a small article ('al-Assad'). */
    static boolean isNameLike(String word) {
        int first = word.codePointAt(0);
        if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
            return true;
        }
        int hyphen = word.indexOf('-');
        boolean article = hyphen > 0
                && hyphen < word.length() - 1
                && Character.isUpperCase(word.codePointAt(hyphen + 1))
                && NameLists.PARTICLES.contains(word.substring(0, hyphen));
        boolean apostrophe = (word.startsWith("d'") || word.startsWith("d’"))
                && word.length() > 2
                && Character.isUpperCase(word.charAt(2));
        return article || apostrophe;
    }

    /** Without an Arabic article before a hyphen: 'muallem' for 'al-muallem'. Given and returned in lower case. */
    static String withoutArticle(String folded) {
        int hyphen = folded.indexOf('-');
        return hyphen > 0
                        && hyphen < folded.length() - 2
                        && "article".equals(NameLists.PARTICLES.value(folded.substring(0, hyphen)))
                ? folded.substring(hyphen + 1)
                : folded;
    }
}
