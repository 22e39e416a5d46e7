package dev.attest.extract.quote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights of {@link SpeakerModel} from labelled articles: a JSON object a line, with its {@code text} and its
 * {@code quotes}, each with {@code start}, {@code end}, {@code kind}, {@code ignore} and {@code speaker} (offsets are code
 * points). The labelled text is no part of the project. Arguments: the labelled file, the file of weights to write, and
 * optionally which fifth of the articles (0 to 4) to leave out and measure on. The same input gives the same bytes.
 *
 * <p>A softmax over the candidates of each run is fitted by AdaGrad; rare features and small weights are left out.
 */
public final class SpeakerTraining {
    private static final int ROUNDS = 8;
    private static final double RATE = 0.1;
    private static final double DECAY = 2e-4;
    private static final int RAREST = 15;
    private static final double SMALLEST = 0.1;
    private static final Pattern END_OF_HEAD = Pattern.compile(
            "\\s*[,(;:\\[]|\\s+(?:who|whom|whose|which|that|of|for|with|at|in|from|on|to|and|by|as|during|also|then)\\b");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> features = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    /** The features of each candidate, and which candidates are right (1), wrong (0) or left out (-1). */
    private static final class Example {
        private final int[][] candidates;
        private final int[] right;
        private final boolean held;

        Example(int[][] candidates, int[] right, boolean held) {
            this.candidates = candidates;
            this.right = right;
            this.held = held;
        }
    }

