package dev.attest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.attest.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Articles in the exchange format: one JSON object on one line, every key always there, in a fixed order. */
public final class ArticleJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String SCHEMA = "/dev/attest/schema/article.schema.json";

    private static final char FIRST_LINE_END = '\u0085';
    private static final String LINE_ENDS = FIRST_LINE_END + "\u2028\u2029";

    private ArticleJson() {}

    /**
     * The line for an article, without a line break. Offsets in it are code points into its {@code text}.
     *
     * @param id how whoever asked knows the article
     * @param warnings what of the request could not be understood and was left out
     * @throws IllegalArgumentException if a finding does not stand where its evidence says
     */
    public static String line(String id, Article article, List<String> warnings) {
        return line(json -> new ArticleWriter(json, article).write(id, warnings));
    }

    /**
     * The line for what could not be analyzed, without a line break.
     *
     * @param id how whoever asked knows it; null where that can't be read
     * @param line the number of the line, counted from 1
     * @param error what was found, and what would be accepted
     */
    public static String errorLine(@Nullable String id, long line, String error) {
        return line(json -> {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeNumberField("line", line);
            json.writeStringField("error", error);
            json.writeEndObject();
        });
    }

    /** The JSON Schema (draft 2020-12) that every line for an article keeps to. */
    public static String schema() {
        try (InputStream schema = Objects.requireNonNull(ArticleJson.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + SCHEMA, e);
        }
    }

    /** The name of an enum's value in the format. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private static String line(Content content) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("A string can always be written to", e);
        }
        return escaped(line.toString());
    }

    /**
     * Escapes what JSON would allow as it is and what follows it could not keep: a lone half of a surrogate pair, which has no
     * UTF-8, and the characters that many readers of lines take for the end of one.
     */
    private static String escaped(String json) {
        StringBuilder safe = null;
        int copied = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c < FIRST_LINE_END) {
                continue; // as nearly all are
            }
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || LINE_ENDS.indexOf(c) >= 0) {
                safe = safe == null ? new StringBuilder() : safe;
                safe.append(json, copied, i).append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                copied = i + 1;
            }
        }
        return safe == null ? json : safe.append(json, copied, json.length()).toString();
    }
}
