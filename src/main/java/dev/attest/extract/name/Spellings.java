package dev.attest.extract.name;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two spellings may be one name. */
final class Spellings {
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

    private Spellings() {}

    /**
     * Whether one may be a misprint or another transcription of the other: the same first letter, and one letter different in
     * words of five or more, or two in words of seven or more that Jaro and Winkler find very alike. A plural ('the Sablins')
     * is no variant.
     */
    static boolean areAlike(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        boolean plural = a.equals(b + "s") || b.equals(a + "s");
        if (shorter < 5 || plural || a.charAt(0) != b.charAt(0) || Math.abs(a.length() - b.length()) > 2) {
            return false;
        }
        int distance = DISTANCE.apply(a, b);
        double likeness = distance < 0 ? 0 : LIKENESS.apply(a, b);
        return distance >= 0 && (distance < 2 ? likeness >= 0.85 : shorter >= 7 && likeness >= 0.95);
    }
}
