package dev.attest.extract.name;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two spellings may be one name. */
final class Spellings {
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();
    private static final LevenshteinDistance ONE = new LevenshteinDistance(1);
    private static final LevenshteinDistance TWO = new LevenshteinDistance(2);

    private Spellings() {}

    /**
     * Whether one may be a misprint or another transcription of the other: the same first letter, one letter different in words
     * of five or more, two in words of eight or more, and alike by Jaro and Winkler.
     */
    static boolean areAlike(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 5 || a.charAt(0) != b.charAt(0) || Math.abs(a.length() - b.length()) > 2) {
            return false;
        }
        int distance = (shorter < 8 ? ONE : TWO).apply(a, b);
        return distance >= 0 && LIKENESS.apply(a, b) >= 0.9;
    }
}
