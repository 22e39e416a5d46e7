package dev.attest.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a logistic regression learned about blocks: for each thing that can be said of a block, how much it speaks for (above
 * zero) or against the block's being part of the article. The weights stand in {@code article-block-weights.tsv}, a line each, and
 * are made by {@code BlockTraining}, which is among the tests.
 */
final class BlockModel {
    private static final String RESOURCE = "/dev/attest/document/article-block-weights.tsv";
    private static final int[] POWERS_OF_31 = powersOf31();
    private static final BlockModel STANDARD = load();

    /** The sayings that weigh something, each at the place that its hash tells or at the next free one behind it. */
    private final @Nullable String[] sayings;

    private final double[] weights;

    /** For each {@link Saying} what each combination of its values weighs. */
    private final Map<Saying, double[]> tables = new EnumMap<>(Saying.class);

    private BlockModel(Map<String, Double> weights) {
        int size = Integer.highestOneBit(Math.max(4, weights.size())) * 4;
        this.sayings = new String[size];
        this.weights = new double[size];
        weights.forEach((said, weight) -> {
            int at = place(said.hashCode());
            while (sayings[at] != null) {
                at = (at + 1) & (size - 1);
            }
            sayings[at] = said;
            this.weights[at] = weight;
        });
        for (Saying saying : Saying.values()) {
            tables.put(saying, table(saying, weights));
        }
    }

    private static double[] table(Saying saying, Map<String, Double> weights) {
        double[] table = new double[saying.size()];
        for (int i = 0; i < table.length; i++) {
            table[i] = weights.getOrDefault(saying.words(i), 0.0);
        }
        return table;
    }

    private int place(int hash) {
        return (hash ^ (hash >>> 15)) & (sayings.length - 1);
    }

    /** The model that Attest brings along. */
    static BlockModel standard() {
        return STANDARD;
    }

    /** A model of these weights. */
    static BlockModel of(Map<String, Double> weights) {
        return new BlockModel(weights);
    }

    /** How much the saying that {@code parts} make speaks for the article; 0 where nothing was learned about it. */
    double weight(String... parts) {
        int hash = 0;
        int length = 0;
        for (String part : parts) {
            // The hash of a text is a polynomial in 31, so that of a joined text follows from those of its parts.
            hash = hash * powerOf31(part.length()) + part.hashCode();
            length += part.length();
        }
        int at = place(hash);
        for (String said = sayings[at]; said != null; said = sayings[at]) {
            if (said.length() == length && isJoined(said, parts)) {
                return weights[at];
            }
            at = (at + 1) & (sayings.length - 1);
        }
        return 0;
    }

    private static int powerOf31(int exponent) {
        int last = POWERS_OF_31.length - 1;
        int power = 1;
        int left = exponent;
        for (; left > last; left -= last) {
            power *= POWERS_OF_31[last];
        }
        return power * POWERS_OF_31[left];
    }

    private static int[] powersOf31() {
        int[] powers = new int[512];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 31;
        }
        return powers;
    }

    private static boolean isJoined(String said, String... parts) {
        int from = 0;
        for (String part : parts) {
            if (!said.startsWith(part, from)) {
                return false;
            }
            from += part.length();
        }
        return true;
    }

    /** Adds up what the sayings of a block weigh, for one block after the other. */
    Sum sum() {
        return new Sum(this);
    }

    /** A sum of weights. */
    static final class Sum implements Hearer {
        private final BlockModel model;
        private final IdentityHashMap<List<String>, double[]> lists = new IdentityHashMap<>();
        private double sum;

        private Sum(BlockModel model) {
            this.model = model;
        }

        @Override
        public void accept(String... parts) {
            sum += model.weight(parts);
        }

        @Override
        public void accept(Saying saying, int first, int second, int third) {
            sum += Objects.requireNonNull(model.tables.get(saying))[saying.index(first, second, third)];
        }

        @Override
        public void acceptEach(Reach reach, List<String> names) {
            double[] known = lists.get(names);
            if (known == null) {
                known = new double[Reach.values().length];
                Arrays.fill(known, Double.NaN);
                lists.put(names, known);
            }
            double weight = known[reach.number()];
            if (Double.isNaN(weight)) {
                weight = weight(reach, names);
                known[reach.number()] = weight;
            }
            sum += weight;
        }

        private double weight(Reach reach, List<String> names) {
            double weight = 0;
            for (String name : names) {
                weight += model.weight(reach.words(), name);
            }
            return weight;
        }

        /** The sum so far; the next begins at 0. */
        double take() {
            double taken = sum;
            sum = 0;
            return taken;
        }
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
