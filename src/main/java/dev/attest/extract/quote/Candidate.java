package dev.attest.extract.quote;

import java.util.List;

/**
 * Who may have said a quoted run: a noun phrase near by, or nobody.
 *
 * @param paragraph the number of the paragraph in which the phrase stands; -1 for nobody
 * @param unit the place of the phrase in the frame of that paragraph; -1 for nobody
 * @param features what speaks for it and against it
 */
record Candidate(int paragraph, int unit, List<String> features) {
    Candidate {
        features = List.copyOf(features);
    }

    static Candidate nobody(List<String> features) {
        return new Candidate(-1, -1, features);
    }

    boolean isNobody() {
        return unit < 0;
    }

    boolean isAt(int otherParagraph, int otherUnit) {
        return paragraph == otherParagraph && unit == otherUnit;
    }
}
