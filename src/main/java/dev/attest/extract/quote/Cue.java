package dev.attest.extract.quote;

import java.util.List;

/**
 * What may attribute a run to its speaker: a unit of the frame in which the speaker stands, or nothing.
 *
 * @param unit the place of the unit; -1 for nothing
 * @param features what speaks for it and against it
 */
record Cue(int unit, List<String> features) {
    Cue {
        features = List.copyOf(features);
    }
}
