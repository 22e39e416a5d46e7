package dev.attest.extract.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.extract.quote.SpeakerExamples.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpeakerLearnerTest {
    private static final List<String> FEATURES = List.of("near", "far", "noise", "rare");

    /** Twenty runs whose speaker is near; noise stands with the speaker as often as with the others. */
    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int[] near = i % 2 == 0 ? new int[] {0, 2} : new int[] {0};
            int[] far = i % 2 == 0 ? new int[] {1} : new int[] {1, 2};
            examples.add(new Example(new int[][] {near, far}, new boolean[] {true, false}));
        }
        examples.add(new Example(new int[][] {{0, 3}, {1}}, new boolean[] {true, false}));
        return examples;
    }

    private static Map<String, Double> learn() {
        return new SpeakerLearner(SpeakerLearner.Settings.standard()).learn(examples(), FEATURES);
    }

    @Test
    void whatTheSpeakersHaveInCommonIsLearnt() {
        Map<String, Double> weights = learn();

        assertTrue(
                weights.getOrDefault("near", 0.0) > weights.getOrDefault("far", 0.0) + 1,
                "near should outweigh far, found " + weights);
    }

    @Test
    void whatIsSeldomSeenIsLeftOut() {
        assertFalse(learn().containsKey("rare"));
    }

    @Test
    void trainingTwiceGivesTheSameBytes() {
        assertEquals(SpeakerTraining.lines(learn()), SpeakerTraining.lines(learn()));
    }
}
