package dev.attest.extract.quote;

import dev.attest.extract.phrase.NounPhrase;
import java.util.List;

/**
 * Who is taken for the speaker of a run.
 *
 * @param candidate the candidate of the greatest weight
 * @param confidence how likely the model finds it, or the same name at another place, from 0 to 1
 */
record Choice(Candidate candidate, double confidence) {
    /** How likely 'nobody' must be to be chosen; found by cross-validation. */
    private static final double NOBODY_FROM = 0.55;

    /** The same of a run that by its place goes on from one of somebody's. */
    private static final double NOBODY_FROM_WHERE_ONE_GOES_ON = 0.8;

    /**
     * The choice among the candidates of a run; 'nobody' is always one of them.
     *
     * @param goesOn whether by its place the run goes on from one of somebody's
     */
    static Choice of(Scene scene, SpeakerModel model, List<Candidate> candidates, boolean goesOn) {
        double[] scores = new double[candidates.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = model.score(candidates.get(i).features());
        }
        double[] chances = Chances.of(scores);
        int best = best(candidates, chances, goesOn ? NOBODY_FROM_WHERE_ONE_GOES_ON : NOBODY_FROM);
        double confidence = 0;
        for (int i = 0; i < chances.length; i++) {
            boolean same = i == best || isSameName(scene, candidates.get(i), candidates.get(best));
            confidence += same ? chances[i] : 0;
        }
        return new Choice(candidates.get(best), rounded(confidence));
    }

    /**
     * Whether anybody speaks is decided first: nobody is chosen where that is likelier than all the others together may make
     * it, and not already where no single one of many candidates outweighs it.
     */
    private static int best(List<Candidate> candidates, double[] chances, double nobodyFrom) {
        double nobody = 0;
        int best = -1;
        int nobodyAt = 0;
        for (int i = 0; i < chances.length; i++) {
            if (candidates.get(i).isNobody()) {
                nobody += chances[i];
                nobodyAt = i;
            } else if (best < 0 || chances[i] > chances[best]) {
                best = i;
            }
        }
        return best < 0 || nobody > nobodyFrom ? nobodyAt : best;
    }

    /** Nobody, decided without the model. */
    static Choice nobody() {
        return new Choice(Candidate.nobody(List.of()), 1);
    }

    private static double rounded(double chance) {
        return Math.min(100, Math.round(chance * 100)) / 100.0;
    }

    private static boolean isSameName(Scene scene, Candidate one, Candidate other) {
        if (one.isNobody() || other.isNobody()) {
            return false;
        }
        Frame.Unit first = scene.unit(one);
        Frame.Unit second = scene.unit(other);
        return isName(first) && isName(second) && first.word().equals(second.word());
    }

    private static boolean isName(Frame.Unit unit) {
        return unit.phrase() != null && unit.phrase().type() == NounPhrase.Type.NAME;
    }
}
