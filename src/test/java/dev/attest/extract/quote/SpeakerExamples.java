package dev.attest.extract.quote;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What labelled articles teach: for each run the features of its candidates, and which of them are right. */
final class SpeakerExamples {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> features = new ArrayList<>();

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

    /** The features that were seen, each at its number. */
    List<String> features() {
        return List.copyOf(features);
    }

    /** The examples of an article; the speaker of the run before is the labelled one. */
    List<Example> of(LabelledArticle article) {
        List<Example> examples = new ArrayList<>();
        Heard heard = new Heard(article.scene());
        for (int number = 0; number < article.scene().runs().size(); number++) {
            JsonNode label = article.label(number);
            if (label == null) {
                continue;
            }
            List<Candidate> candidates = Candidates.of(article.scene(), number, heard);
            Candidate best = nearestRight(article, candidates, number, label);
            if (best != null && label.get("ignore").isNull()) {
                examples.add(example(article, candidates, label));
            }
            if (best != null) {
                heard.add(number, best);
            }
        }
        return examples;
    }

    private Example example(LabelledArticle article, List<Candidate> candidates, JsonNode label) {
        List<int[]> counted = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Boolean isRight = article.isRight(candidate, label);
            if (isRight != null) {
                counted.add(candidate.features().stream()
                        .mapToInt(this::number)
                        .distinct()
                        .toArray());
                right.add(isRight);
            }
        }
        boolean[] rights = new boolean[right.size()];
        for (int i = 0; i < rights.length; i++) {
            rights[i] = right.get(i);
        }
        return new Example(counted.toArray(new int[0][]), rights);
    }

    private int number(String feature) {
        return numbers.computeIfAbsent(feature, f -> {
            features.add(f);
            return features.size() - 1;
        });
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
