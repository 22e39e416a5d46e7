package dev.attest.extract.quote;

/** Turns scores into probabilities. */
final class Chances {
    private Chances() {}

    /** The softmax: how likely each of the alternatives is, which together make 1. */
    static double[] of(double[] scores) {
        double top = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            top = Math.max(top, score);
        }
        double[] chances = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            chances[i] = StrictMath.exp(scores[i] - top);
            sum += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }
}
