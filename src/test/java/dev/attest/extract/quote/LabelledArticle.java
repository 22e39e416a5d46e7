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
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article in which people have labelled the quoted runs: a JSON object with its {@code id}, {@code text}, {@code cluster}
 * (articles of one story) and {@code publisher}, and its {@code quotes}, each with {@code start}, {@code end}, {@code kind},
 * {@code ignore}, {@code speaker} and {@code cue} (offsets are code points). The labelled text is no part of the project.
 */
final class LabelledArticle {
    private static final Pattern END_OF_HEAD = Pattern.compile(
            "\\s*[,(;:\\[]|\\s+(?:who|whom|whose|which|that|of|for|with|at|in|from|on|to|and|by|as|during|also|then)\\b");

    private final JsonNode json;
    private final String text;
    private final Scene scene;

    private LabelledArticle(JsonNode json) {
        this.json = json;
        this.text = json.get("text").asText();
        this.scene = Scene.of(QuoteDocuments.of(text));
    }

    /** The articles of a file, one a line. */
    static List<LabelledArticle> read(Path file) throws IOException {
        List<LabelledArticle> articles = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            articles.add(new LabelledArticle(mapper.readTree(line)));
        }
        return articles;
    }

    String field(String name) {
        return json.get(name).asText();
    }

    String text() {
        return text;
    }

    Scene scene() {
        return scene;
    }

    AnnotatedDocument document() {
        return scene.document();
    }

    /** The label of the run of that number; null where people labelled nothing there. */
    @Nullable
    JsonNode label(int number) {
        QuotedRun run = scene.runs().get(number);
        Span span = run.span().shifted(start(run.paragraph()));
        for (JsonNode quote : json.get("quotes")) {
            Span labelled = span(quote.get("start").asInt(), quote.get("end").asInt());
            int shared = Math.min(labelled.end(), span.end()) - Math.max(labelled.start(), span.start());
            if (shared * 2 > Math.max(labelled.length(), span.length())) {
                return quote;
            }
        }
        return null;
    }

    int start(int paragraph) {
        return document().document().body().paragraphs().get(paragraph).span().start();
    }

    private Span span(int from, int to) {
        int start = text.offsetByCodePoints(0, from);
        return new Span(start, text.offsetByCodePoints(start, to - from));
    }

    /** Whether people found that the run is nobody's, or labelled no speaker. */
    static boolean isNobodys(JsonNode label) {
        return label.get("speaker").isNull() || label.get("kind").asText().equals("unattributed");
    }

    /** Whether {@code candidate} is the labelled speaker; null where it is the same name at another place. */
    @Nullable
    Boolean isRight(Candidate candidate, JsonNode label) {
        if (candidate.isNobody()) {
            return isNobodys(label);
        }
        if (isNobodys(label)) {
            return false;
        }
        JsonNode speaker = label.get("speaker");
        boolean named = !speaker.get("name").isNull();
        String head = head(speaker.get(named ? "name" : "text").asText());
        if (isAntecedent(candidate, speaker)) {
            return true;
        }
        Frame frame = scene.frames().get(candidate.paragraph());
        Span span = frame.units().get(candidate.unit()).span();
        boolean same = head(scene.evidence(candidate.paragraph(), span).words()).equals(head);
        if (isThere(span.shifted(start(candidate.paragraph())), speaker)) {
            return same;
        }
        return (same && named) ? null : Boolean.FALSE;
    }

    /** Where 'who' is labelled as the speaker, the phrase before it is the candidate that is right. */
    private boolean isAntecedent(Candidate candidate, JsonNode speaker) {
        Frame frame = scene.frames().get(candidate.paragraph());
        String behind = frame.letters().substring(candidate.unit() + 1);
        int relative = behind.startsWith("W") ? 1 : behind.startsWith(",W") ? 2 : 0;
        if (relative == 0) {
            return false;
        }
        Span span = frame.units().get(candidate.unit() + relative).span();
        return isThere(span.shifted(start(candidate.paragraph())), speaker);
    }

    private boolean isThere(Span span, JsonNode speaker) {
        for (JsonNode part : speaker.get("segs")) {
            if (span.overlaps(span(part.get(0).asInt(), part.get(1).asInt()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code cue} stands where people labelled one, or is none where they labelled none. */
    boolean isCue(int paragraph, Cue cue, JsonNode label) {
        JsonNode labelled = label.get("cue");
        if (labelled.isNull() || cue.unit() < 0) {
            return labelled.isNull() && cue.unit() < 0;
        }
        Span words = span(labelled.get("start").asInt(), labelled.get("end").asInt());
        Span unit = scene.frames().get(paragraph).units().get(cue.unit()).span();
        return unit.shifted(start(paragraph)).overlaps(words);
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
}
