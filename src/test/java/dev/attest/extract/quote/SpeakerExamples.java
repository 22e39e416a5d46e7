package dev.attest.extract.quote;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What labelled articles teach: for each run the features of its candidates, and which of them are right. */
final class SpeakerExamples {
    private final Choices speakers = new Choices();
    private final Choices cues = new Choices();

    /** Examples of one kind of choice, and the features seen in them. */
    static final class Choices {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> features = new ArrayList<>();
        private final List<Example> examples = new ArrayList<>();

        /** The features that were seen, each at its number. */
        List<String> features() {
            return List.copyOf(features);
        }

        List<Example> examples() {
            return List.copyOf(examples);
        }

        /** How many examples there are. */
        int size() {
            return examples.size();
        }

        private int[] numbers(List<String> ofOne) {
            return ofOne.stream().mapToInt(this::number).distinct().toArray();
        }

        private int number(String feature) {
            return numbers.computeIfAbsent(feature, f -> {
                features.add(f);
                return features.size() - 1;
            });
        }
    }

    /** One run. */
    static final class Example {
        /** The numbers of the features of each candidate. */
        final int[][] candidates;

        /** Which candidates are right. */
        final boolean[] right;

        Example(int[][] candidates, boolean[] right) {
            this.candidates = candidates;
            this.right = right;
        }
    }

    /** The choices of the speaker. */
    Choices speakers() {
        return speakers;
    }

    /** The choices of the cue, the speaker being the labelled one. */
    Choices cues() {
        return cues;
    }

    /** Adds the examples of an article; the speaker of the run before is the labelled one. */
    void add(LabelledArticle article) {
        Heard heard = new Heard(article.scene());
        for (int number = 0; number < article.scene().runs().size(); number++) {
            JsonNode label = article.label(number);
            if (label == null) {
                continue;
            }
            List<Candidate> candidates = Candidates.of(article.scene(), number, heard);
            Candidate best = nearestRight(article, candidates, number, label);
            if (best != null && label.get("ignore").isNull()) {
                addSpeaker(article, candidates, label);
                addCue(article, number, best, label);
            }
            if (best != null) {
                heard.add(number, best);
            }
        }
    }

    private void addSpeaker(LabelledArticle article, List<Candidate> candidates, JsonNode label) {
        List<int[]> counted = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Boolean isRight = article.isRight(candidate, label);
            if (isRight != null) {
                counted.add(speakers.numbers(candidate.features()));
                right.add(isRight);
            }
        }
        boolean[] rights = new boolean[right.size()];
        for (int i = 0; i < rights.length; i++) {
            rights[i] = right.get(i);
        }
        speakers.examples.add(new Example(counted.toArray(new int[0][]), rights));
    }

    private void addCue(LabelledArticle article, int number, Candidate speaker, JsonNode label) {
        if (speaker.isNobody()) {
            return;
        }
        List<Cue> candidates = Attributions.cues(article.scene(), number, speaker);
        int[][] counted = new int[candidates.size()][];
        boolean[] right = new boolean[candidates.size()];
        boolean any = false;
        for (int i = 0; i < counted.length; i++) {
            counted[i] = cues.numbers(candidates.get(i).features());
            right[i] = article.isCue(speaker.paragraph(), candidates.get(i), label);
            any |= right[i];
        }
        if (any) {
            cues.examples.add(new Example(counted, right));
        }
    }

    private static @Nullable Candidate nearestRight(
            LabelledArticle article, List<Candidate> candidates, int number, JsonNode label) {
        Candidate best = null;
        for (Candidate candidate : candidates) {
            boolean right = Boolean.TRUE.equals(article.isRight(candidate, label));
            if (right
                    && (best == null
                            || distance(article.scene(), number, candidate)
                                    < distance(article.scene(), number, best))) {
                best = candidate;
            }
        }
        return best;
    }

    private static int distance(Scene scene, int number, Candidate candidate) {
        QuotedRun run = scene.runs().get(number);
        return candidate.isNobody()
                ? 0
                : Math.abs(scene.frame(run).placeOf(number) - candidate.unit())
                        + 100 * (run.paragraph() - candidate.paragraph());
    }
}
