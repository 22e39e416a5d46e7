package dev.attest.document;

import dev.attest.text.WordList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The place and date that open the text of a report: 'BEIRUT, Oct 14 (Reuters) - …', 'KYIV, Ukraine (AP) — …'. */
final class Datelines {
    private static final WordList AGENCIES = WordList.of("news-agencies");
    private static final Pattern OPENING = Pattern.compile(
            "^([\\p{Lu}\\p{Lo}][^()\\n–—]{1,58}?)\\s*(?:\\(([^()]{2,30})\\))?\\s*(?:[–—]|\\s-{1,2})\\s+(?=\\S)");
    private static final Pattern CAPITALS = Pattern.compile("^\\p{Lu}[\\p{Lu}'’.-]+(?:[ ,/].*)?$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’.-]+");

    /** A dateline, and the agency that is named in it; null where none is. */
    record Dateline(String words, @Nullable String agency) {}

    private Datelines() {}

    /** The dateline at the start of {@code paragraph}; null where there is none. */
    static @Nullable Dateline of(String paragraph) {
        Matcher opening = OPENING.matcher(paragraph);
        if (!opening.find()) {
            return null;
        }
        String words = opening.group(1).strip().replaceFirst(",$", "");
        String agency = opening.group(2);
        boolean known = agency != null && AGENCIES.contains(agency);
        boolean capitals = CAPITALS.matcher(words).matches();
        if (!(known || capitals) || !isPlaceAndDate(words)) {
            return null;
        }
        return new Dateline(words, known ? agency : null);
    }

    /** Whether each word begins with a capital letter or a digit, and there are few of them. */
    private static boolean isPlaceAndDate(String words) {
        Matcher word = WORD.matcher(words);
        int count = 0;
        while (word.find()) {
            count++;
            int first = word.group().codePointAt(0);
            if (Character.isLowerCase(first) && word.group().length() > 3) {
                return false;
            }
        }
        return count <= 8;
    }
}
