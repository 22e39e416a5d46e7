package dev.attest.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What a logistic regression learned about blocks: for each thing that can be said of a block, how much it speaks for (above
 * zero) or against the block's being part of the article. The weights stand in {@code article-block-weights.tsv}, a line each, and
 * are made by {@code BlockTraining}, which is among the tests.
 */
final class BlockModel {
    private static final String RESOURCE = "/dev/attest/document/article-block-weights.tsv";
    private static final BlockModel STANDARD = load();

    private final Map<String, Double> weights;

    private BlockModel(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** The model that Attest brings along. */
    static BlockModel standard() {
        return STANDARD;
    }

    /** A model of these weights. */
    static BlockModel of(Map<String, Double> weights) {
        return new BlockModel(new HashMap<>(weights));
    }

    /** How much that one thing speaks for the article; 0 where nothing was learned about it. */
    double weight(String said) {
        return weights.getOrDefault(said, 0.0);
    }

    /** The likelihood, from 0 to 1, that belongs to a sum of weights. */
    static double likelihood(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    private static BlockModel load() {
        try (InputStream in = BlockModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("There is no model " + RESOURCE);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the model " + RESOURCE, e);
        }
    }

    private static BlockModel read(BufferedReader lines) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("# ")) {
                continue;
            }
            int tab = line.indexOf('\t');
            if (tab < 0) {
                throw new IllegalStateException(
                        RESOURCE + ", line " + number + ": a tab and a weight are missing behind '" + line + "'");
            }
            weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
        return new BlockModel(weights);
    }
}
