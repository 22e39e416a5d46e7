package dev.attest.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values as cells of a CSV file. A spreadsheet takes text that begins with one of {@code = + - @}, a tab or a line break for a
 * formula or for a way around its guard, so such text gets an apostrophe before it; and so that this can be undone, text that
 * begins with an apostrophe gets one too. Whoever reads the file takes one apostrophe away where text begins with one. Numbers,
 * days and truth values are never guarded.
 */
final class Cells {
    static final String GUARD = "'";

    private static final String GUARDED = "=+-@\t\r\n'";
    private static final JsonFactory JSON = new JsonFactory();

    private Cells() {}

    /** The cell for {@code value}; empty for null and for a list of nothing. */
    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> texts) {
            return texts.isEmpty() ? "" : array(texts);
        }
        return value instanceof String text ? guarded(text) : value.toString();
    }

    private static String guarded(String text) {
        return !text.isEmpty() && GUARDED.indexOf(text.charAt(0)) >= 0 ? GUARD + text : text;
    }

    private static String array(List<?> texts) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(written)) {
            json.writeStartArray();
            for (Object text : texts) {
                json.writeString(text.toString());
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A string can always be written to", e);
        }
        return written.toString();
    }
}
