package dev.attest.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a table, row after row: as CSV (RFC 4180, UTF-8, with a header), and as an array of JSON objects, a line for each. */
final class TableFiles {
    private static final JsonFactory JSON = new JsonFactory()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);

    private TableFiles() {}

    static <R> void writeCsv(Table<R> table, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(table.fields().stream().map(Field::name).toList());
        try (Stream<R> rows = table.rows().get()) {
            for (Iterator<R> each = rows.iterator(); each.hasNext(); ) {
                R row = each.next();
                csv.writeRecord(table.fields().stream()
                        .map(field -> Cells.cell(field.value().apply(row)))
                        .toList());
            }
        }
        csv.flush();
    }

    /** Keys without a value are left out. */
    static <R> void writeJson(Table<R> table, Writer out) throws IOException {
        try (Stream<R> rows = table.rows().get()) {
            String between = "[\n";
            for (Iterator<R> each = rows.iterator(); each.hasNext(); ) {
                out.write(between);
                between = ",\n";
                writeObject(table.fields(), each.next(), out);
            }
            out.write(between.startsWith("[") ? "[]\n" : "\n]\n");
        }
    }

    private static <R> void writeObject(List<Field<R>> fields, R row, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (Field<R> field : fields) {
                Object value = field.value().apply(row);
                if (value != null && !(value instanceof List<?> texts && texts.isEmpty())) {
                    json.writeFieldName(field.name());
                    write(json, value);
                }
            }
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof List<?> texts) {
            json.writeStartArray();
            for (Object text : texts) {
                json.writeString(text.toString());
            }
            json.writeEndArray();
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
