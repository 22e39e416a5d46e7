package dev.attest.extract.quote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the weights of {@link SpeakerModel}. Arguments: the labelled articles ({@link LabelledArticle}) and the file to
 * write. The same input gives the same bytes.
 */
public final class SpeakerTraining {
    private static final double SMALLEST = 0.005;

    private SpeakerTraining() {}

    public static void main(String[] args) throws IOException {
        Map<String, Double> weights = train(LabelledArticle.read(Path.of(args[0])), SpeakerLearner.Settings.standard());
        Files.writeString(Path.of(args[1]), lines(weights), StandardCharsets.UTF_8);
    }

    static Map<String, Double> train(List<LabelledArticle> articles, SpeakerLearner.Settings settings) {
        SpeakerExamples known = new SpeakerExamples();
        articles.forEach(known::add);
        Map<String, Double> weights = new TreeMap<>();
        for (SpeakerExamples.Choices choices : List.of(known.speakers(), known.cues())) {
            weights.putAll(new SpeakerLearner(settings).learn(choices.examples(), choices.features()));
        }
        return weights;
    }

    static String lines(Map<String, Double> weights) {
        StringBuilder out =
                new StringBuilder("# What each feature of a candidate weighs; written by SpeakerTraining.\n");
        weights.forEach((feature, weight) -> {
            if (Math.abs(weight) >= SMALLEST) {
                out.append(feature)
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.2f", weight))
                        .append('\n');
            }
        });
        return out.toString();
    }
}
