package dev.attest.extract.quote;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attest.article.Evidence;
import dev.attest.article.Quote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures without looking: the articles are parted into fifths, and the quotes of each fifth are found with weights learnt
 * from the others. Arguments: the labelled articles, the file to write (the quotes of each article as {@code analyze} writes
 * them, for the scorer), the field that articles of one part share ({@code cluster} or {@code publisher}), and optionally
 * other settings: l1, l2, rarest, iterations, nobody.
 */
public final class SpeakerCrossValidation {
    private static final int PARTS = 5;

    private SpeakerCrossValidation() {}

    public static void main(String[] args) throws IOException {
        List<LabelledArticle> articles = LabelledArticle.read(Path.of(args[0]));
        SpeakerLearner.Settings settings = args.length < 8
                ? SpeakerLearner.Settings.standard()
                : new SpeakerLearner.Settings(
                        Double.parseDouble(args[3]),
                        Double.parseDouble(args[4]),
                        Integer.parseInt(args[5]),
                        Integer.parseInt(args[6]),
                        Double.parseDouble(args[7]));
        int[] parts = parts(articles, args[2]);
        List<String> lines = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            lines.addAll(found(articles, parts, part, settings));
        }
        Files.write(Path.of(args[1]), lines, StandardCharsets.UTF_8);
    }

    private static int[] parts(List<LabelledArticle> articles, String field) {
        Map<String, Integer> partOf = new LinkedHashMap<>();
        return articles.stream()
                .mapToInt(article -> partOf.computeIfAbsent(article.field(field), f -> partOf.size() % PARTS))
                .toArray();
    }

    private static List<String> found(
            List<LabelledArticle> articles, int[] parts, int part, SpeakerLearner.Settings settings) {
        List<LabelledArticle> known = new ArrayList<>();
        List<LabelledArticle> held = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            (parts[i] == part ? held : known).add(articles.get(i));
        }
        Map<String, Double> weights = SpeakerTraining.train(known, settings);
        System.err.println("part " + part + ": " + weights.size() + " weights");
        QuoteExtractor extractor = new QuoteExtractor(new SpeakerModel(weights));
        return held.stream()
                .map(article -> line(article, extractor.extract(article.document())))
                .toList();
    }

    static String line(LabelledArticle article, List<Quote> quotes) {
        ObjectNode line = new ObjectMapper().createObjectNode();
        line.put("id", article.field("id"));
        for (Quote quote : quotes) {
            ObjectNode fields = line.withArray("quotes").addObject();
            addEvidence(fields.putObject("evidence"), article, quote.evidence());
            fields.put("kind", quote.kind().name().toLowerCase(Locale.ROOT));
            fields.put("confidence", quote.confidence());
            addEvidence(fields.putObject("cue"), article, quote.cue());
            if (quote.cue() == null) {
                fields.putNull("cue");
            }
            addSpeaker(fields, article, quote.speaker());
        }
        return line.toString();
    }

    private static void addSpeaker(ObjectNode fields, LabelledArticle article, Quote.@Nullable Speaker speaker) {
        if (speaker == null) {
            fields.putNull("speaker");
        } else {
            addEvidence(fields.putObject("speaker").put("fullName", speaker.name()), article, speaker.asWritten());
        }
    }

    private static void addEvidence(ObjectNode fields, LabelledArticle article, @Nullable Evidence evidence) {
        if (evidence != null) {
            int paragraph = article.start(evidence.paragraph());
            String text = article.text();
            fields.put("start", text.codePointCount(0, paragraph + evidence.start()));
            fields.put("end", text.codePointCount(0, paragraph + evidence.end()));
            fields.put("text", evidence.words());
        }
    }
}
