package dev.attest.cite;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.attest.message.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An item in CSL-JSON, as Zotero and pandoc read it. */
final class CslJson {
    private static final JsonFactory JSON = new JsonFactory();

    private CslJson() {}

    static String of(Reference reference, Messages messages) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartArray();
            json.writeStartObject();
            write(json, reference, messages);
            json.writeEndObject();
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A string can always be written to", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Reference reference, Messages messages) throws IOException {
        string(json, "id", reference.id());
        string(json, "type", "article-newspaper");
        string(json, "title", reference.headline());
        if (!reference.authors().isEmpty()) {
            json.writeArrayFieldStart("author");
            for (String author : reference.authors()) {
                json.writeStartObject();
                // Which part of a name is the family's, the page does not say.
                string(json, "literal", author);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        string(json, "container-title", reference.publisher());
        day(json, "issued", reference.published());
        string(
                json,
                "URL",
                reference.original() == null ? null : reference.original().toString());
        day(json, "accessed", reference.retrieved());
        string(json, "language", reference.language());
        string(json, "genre", reference.digest() ? "Digest" : null);
        string(json, "archive", reference.archive());
        string(json, "archive_location", reference.access());
        string(json, "note", reference.note(messages));
    }

    private static void string(JsonGenerator json, String key, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(key, Citation.line(value));
        }
    }

    private static void day(JsonGenerator json, String key, @Nullable LocalDate day) throws IOException {
        if (day != null) {
            json.writeObjectFieldStart(key);
            json.writeArrayFieldStart("date-parts");
            json.writeArray(new int[] {day.getYear(), day.getMonthValue(), day.getDayOfMonth()}, 0, 3);
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
