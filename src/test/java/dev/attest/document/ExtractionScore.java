package dev.attest.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How well the articles of a set of pages were read. Bodies are compared by their runs of four words, as the public benchmark
 * of article extraction does: precision and recall are means over the pages, and F1 is taken of the means. Titles, names and
 * paragraphs are compared without case and marks. docs/benchmarks.md has each definition.
 */
final class ExtractionScore {
    private static final int RUN = 4;
    private static final int DAY = 10;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile(",|;|\\band\\b|&|\\|", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BYLINE_OPENER =
            Pattern.compile("^\\s*(?:by|von|par|por)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Mean precision = new Mean();
    private final Mean recall = new Mean();
    private final Mean paragraphPrecision = new Mean();
    private final Mean paragraphRecall = new Mean();
    private final Mean title = new Mean();
    private final Mean date = new Mean();
    private final Mean belowHalf = new Mean();
    private int sameNames;
    private int allNames;
    private boolean hasNames;
    private int empty;

    private static final class Mean {
        private double sum;
        private int count;

        void add(double value) {
            sum += value;
            count++;
        }

        void add(boolean right) {
            add(right ? 1 : 0);
        }

        double value() {
            return count == 0 ? 0 : sum / count;
        }

        String shown() {
            return count == 0 ? "-" : number(value());
        }
    }

    /** How often each thing stands somewhere. */
    private static final class Bag {
        private final Map<String, Integer> counts = new HashMap<>();
        private int size;

        void add(String one) {
            counts.merge(one, 1, Integer::sum);
            size++;
        }

        int shared(Bag other) {
            return counts.entrySet().stream()
                    .mapToInt(one -> Math.min(one.getValue(), other.counts.getOrDefault(one.getKey(), 0)))
                    .sum();
        }
    }

    /**
     * Adds a page.
     *
     * @param truth what is known of it; a key that is not there is not scored
     * @param found what was read; null where the page was held back
     */
    void add(JsonNode truth, @Nullable Document found) {
        String text = found == null ? "" : found.body().text();
        body(runs(truth.path("body").asText("")), runs(text));
        empty += WORD.matcher(text).find() ? 0 : 1;
        if (!truth.path("title").asText("").isEmpty()) {
            title.add(normal(truth.path("title").asText()).equals(found == null ? "" : normal(found.headline())));
        }
        if (truth.has("authors")) {
            names(names(texts(truth.path("authors"))), found == null ? Set.of() : names(found.byline()));
        }
        if (!truth.path("date").asText("").isEmpty()) {
            Stated<?> day = found == null ? null : found.published();
            date.add(day(truth.path("date").asText())
                    .equals(day == null ? "" : day(day.value().toString())));
        }
        if (truth.path("paragraphs").size() > 0) {
            paragraphs(bag(texts(truth.path("paragraphs"))), bag(Arrays.asList(text.split("\n\n", -1))));
        }
    }

    private void body(Bag truth, Bag found) {
        int right = truth.shared(found);
        if (found.size > 0) {
            precision.add(right / (double) found.size);
        }
        if (truth.size > 0) {
            recall.add(right / (double) truth.size);
        }
        int all = truth.size + found.size;
        belowHalf.add(all > 0 && 2.0 * right / all < 0.5);
    }

    private void names(Set<String> truth, Set<String> found) {
        hasNames = true;
        sameNames += (int) truth.stream().filter(found::contains).count();
        allNames += truth.size() + found.size();
    }

    private void paragraphs(Bag truth, Bag found) {
        int right = truth.shared(found);
        paragraphPrecision.add(found.size == 0 ? 0 : right / (double) found.size);
        paragraphRecall.add(truth.size == 0 ? 0 : right / (double) truth.size);
    }

    private static Bag runs(String text) {
        List<String> words = words(text);
        Bag runs = new Bag();
        if (!words.isEmpty() && words.size() <= RUN) {
            runs.add(String.join(" ", words));
        }
        for (int i = 0; words.size() > RUN && i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    private static Bag bag(List<String> paragraphs) {
        Bag bag = new Bag();
        paragraphs.stream()
                .map(ExtractionScore::normal)
                .filter(one -> !one.isEmpty())
                .forEach(bag::add);
        return bag;
    }

    private static Set<String> names(List<String> given) {
        Set<String> names = new HashSet<>();
        for (String line : given) {
            for (String part : BETWEEN_NAMES.split(line, -1)) {
                String name = normal(BYLINE_OPENER.matcher(part.strip()).replaceFirst(""));
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(one -> texts.add(one.asText("")));
        return texts;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** The words alone, without case: capitals first, so that 'ß' and 'SS' are the same. */
    private static String normal(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return String.join(" ", words(plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)));
    }

    private static String day(String date) {
        return date.substring(0, Math.min(DAY, date.length()));
    }

    int pages() {
        return belowHalf.count;
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** All figures, each from 0 to 1; '-' for what no page of the set says. */
    @Override
    public String toString() {
        return pages() + " pages; body F1 " + number(f1(precision.value(), recall.value())) + " (P " + precision.shown()
                + ", R " + recall.shown() + "); paragraph F1 "
                + (paragraphPrecision.count == 0
                        ? "-"
                        : number(f1(paragraphPrecision.value(), paragraphRecall.value())))
                + "; title " + title.shown() + "; authors F1 "
                + (hasNames ? number(allNames == 0 ? 1 : 2.0 * sameNames / allNames) : "-") + "; date " + date.shown()
                + "; empty " + empty + "; below .5 " + belowHalf.shown();
    }
}
