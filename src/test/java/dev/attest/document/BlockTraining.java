package dev.attest.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attest.capture.Envelope;
import dev.attest.capture.Holding;
import dev.attest.capture.MediaType;
import dev.attest.capture.Sidecar;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jsoup.Jsoup;

/**
 * Learns the weights of {@link BlockModel} from pages of which the article is known: a JSON object a line, with its {@code
 * html}, its {@code url} and {@code truth.body}, perhaps {@code truth.paragraphs}. The pages are no part of the project.
 * Arguments: the file of pages, the file of weights to write, and optionally {@code held-out}, to print as well how each fifth of
 * the sites is read by what was learned without it. The same pages give the same bytes, in whatever order they stand.
 *
 * <p>Two logistic regressions are fitted by AdaGrad: the first judges blocks alone; the second sees what the first says of
 * pages from sites that it has not learned from. Each page is learned from as it was saved and as one {@link PageVariant}. A saying counts only if it occurs on several sites, so that nothing is
 * learned that is the habit of one.
 */
public final class BlockTraining {
    static final int FOLDS = 5;
    private static final int ROUNDS = 12;
    private static final double RATE = 0.15;
    private static final double DECAY = 4e-2;
    private static final int FEWEST_SITES = 8;
    private static final double SMALLEST = 0.06;
    private static final int RUN = 4;
    private static final List<PageVariant> VARIANTS = List.of(PageVariant.values());

    private final List<Page> pages = new ArrayList<>();
    private final Sayings sayings = new Sayings();
    private final List<List<Example>> examples = new ArrayList<>();
    private final Map<String, double[]> fitted = new HashMap<>();

    /** A page, its blocks and what each should be: 1 article, 0 not, with a weight of 0 where it does not matter. */
    private static final class Page {
        private final String site;
        private final MainText text;
        private final double[] right;
        private final double[] weight;

        Page(String site, MainText text) {
            this.site = site;
            this.text = text;
            this.right = new double[text.blocks().size()];
            this.weight = new double[right.length];
        }

        int fold() {
            return BlockTraining.fold(site);
        }
    }

    /** One block as the numbers of what is said of it. */
    private static final class Example {
        private final int fold;
        private final String site;
        private final int[] said;
        private final double right;
        private final double weight;

        Example(String site, int[] said, double right, double weight) {
            this.fold = BlockTraining.fold(site);
            this.site = site;
            this.said = said;
            this.right = right;
            this.weight = weight;
        }
    }

    /** Sayings and their numbers. */
    private static final class Sayings {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> texts = new ArrayList<>();