    public static void main(String[] args) throws IOException {
        SpeakerTraining training = new SpeakerTraining();
        int held = args.length > 2 ? Integer.parseInt(args[2]) : -1;
        int number = 0;
        for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            training.read(new ObjectMapper().readTree(line), number++ % 5 == held);
        }
        double[] weights = training.learn();
        training.write(weights, Path.of(args[1]));
    }

    private void read(JsonNode article, boolean held) {
        String text = article.get("text").asText();
        AnnotatedDocument document = QuoteDocuments.of(text);
        Scene scene = Scene.of(document);
        Candidate before = null;
        for (int number = 0; number < scene.runs().size(); number++) {
            JsonNode label = label(article, text, scene, number);
            if (label == null) {
                continue;
            }
            List<Candidate> candidates = Candidates.of(scene, number, before);
            int[] right = new int[candidates.size()];
            Candidate best = null;
            for (int i = 0; i < right.length; i++) {
                right[i] = right(scene, candidates.get(i), label, text);
                if (right[i] == 1
                        && (best == null
                                || distance(scene, number, candidates.get(i)) < distance(scene, number, best))) {
                    best = candidates.get(i);
                }
            }
            if (best != null && label.get("ignore").isNull()) {
                examples.add(new Example(
                        candidates.stream()
                                .map(c -> numbers(c.features(), held))
                                .toArray(int[][]::new),
                        right,
                        held));
            }
            before = best == null || best.isNobody() ? before : best;
        }
    }

    private static int distance(Scene scene, int number, Candidate candidate) {
        return candidate.isNobody()
                ? 0
                : Math.abs(scene.frame(scene.runs().get(number)).placeOf(number) - candidate.unit())
                        + 100 * (scene.runs().get(number).paragraph() - candidate.paragraph());
    }

    private int[] numbers(List<String> names, boolean held) {
        int[] found = new int[names.size()];
        for (int i = 0; i < found.length; i++) {
            Integer number = numbers.get(names.get(i));
            if (number == null && held) {
                number = -1;
            } else if (number == null) {
                number = features.size();
                numbers.put(names.get(i), number);
                features.add(names.get(i));
            }
            found[i] = number;
        }
        return Arrays.stream(found).filter(n -> n >= 0).toArray();
    }

    private static @Nullable JsonNode label(JsonNode article, String text, Scene scene, int number) {
        QuotedRun run = scene.runs().get(number);
        Span span = run.span().shifted(start(scene, run.paragraph()));
        for (JsonNode quote : article.get("quotes")) {
            Span gold = span(text, quote);
            int shared = Math.min(gold.end(), span.end()) - Math.max(gold.start(), span.start());
            if (shared * 2 > Math.max(gold.length(), span.length())) {
                return quote;
            }
        }
        return null;
    }

    private static int start(Scene scene, int paragraph) {
        return scene.document()
                .document()
                .body()
                .paragraphs()
                .get(paragraph)
                .span()
                .start();
    }

    private static Span span(String text, JsonNode of) {
        int start = text.offsetByCodePoints(0, of.get("start").asInt());
        return new Span(
                start,
                text.offsetByCodePoints(
                        start, of.get("end").asInt() - of.get("start").asInt()));
    }

    private static int right(Scene scene, Candidate candidate, JsonNode label, String text) {
        JsonNode speaker = label.get("speaker");
        if (speaker.isNull() || label.get("kind").asText().equals("unattributed")) {
            return candidate.isNobody() ? 1 : 0;
        }
        if (candidate.isNobody()) {
            return 0;
        }
        Span unit = scene.frames()
                .get(candidate.paragraph())
                .units()
                .get(candidate.unit())
                .span();
        String words = scene.evidence(candidate.paragraph(), unit).words();
        String name = speaker.get("name").asText("");
        String head = speaker.get("name").isNull() ? head(speaker.get("text").asText()) : head(name);
        if (isAntecedent(scene, candidate, speaker, text)) {
            return 1;
        }
        boolean there = isThere(unit.shifted(start(scene, candidate.paragraph())), speaker, text);
        boolean same = head(words).equals(head);
        if (there) {
            return same ? 1 : 0;
        }
        return same && !speaker.get("name").isNull() ? -1 : 0;
    }

    private static boolean isThere(Span span, JsonNode speaker, String text) {
        boolean there = false;
        for (JsonNode part : speaker.get("segs")) {
            int from = text.offsetByCodePoints(0, part.get(0).asInt());
            int to = text.offsetByCodePoints(0, part.get(1).asInt());
            there |= span.overlaps(new Span(from, to));
        }
        return there;
    }

    /** Where 'who' is labelled as the speaker, the phrase before it is the candidate that is right. */
    private static boolean isAntecedent(Scene scene, Candidate candidate, JsonNode speaker, String text) {
        Frame frame = scene.frames().get(candidate.paragraph());
        String behind = frame.letters().substring(candidate.unit() + 1);
        int relative = behind.startsWith("W") ? 1 : behind.startsWith(",W") ? 2 : 0;
        if (relative == 0) {
            return false;
        }
        Span span = frame.units().get(candidate.unit() + relative).span();
        return isThere(span.shifted(start(scene, candidate.paragraph())), speaker, text);
    }

    private static String head(String words) {
        String cut = END_OF_HEAD.split(words.strip().replaceAll("^[“”\"',.;:—–]+", ""), 2)[0].replaceAll("['’]s?$", "");
        String[] parts = cut.split("\\s+", -1);
        int last = parts.length - 1;
        while (last > 0 && parts[last].toLowerCase(Locale.ROOT).matches("jr\\.?|sr\\.?|ii|iii")) {
            last--;
        }
        return parts[last].toLowerCase(Locale.ROOT).replaceAll("^[.'’”“\"]+|[.'’”“\"]+$", "");
    }

    private double[] learn() {
        int[] seen = new int[features.size()];
        examples.stream().filter(e -> !e.held).forEach(e -> {
            for (int[] candidate : e.candidates) {
                for (int feature : candidate) {
                    seen[feature]++;
                }
            }
        });
        double[] weights = new double[features.size()];
        double[] squares = new double[features.size()];
        Arrays.fill(squares, 1e-3);
        for (int round = 0; round < ROUNDS; round++) {
            int right = 0;
            int all = 0;
            for (Example example : examples) {
                if (!example.held) {
                    right += step(example, weights, squares, seen);
                    all++;
                }
            }
            System.err.printf(Locale.ROOT, "round %d: %.4f of %d%n", round, right / (double) all, all);
        }
        measure(weights);
        return weights;
    }

    private void measure(double[] weights) {
        int right = 0;
        int all = 0;
        for (Example example : examples) {
            if (example.held) {
                double[] p = chances(example, weights);
                int best = 0;
                for (int i = 1; i < p.length; i++) {
                    best = p[i] > p[best] ? i : best;
                }
                right += example.right[best] != 0 ? 1 : 0;
                all++;
            }
        }
        System.err.printf(Locale.ROOT, "held out: %.4f of %d%n", right / (double) Math.max(1, all), all);
    }

    private static double[] chances(Example example, double[] weights) {
        double[] p = new double[example.candidates.length];
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < p.length; i++) {
            for (int feature : example.candidates[i]) {
                p[i] += weights[feature];
            }
            top = Math.max(top, p[i]);
        }
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(p[i] - top);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }

    private static int step(Example example, double[] weights, double[] squares, int[] seen) {
        double[] p = chances(example, weights);
        double good = 0;
        double counted = 0;
        int best = 0;
        for (int i = 0; i < p.length; i++) {
            good += example.right[i] == 1 ? p[i] : 0;
            counted += example.right[i] >= 0 ? p[i] : 0;
            best = p[i] > p[best] ? i : best;
        }
        for (int i = 0; i < p.length; i++) {
            if (example.right[i] < 0) {
                continue;
            }
            double gradient = (example.right[i] == 1 ? p[i] / Math.max(good, 1e-12) : 0) - p[i] / counted;
            if (Math.abs(gradient) < 1e-6) {
                continue;
            }
            for (int feature : example.candidates[i]) {
                if (seen[feature] >= RAREST) {
                    double g = gradient - DECAY * 20 * weights[feature];
                    squares[feature] += g * g;
                    weights[feature] += RATE * g / Math.sqrt(squares[feature]);
                }
            }
        }
        return example.right[best] != 0 ? 1 : 0;
    }

    private void write(double[] weights, Path file) throws IOException {
        TreeMap<String, String> lines = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) >= SMALLEST) {
                lines.put(features.get(i), String.format(Locale.ROOT, "%.2f", weights[i]));
            }
        }
        StringBuilder out =
                new StringBuilder("# What each feature of a candidate weighs; written by SpeakerTraining.\n");
        lines.forEach((feature, weight) ->
                out.append(feature).append('\t').append(weight).append('\n'));
        Files.writeString(file, out, StandardCharsets.UTF_8);
        System.err.println(lines.size() + " weights");
    }
}
