package dev.attest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.attest.capture.MediaType;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line of input: {@code {"id", "text", "published"?}} or {@code {"id", "html", "url"?, "published"?}}. Other keys
 * are passed over, since such lines often come out of data sets that have more.
 */
final class RequestReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LineReader.LONGEST)
                    .build())
            .build();
    private static final String ACCEPTED = "; expected {\"id\", \"text\"} or {\"id\", \"html\"}, with \"url\" and"
            + " \"published\" (a day such as 2016-10-14) where they are known";

    private RequestReader() {}

    /** What is wrong with a line. */
    static final class BadRequest extends Exception {
        private static final long serialVersionUID = 1;

        private final @Nullable String id;

        BadRequest(@Nullable String id, String message) {
            super(message);
            this.id = id;
        }

        /** The line's id, where that much could be read; else null. */
        @Nullable
        String id() {
            return id;
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    static AnalysisRequest read(String line) throws BadRequest {
        Map<String, String> fields = fields(line);
        String id = fields.get("id");
        if (id == null) {
            throw new BadRequest(null, "The line has no \"id\"" + ACCEPTED);
        }
        String text = fields.get("text");
        String html = fields.get("html");
        if (text != null && html != null) {
            throw new BadRequest(id, "The line has both \"text\" and \"html\"" + ACCEPTED);
        }
        String content = text != null ? text : html;
        if (content == null) {
            throw new BadRequest(id, "The line has neither \"text\" nor \"html\"" + ACCEPTED);
        }
        List<String> warnings = new ArrayList<>();
        return new AnalysisRequest(
                id,
                html != null ? MediaType.HTML : MediaType.PLAIN_TEXT,
                content,
                url(fields.get("url"), warnings),
                published(fields.get("published"), warnings),
                warnings);
    }

    private static Map<String, String> fields(String line) throws BadRequest {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new BadRequest(null, "The line is no JSON object" + ACCEPTED);
            }
            while (json.nextToken() != JsonToken.END_OBJECT) {
                field(json, fields);
            }
            if (json.nextToken() != null) {
                throw new BadRequest(fields.get("id"), "The line goes on after the JSON object" + ACCEPTED);
            }
        } catch (JsonProcessingException e) {
            throw new BadRequest(
                    fields.get("id"),
                    "The line is no JSON: column " + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new BadRequest(fields.get("id"), "The line can't be read: " + e.getMessage());
        }
        return fields;
    }

    private static void field(JsonParser json, Map<String, String> fields) throws IOException, BadRequest {
        String key = json.currentName();
        JsonToken value = json.nextToken();
        switch (key) {
            case "id", "text", "html", "url", "published" -> {
                if (value == JsonToken.VALUE_STRING) {
                    fields.put(key, json.getText());
                } else if (value != JsonToken.VALUE_NULL) {
                    throw new BadRequest(
                            fields.get("id"),
                            "The value of \"" + key + "\" is no string, found "
                                    + value.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ACCEPTED);
                }
            }
            default -> json.skipChildren();
        }
    }

    private static @Nullable LocalDate published(@Nullable String published, List<String> warnings) {
        try {
            return published == null ? null : LocalDate.parse(published);
        } catch (DateTimeException e) {
            warnings.add("\"published\" is no day, found '" + published
                    + "'; expected one such as 2016-10-14; the article is taken as undated");
            return null;
        }
    }

    private static @Nullable URI url(@Nullable String url, List<String> warnings) {
        try {
            return url == null ? null : new URI(url.strip());
        } catch (URISyntaxException e) {
            warnings.add("\"url\" is no address, found '" + url + "' (" + e.getReason() + "); it is left out");
            return null;
        }
    }
}