        int number(String said) {
            Integer known = numbers.putIfAbsent(said, texts.size());
            if (known != null) {
                return known;
            }
            texts.add(said);
            return texts.size() - 1;
        }
    }

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        BlockTraining training = new BlockTraining();
        training.read(file);
        if (args.length > 2 && args[2].equals("held-out")) {
            List<Map<String, Double>> held = new ArrayList<>();
            for (int fold = 0; fold < FOLDS; fold++) {
                held.add(training.weights(fold));
            }
            measure(file, held);
        }
        Files.writeString(Path.of(args[1]), written(training.weights(-1)), StandardCharsets.UTF_8);
    }

    /** Prints how well each page is read by the weights that were learned without the sites of its fold. */
    private static void measure(Path file, List<Map<String, Double>> held) throws IOException {
        List<BlockModel> models = held.stream().map(BlockModel::of).toList();
        Map<String, ExtractionScore> scores = new TreeMap<>();
        Sidecar nothing = new Sidecar(null, null, null, null, null, null, null, null, null, null, false);
        each(file, page -> {
            String html = page.path("html").asText();
            Holding holding = Holding.ofText(page.path("url").asText(), MediaType.HTML, html, nothing);
            BlockModel model = models.get(fold(site(page.path("url").asText())));
            Reading reading = HtmlReader.read(holding, new PageSource(html, null, Envelope.none()), model);
            scores.computeIfAbsent(page.path("set").asText("pages"), set -> new ExtractionScore())
                    .add(page.path("truth"), reading instanceof Reading.Read read ? read.document() : null);
        });
        scores.forEach((set, score) -> System.out.println(set + ", held out: " + score));
    }

    /** The site of an address: the last two parts of its host. */
    static String site(String url) {
        String host =
                URI.create(url.replaceAll("[^!-~]|[\\[\\]{}|\\\\^`\"<>]", "")).getHost();
        String[] parts = (host == null ? "" : host).split("\\.", -1);
        int first = Math.max(0, parts.length - 2);
        if (parts.length > 2 && parts[first].length() <= 3) {
            first--;
        }
        return String.join(".", List.of(parts).subList(first, parts.length));
    }

    static int fold(String site) {
        return Math.floorMod(site.hashCode() * 31 + 7, FOLDS);
    }

    /** Reads the pages in an order that is that of their addresses and texts, whatever order they stand in. */
    private void read(Path file) throws IOException {
        List<String> keys = new ArrayList<>();
        each(file, page -> keys.add(key(page)));
        List<String> sorted = keys.stream().sorted().toList();
        SortedMap<Integer, Page> read = new TreeMap<>();
        each(file, page -> {
            int rank = Collections.binarySearch(sorted, key(page));
            // The first is SAVED; of the others, one in turn.
            int other = 1 + rank % (VARIANTS.size() - 1);
            read.put(2 * rank, page(page, VARIANTS.get(0)));
            read.put(2 * rank + 1, page(page, VARIANTS.get(other)));
        });
        pages.addAll(read.values());
    }

    private static String key(JsonNode page) {
        String html = page.path("html").asText();
        return page.path("url").asText() + ' ' + html.hashCode() + ' ' + html.length();
    }

    private static void each(Path file, Consumer<JsonNode> work) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                work.accept(json.readTree(line));
            }
        }
    }

    private static Page page(JsonNode json, PageVariant variant) {
        org.jsoup.nodes.Document page = Jsoup.parse(json.path("html").asText());
        variant.apply(page);
        PageFacts facts = new PageFacts(page);
        MainText text = PageText.mainText(page, facts, facts.headline());
        String site = site(json.path("url").asText());
        List<String> lines = new ArrayList<>();
        JsonNode paragraphs = json.path("truth").path("paragraphs");
        if (paragraphs.size() > 0) {
            paragraphs.forEach(one -> lines.add(TitleLine.letters(one.asText())));
        } else {
            json.path("truth").path("body").asText().lines().forEach(one -> lines.add(TitleLine.letters(one)));
        }
        Page read = new Page(site, text);
        label(text, lines, read.right, read.weight);
        return read;
    }

    private static void label(MainText text, List<String> lines, double[] right, double[] weight) {
        Set<String> known = new HashSet<>(lines);
        String all = " " + String.join(" ", lines) + " ";
        Set<List<String>> runs = new HashSet<>(runs(all.strip()));
        double words = all.split(" ", -1).length;
        Map<String, Integer> first = new HashMap<>();
        double found = 0;
        for (int i = 0; i < right.length; i++) {
            String letters = TitleLine.letters(text.blocks().get(i).words());
            int length = letters.split(" ", -1).length;
            double share = share(letters, known, all, runs);
            right[i] = share >= 0.6 ? 1 : 0;
            weight[i] = share > 0.3 && share < 0.6
                    ? 0
                    : Math.min(4, 40 * (0.5 * length / words + 0.5 / Math.max(5, lines.size())));
            if (right[i] == 1) {
                found += length;
                Integer before = first.putIfAbsent(letters, i);
                if (before != null) {
                    boolean better =
                            text.features().isInside(i) && !text.features().isInside(before);
                    weight[better ? before : i] = 0;
                    first.put(letters, better ? i : before);
                }
            }
        }
        if (found < words * 0.4) {
            // The page as saved lacks the article: nothing to learn from.
            Arrays.fill(weight, 0);
        }
    }

    private static double share(String letters, Set<String> known, String all, Set<List<String>> runs) {
        if (known.contains(letters)) {
            return 1;
        }
        List<List<String>> own = runs(letters);
        if (own.isEmpty()) {
            return all.contains(" " + letters + " ") && !letters.isEmpty() ? 0.5 : 0;
        }
        return own.stream().filter(runs::contains).count() / (double) own.size();
    }

    private static List<List<String>> runs(String letters) {
        List<String> words = List.of(letters.split(" ", -1));
        List<List<String>> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN));
        }
        return runs;
    }

    /** The weights learned from all pages but those of one fold. */
    private Map<String, Double> weights(int held) {
        List<Example> alone = new ArrayList<>();
        examples().forEach(alone::addAll);
        double[][] unseen = new double[FOLDS][];
        for (int fold = 0; fold < FOLDS; fold++) {
            unseen[fold] = fold == held ? new double[0] : fitAlone(alone, held, fold);
        }
        Sayings againSayings = new Sayings();
        List<Example> again = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            Page page = pages.get(p);
            if (page.fold() != held) {
                double[] likely = new double[page.right.length];
                for (int i = 0; i < likely.length; i++) {
                    if (!page.text.features().isHopeless(i)) {
                        likely[i] = likelihood(
                                unseen[page.fold()], examples().get(p).get(i).said);
                    }
                }
                BlockScores scores = new BlockScores(page.text.blocks(), page.text.features(), likely);
                again.addAll(examples(page, againSayings, scores::of));
            }
        }
        Map<String, Double> weights = new TreeMap<>();
        collect(weights, sayings, fitAlone(alone, held, held));
        collect(weights, againSayings, fit(again, againSayings, of -> true));
        return weights;
    }

    /** What is said of each block by itself, page by page. */
    private List<List<Example>> examples() {
        if (examples.isEmpty()) {
            for (Page page : pages) {
                examples.add(
                        examples(page, sayings, (i, say) -> page.text.features().of(i, say)));
            }
        }
        return examples;
    }

    /** The first regression without two folds, which is the same whichever of them is named first. */
    private double[] fitAlone(List<Example> alone, int one, int other) {
        int first = one < 0 ? other : one;
        String key = Math.min(first, other) + " " + Math.max(first, other);
        return fitted.computeIfAbsent(key, of -> fit(alone, sayings, fold -> fold != one && fold != other));
    }

    private interface Teller {
        void tell(int block, Hearer say);
    }

    private static List<Example> examples(Page page, Sayings sayings, Teller teller) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < page.right.length; i++) {
            List<Integer> said = new ArrayList<>();
            if (!page.text.features().isHopeless(i)) {
                teller.tell(i, parts -> said.add(sayings.number(String.join("", parts))));
            }
            double weight = said.isEmpty() ? 0 : page.weight[i];
            examples.add(new Example(
                    page.site, said.stream().mapToInt(Integer::intValue).toArray(), page.right[i], weight));
        }
        return examples;
    }

    private static double[] fit(List<Example> examples, Sayings sayings, IntPredicate folds) {
        int size = sayings.texts.size();
        double[] weights = new double[size];
        double[] squares = new double[size];
        double[] means = new double[size];
        List<Example> used = new ArrayList<>(examples.stream()
                .filter(one -> one.weight > 0 && folds.test(one.fold))
                .sorted(Comparator.comparing(one -> one.site))
                .toList());
        boolean[] common = common(used, size);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(used, new Random(round));
            for (Example one : used) {
                double slope = (likelihood(weights, one.said) - one.right) * one.weight;
                for (int said : one.said) {
                    if (common[said]) {
                        double step = slope + DECAY * weights[said];
                        squares[said] += step * step;
                        weights[said] -= RATE * step / Math.sqrt(squares[said] + 1e-6);
                    }
                }
            }
            for (int i = 0; i < size && round >= ROUNDS / 2; i++) {
                means[i] += weights[i] / (ROUNDS - ROUNDS / 2);
            }
        }
        return means;
    }

    /** Which sayings occur on enough sites; the examples come site by site. */
    private static boolean[] common(List<Example> examples, int size) {
        String[] last = new String[size];
        int[] sites = new int[size];
        for (Example one : examples) {
            for (int said : one.said) {
                if (!one.site.equals(last[said])) {
                    last[said] = one.site;
                    sites[said]++;
                }
            }
        }
        boolean[] common = new boolean[size];
        for (int i = 0; i < size; i++) {
            common[i] = sites[i] >= FEWEST_SITES;
        }
        return common;
    }

    private static double likelihood(double[] weights, int[] said) {
        double sum = 0;
        for (int one : said) {
            sum += weights[one];
        }
        // Math.exp may differ from machine to machine.
        return 1 / (1 + StrictMath.exp(-sum));
    }

    private static void collect(Map<String, Double> all, Sayings sayings, double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) >= SMALLEST) {
                all.put(sayings.texts.get(i), Math.rint(weights[i] * 100) / 100);
            }
        }
    }

    private static String written(Map<String, Double> weights) {
        StringBuilder text =
                new StringBuilder("# What each thing that is said of a block weighs; written by BlockTraining.\n");
        weights.forEach((said, weight) -> text.append(said)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.2f", weight))
                .append('\n'));
        return text.toString();
    }
}
