package dev.attest.extract.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs candidates: the sum of the weights of their features. Features without a weight count nothing. */
final class SpeakerModel {
    private static final String RESOURCE = "speaker-weights.tsv";

    private final Map<String, Double> weights;

    SpeakerModel(Map<String, Double> weights) {
        // Not Map.copyOf: most features have no weight, and of what it lacks a HashMap tells faster.
        this.weights = new HashMap<>(weights);
    }

    /**
     * The weights of {@code speaker-weights.tsv}: a feature and its weight a line, with a tab between.
     *
     * @throws IllegalStateException if a line is something else
     */
    static SpeakerModel ofResource() {
        try (InputStream in = SpeakerModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("There are no weights " + RESOURCE);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the weights " + RESOURCE, e);
        }
    }

    private static SpeakerModel read(BufferedReader lines) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int tab = line.indexOf('\t');
            if (line.startsWith("#") || line.isEmpty()) {
                continue;
            }
            try {
                weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            } catch (IndexOutOfBoundsException | NumberFormatException e) {
                throw new IllegalStateException(
                        RESOURCE + ", line " + number + ": a feature, a tab and a weight are expected, found '" + line
                                + "'",
                        e);
            }
        }
        return new SpeakerModel(weights);
    }

    double score(List<String> features) {
        double score = 0;
        for (String feature : features) {
            score += weights.getOrDefault(feature, 0.0);
        }
        return score;
    }
}
