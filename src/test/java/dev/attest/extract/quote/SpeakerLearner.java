package dev.attest.extract.quote;

import dev.attest.extract.quote.SpeakerExamples.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Learns weights by maximum entropy: the chance of a candidate is the softmax of its score among the candidates of its run,
 * and Apache OpenNLP's quasi-Newton trainer (L-BFGS, with an elastic net) makes the labelled speakers as likely as may be.
 * No chance is involved, so the same examples give the same weights.
 */
final class SpeakerLearner {
    /**
     * How to learn.
     *
     * @param l1 how much the sum of the absolute weights costs; makes weights zero
     * @param l2 how much the sum of the squared weights costs; keeps weights small
     * @param rarest features seen with fewer candidates than this are left out
     * @param iterations how many steps are taken at most
     * @param nobody by what the features of 'nobody' are scaled: below 1 they cost more than others, as there are many of them for
     *     few examples
     */
    record Settings(double l1, double l2, int rarest, int iterations, double nobody) {
        /** What cross-validation found best. */
        static Settings standard() {
            return new Settings(0.5, 0.6, 6, 400, 0.4);
        }
    }

    /** The share of the cost reached at first from which it is counted the second time; no better minimum lies below it. */
    private static final double NEAR = 0.95;

    private final Settings settings;

    SpeakerLearner(Settings settings) {
        this.settings = settings;
    }

    /** The weights of {@code features} that are not zero, by their names. */
    Map<String, Double> learn(List<Example> examples, List<String> features) {
        int[] places = places(examples, features.size());
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                kept.add(features.get(i));
            }
        }
        double[] scales = kept.stream()
                .mapToDouble(feature -> feature.startsWith("nobody") ? settings.nobody : 1)
                .toArray();
        double[] weights = minimum(new Loss(examples, places, scales, 0));
        Map<String, Double> learnt = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                learnt.put(kept.get(i), weights[i] * scales[i]);
            }
        }
        return learnt;
    }

    /**
     * The weights that cost least. The trainer stops at the first step that gains less than a ten-thousandth of the cost, often
     * well before the end; so it is run again with the cost counted from a little below what it reached.
     */
    private double[] minimum(Loss loss) {
        double[] early = minimizer().minimize(loss);
        return minimizer().minimize(loss.from(cost(loss, early) * NEAR));
    }

    private QNMinimizer minimizer() {
        return new QNMinimizer(settings.l1, settings.l2, settings.iterations);
    }

    /** What weights cost that the trainer gives, which stretches them at the end to undo what the net shrinks twice. */
    private double cost(Loss loss, double[] stretched) {
        double[] weights = stretched.clone();
        double net = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= Math.sqrt(1 + settings.l2);
            net += settings.l1 * Math.abs(weights[i]) + settings.l2 * weights[i] * weights[i];
        }
        return loss.valueAt(weights) + net;
    }

    /** For each feature its place among those that are frequent enough; -1 for the others. */
    private int[] places(List<Example> examples, int size) {
        int[] seen = new int[size];
        for (Example example : examples) {
            for (int[] candidate : example.candidates) {
                for (int feature : candidate) {
                    seen[feature]++;
                }
            }
        }
        int next = 0;
        for (int i = 0; i < size; i++) {
            seen[i] = seen[i] >= settings.rarest ? next++ : -1;
        }
        return seen;
    }

    /** The surprise at the labelled speakers: the negative logarithm of their likelihood. */
    private static final class Loss implements Function {
        private final List<Example> examples;
        private final double[] scales;
        private final double base;

        Loss(List<Example> examples, int[] places, double[] scales, double base) {
            this(examples.stream().map(example -> placed(example, places)).toList(), scales, base);
        }

        private Loss(List<Example> examples, double[] scales, double base) {
            this.examples = examples;
            this.scales = scales;
            this.base = base;
        }

        /** The example with the places of the features that are kept. */
        private static Example placed(Example example, int[] places) {
            int[][] candidates = new int[example.candidates.length][];
            for (int i = 0; i < candidates.length; i++) {
                candidates[i] = IntStream.of(example.candidates[i])
                        .map(feature -> places[feature])
                        .filter(place -> place >= 0)
                        .toArray();
            }
            return new Example(candidates, example.right);
        }

        /** The same, counted from {@code newBase}. */
        Loss from(double newBase) {
            return new Loss(examples, scales, newBase);
        }

        @Override
        public int getDimension() {
            return scales.length;
        }

        @Override
        public double valueAt(double[] weights) {
            double surprise = -base;
            for (Example example : examples) {
                double[] chances = chances(example, weights);
                surprise -= Math.log(Math.max(right(example, chances), 1e-300));
            }
            return surprise;
        }

        @Override
        public double[] gradientAt(double[] weights) {
            double[] gradient = new double[scales.length];
            for (Example example : examples) {
                double[] chances = chances(example, weights);
                double right = Math.max(right(example, chances), 1e-300);
                for (int i = 0; i < chances.length; i++) {
                    double step = chances[i] - (example.right[i] ? chances[i] / right : 0.0);
                    if (Math.abs(step) > 1e-9) {
                        addTo(gradient, example.candidates[i], step);
                    }
                }
            }
            return gradient;
        }

        private void addTo(double[] gradient, int[] places, double step) {
            for (int place : places) {
                gradient[place] += step * scales[place];
            }
        }

        private static double right(Example example, double[] chances) {
            double sum = 0;
            for (int i = 0; i < chances.length; i++) {
                sum += example.right[i] ? chances[i] : 0;
            }
            return sum;
        }

        private double[] chances(Example example, double[] weights) {
            double[] scores = new double[example.candidates.length];
            for (int i = 0; i < scores.length; i++) {
                double score = 0;
                for (int place : example.candidates[i]) {
                    score += weights[place] * scales[place];
                }
                scores[i] = score;
            }
            return Chances.of(scores);
        }
    }
}
