package dev.attest.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.attest.archive.Archive;
import dev.attest.archive.Authority;
import dev.attest.archive.Description;
import dev.attest.archive.Samples;
import dev.attest.cache.Pieces;
import dev.attest.capture.Publish;
import dev.attest.fixity.Sha256;
import dev.attest.json.ArticleJson;
import dev.attest.page.Downloads;
import dev.attest.publish.Artifact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the data package against the rules of the Data Package standard, read as a program reads it that knows nothing else. */
class DataFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Archive archive = Archive.of(
            Description.unnamed().at(URI.create("https://example.org/archive")),
            Authority.none(),
            List.of(
                    Samples.report("a.txt", "2016-10-01", null),
                    Samples.report("b.txt", null, Publish.EXCERPT),
                    Samples.report("c.txt", "2016-10-02", Publish.RECORD)),
            List.of());

    @Test
    void everyFileHasTheLengthAndTheHashThatThePackageSays() throws Exception {
        Map<String, byte[]> files = files(archive);
        JsonNode resources = description(files).path("resources");
        assertEquals(files.size() - 1, resources.size());
        Set<String> names = new HashSet<>();
        for (JsonNode resource : resources) {
            byte[] bytes = bytes(files, resource.path("path").asText());
            assertEquals(
                    bytes.length,
                    resource.path("bytes").asLong(),
                    resource.path("path").asText());
            assertEquals("sha256:" + Sha256.of(bytes), resource.path("hash").asText());
            assertTrue(names.add(resource.path("name").asText()), resource::toString);
            assertTrue(resource.path("name").asText().matches("[a-z0-9._-]+"), resource::toString);
            assertFalse(resource.path("path").asText().startsWith("/"), resource::toString);
        }
    }

    @Test
    void everyTableKeepsToItsSchemaAndItsKeysLeadToRows() throws Exception {
        Map<String, byte[]> files = files(archive);
        Map<String, Rows> tables = tables(files);
        assertEquals(
                Set.of(
                        "articles",
                        "figures",
                        "incidents",
                        "quotes",
                        "statements",
                        "sources",
                        "people",
                        "organisations",
                        "places"),
                tables.keySet());
        assertEquals(3, rows(tables, "articles").records().size());
        assertEquals(2, rows(tables, "figures").records().size());
        tables.forEach((name, rows) -> {
            rows.holdToSchema(name);
            rows.holdPrimaryKey(name);
            rows.holdForeignKeys(name, tables);
        });
    }

    @Test
    void everyColumnIsDescribedOnThePageAsInTheSchemaAndTheHeader() throws Exception {
        try (DataFiles data = DataFiles.write(archive, "Attest", Pieces.none())) {
            Map<String, Rows> tables = tables(files(archive));
            for (Downloads.Table table : data.downloads().tables()) {
                List<String> header = rows(tables, table.name()).header();
                assertEquals(
                        header,
                        table.columns().stream().map(Downloads.Column::name).toList());
                for (Downloads.Column column : table.columns()) {
                    assertTrue(column.name().matches("[a-z][a-z0-9_]*"), column.name());
                    assertTrue(column.description().matches("(?s)[A-Z].{8,}[.]"), column::toString);
                }
            }
        }
    }

    @Test
    void jsonHoldsTheRowsOfCsvWithoutItsGuard() throws Exception {
        Map<String, byte[]> files = files(archive);
        for (Map.Entry<String, Rows> table : tables(files).entrySet()) {
            JsonNode objects = JSON.readTree(unpacked(files, table.getKey() + ".json.gz"));
            Rows rows = table.getValue();
            assertEquals(rows.records().size(), objects.size());
            for (int i = 0; i < objects.size(); i++) {
                JsonNode object = objects.get(i);
                Map<String, String> expected = new TreeMap<>();
                for (int at = 0; at < rows.header().size(); at++) {
                    String cell = rows.records().get(i).get(at);
                    if (!cell.isEmpty()) {
                        expected.put(rows.header().get(at), cell.startsWith(Cells.GUARD) ? cell.substring(1) : cell);
                    }
                }
                Map<String, String> found = new TreeMap<>();
                object.properties()
                        .forEach(one -> found.put(
                                one.getKey(),
                                one.getValue().isContainerNode()
                                        ? one.getValue().toString()
                                        : one.getValue().asText()));
                assertEquals(expected, found);
            }
        }
    }

    @Test
    void aFigureSaysWhoReportedWhatAndWhereTheWordsStand() throws Exception {
        Map<String, byte[]> files = files(archive);
        Rows figures = rows(tables(files), "figures");
        Map<String, String> figure = figures.row(0);
        assertEquals("killed four people", figure.get("words"));
        assertEquals("Shells killed four people in Tell Sabil, the Harbour Committee said.", figure.get("sentence"));
        assertEquals(
                List.of("4", "4", "exact"),
                List.of(figure.get("minimum"), figure.get("maximum"), figure.get("qualifier")));
        assertEquals("organisations/harbour-committee", figure.get("source_id"));
        assertEquals("places/tell-sabil", figure.get("place_id"));
        assertTrue(
                String.valueOf(figure.get("address"))
                        .matches("https://example\\.org/archive/articles/[ab]-[0-9a-f]{8}\\.html#f-[0-9a-f]{8}"),
                figure::toString);
        for (String line : unpacked(files, "articles.jsonl.gz").lines().toList()) {
            JsonNode article = JSON.readTree(line);
            String text = article.path("text").asText();
            for (Map<String, String> row : figures.rows()) {
                if (article.path("id").asText().equals(row.get("article"))) {
                    int start = text.offsetByCodePoints(0, Integer.parseInt(row.get("start")));
                    int end = text.offsetByCodePoints(0, Integer.parseInt(row.get("end")));
                    assertEquals(row.get("words"), text.substring(start, end));
                }
            }
        }
    }

    @Test
    void articlesAreInTheFormatOfAnalyze() throws Exception {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ArticleJson.schema(), InputFormat.JSON);
        List<String> lines =
                unpacked(files(archive), "articles.jsonl.gz").lines().toList();
        assertEquals(3, lines.size());
        for (String line : lines) {
            assertEquals(List.of(), List.copyOf(schema.validate(line, InputFormat.JSON)));
        }
    }

    @Test
    void whatIsWithheldIsInNoFile() throws Exception {
        Archive withheld = Archive.of(
                Description.unnamed(),
                Authority.none(),
                List.of(
                        Samples.report("b.txt", null, Publish.EXCERPT),
                        Samples.report("c.txt", "2016-10-02", Publish.RECORD)),
                List.of());
        Map<String, byte[]> files = files(withheld);
        for (String path : files.keySet()) {
            String text = unpacked(files, path);
            for (String words : List.of("Rain fell", "Qasr Amin", "She left for")) {
                assertFalse(text.contains(words), path + " has '" + words + "'");
            }
        }
        assertEquals(1, rows(tables(files), "figures").records().size());
    }

    @Test
    void theSameArchiveGivesTheSameBytes() throws Exception {
        Map<String, byte[]> once = files(archive);
        Map<String, byte[]> again = files(archive);
        assertEquals(once.keySet(), again.keySet());
        once.forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
        byte[] packed = bytes(once, "places.csv.gz");
        // No name, no time, no system: what a header of gzip could give away.
        assertEquals(
                List.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0),
                List.of(0, 1, 2, 3, 4, 5, 6, 7).stream()
                        .map(at -> packed[at] & 0xff)
                        .toList());
    }

    @Test
    void placesOnTheMapArePointsWithWhoSaysSo() throws Exception {
        JsonNode map = JSON.readTree(unpacked(files(archive), "places.geojson"));
        assertEquals("FeatureCollection", map.path("type").asText());
        assertEquals(0, map.path("features").size(), "no place of the samples is on the map");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+49 1", "-5 dead", "@SUM(A1)", "\ttab", "\rreturn", "\nline", "'quoted", "''twice"})
    void textThatASpreadsheetWouldRunIsGuardedAndCanBeRead(String text) {
        assertEquals("'" + text, Cells.cell(text));
        assertEquals(text, Cells.cell(text).substring(1));
    }

    @Test
    void numbersDaysAndHarmlessTextStandAsTheyAre() {
        assertEquals("-12.5", Cells.cell(new java.math.BigDecimal("-12.5")));
        assertEquals("2016-10-14", Cells.cell(LocalDate.of(2016, 10, 14)));
        assertEquals("4 dead = none", Cells.cell("4 dead = none"));
        assertEquals("[\"a\",\"=b\"]", Cells.cell(List.of("a", "=b")));
        assertEquals("", Cells.cell(List.of()));
        assertEquals("", Cells.cell(null));
    }

    private static Map<String, byte[]> files(Archive archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (DataFiles data = DataFiles.write(archive, "Attest", Pieces.none())) {
            for (Artifact artifact : data.artifacts().toList()) {
                files.put(artifact.path().substring("data/".length()), artifact.bytes());
            }
        }
        return files;
    }

    private static byte[] bytes(Map<String, byte[]> files, String path) {
        byte[] bytes = files.get(path);
        assertTrue(bytes != null, () -> "no " + path + " in " + files.keySet());
        return bytes == null ? new byte[0] : bytes;
    }

    private static String unpacked(Map<String, byte[]> files, String path) throws IOException {
        byte[] bytes = bytes(files, path);
        if (path.endsWith(".gz")) {
            try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                bytes = packed.readAllBytes();
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static JsonNode description(Map<String, byte[]> files) throws IOException {
        JsonNode description = JSON.readTree(bytes(files, "datapackage.json"));
        assertEquals(
                "https://datapackage.org/profiles/2.0/datapackage.json",
                description.path("$schema").asText());
        return description;
    }

    private static Map<String, Rows> tables(Map<String, byte[]> files) throws IOException {
        Map<String, Rows> tables = new TreeMap<>();
        for (JsonNode resource : description(files).path("resources")) {
            if (resource.path("type").asText().equals("table")) {
                String text = unpacked(files, resource.path("path").asText());
                assertTrue(text.endsWith("\r\n"), resource.path("path").asText());
                List<List<String>> lines = new ArrayList<>();
                try (var csv = CsvReader.builder().ofCsvRecord(text)) {
                    csv.forEach(line -> lines.add(line.getFields()));
                }
                tables.put(
                        resource.path("name").asText(),
                        new Rows(resource.path("schema"), lines.get(0), lines.subList(1, lines.size())));
            }
        }
        return tables;
    }

    private static Rows rows(Map<String, Rows> tables, String name) {
        Rows rows = tables.get(name);
        assertTrue(rows != null, name);
        return rows == null ? new Rows(JSON.createObjectNode(), List.of(), List.of()) : rows;
    }

    /** A table as read from its file, and the schema that it must keep to. */
    private record Rows(JsonNode schema, List<String> header, List<List<String>> records) {
        private static final Set<String> TYPES = Set.of("string", "integer", "number", "boolean", "date", "array");

        Map<String, String> row(int number) {
            Map<String, String> row = new TreeMap<>();
            for (int at = 0; at < header.size(); at++) {
                row.put(header.get(at), records.get(number).get(at));
            }
            return row;
        }

        List<Map<String, String>> rows() {
            List<Map<String, String>> rows = new ArrayList<>();
            for (int number = 0; number < records.size(); number++) {
                rows.add(row(number));
            }
            return rows;
        }

        void holdToSchema(String name) {
            assertEquals(header.size(), schema.path("fields").size(), name);
            for (int at = 0; at < header.size(); at++) {
                JsonNode field = schema.path("fields").get(at);
                assertEquals(header.get(at), field.path("name").asText(), name);
                assertTrue(TYPES.contains(field.path("type").asText()), field::toString);
                assertFalse(field.path("description").asText().isBlank(), field::toString);
                for (List<String> line : records) {
                    assertEquals(header.size(), line.size(), name);
                    hold(field, line.get(at));
                }
            }
        }

        private static void hold(JsonNode field, String cell) {
            JsonNode constraints = field.path("constraints");
            String where = field.path("name").asText() + ": '" + cell + "'";
            if (cell.isEmpty()) {
                assertFalse(constraints.path("required").asBoolean(), where);
                return;
            }
            switch (field.path("type").asText()) {
                case "integer" -> assertTrue(cell.matches("-?[0-9]+"), where);
                case "number" -> assertTrue(Double.isFinite(Double.parseDouble(cell)), where);
                case "boolean" -> assertTrue(cell.equals("true") || cell.equals("false"), where);
                case "date" -> assertEquals(cell, LocalDate.parse(cell).toString());
                case "array" -> assertTrue(cell.startsWith("[") && cell.endsWith("]"), where);
                default -> assertFalse(cell.matches("(?s)[=+@\\t\\r\\n-].*"), where);
            }
            if (constraints.has("minimum")) {
                assertTrue(
                        Double.parseDouble(cell) >= constraints.path("minimum").asDouble(), where);
            }
            if (constraints.has("enum")) {
                List<String> allowed = new ArrayList<>();
                constraints.path("enum").forEach(value -> allowed.add(value.asText()));
                assertTrue(allowed.contains(cell), where);
            }
        }

        void holdPrimaryKey(String name) {
            Set<List<String>> keys = new HashSet<>(values(schema.path("primaryKey")));
            assertEquals(records.size(), keys.size(), name);
            assertTrue(keys.stream().noneMatch(key -> key.contains("")), name);
        }

        void holdForeignKeys(String name, Map<String, Rows> tables) {
            for (JsonNode key : schema.path("foreignKeys")) {
                String other = key.path("reference").path("resource").asText("");
                Rows referenced = DataFilesTest.rows(tables, other.isEmpty() ? name : other);
                Set<List<String>> there =
                        new HashSet<>(referenced.values(key.path("reference").path("fields")));
                for (List<String> value : values(key.path("fields"))) {
                    boolean names = !value.get(value.size() - 1).isEmpty();
                    assertTrue(!names || there.contains(value), () -> name + ": " + value + " by " + key);
                }
            }
        }

        private List<List<String>> values(JsonNode fields) {
            List<Integer> places = new ArrayList<>();
            fields.forEach(field -> places.add(header.indexOf(field.asText())));
            return records.stream()
                    .map(line -> places.stream().map(line::get).toList())
                    .toList();
        }
    }
}
