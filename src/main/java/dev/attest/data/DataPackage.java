package dev.attest.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.attest.archive.Description;
import dev.attest.data.DataFiles.Written;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/**
 * {@code datapackage.json}: what the files are, after the Data Package standard, version 2 (datapackage.org). Keys that are not the
 * standard's begin with {@code attest:}.
 */
final class DataPackage {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private final Description archive;
    private final String generator;
    private final List<Written> files;
    private final DataWords words;

    DataPackage(Description archive, String generator, List<Written> files) {
        this.archive = archive;
        this.generator = generator;
        this.files = files;
        this.words = new DataWords(archive.messages());
    }

    byte[] json() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("An array can always be written to", e);
        }
        return bytes.toByteArray();
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", PROFILES + "datapackage.json");
        json.writeStringField("name", "archive");
        json.writeStringField("title", archive.title());
        if (!archive.description().isEmpty()) {
            json.writeStringField("description", archive.description());
        }
        URI base = archive.baseAddress();
        if (base != null) {
            json.writeStringField("homepage", base.toString());
        }
        if (archive.licence() != null) {
            // What archive.yml says is for people; the standard's own key takes names out of a list.
            json.writeStringField("attest:licence", archive.licence());
        }
        json.writeStringField("attest:generator", generator);
        json.writeStringField("attest:guard", words.say("file.guard"));
        json.writeArrayFieldStart("resources");
        for (Written file : files) {
            writeResource(json, file);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeResource(JsonGenerator json, Written file) throws IOException {
        Resource resource = file.resource();
        Table<?> table = resource.table();
        json.writeStartObject();
        json.writeStringField("name", resource.name());
        if (table != null) {
            json.writeStringField("type", "table");
        }
        json.writeStringField("path", resource.path());
        json.writeStringField("title", resource.title());
        json.writeStringField("description", resource.description());
        json.writeStringField("format", resource.format());
        json.writeStringField("mediatype", resource.mediaType());
        json.writeStringField("encoding", "utf-8");
        if (resource.isCompressed()) {
            json.writeStringField("compression", "gz");
        }
        json.writeNumberField("bytes", file.bytes());
        json.writeStringField("hash", "sha256:" + file.sha256());
        if (table != null) {
            writeDialect(json);
            writeSchema(json, table);
        }
        json.writeEndObject();
    }

    private static void writeDialect(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("dialect");
        json.writeStringField("delimiter", ",");
        json.writeStringField("lineTerminator", "\r\n");
        json.writeStringField("quoteChar", "\"");
        json.writeBooleanField("doubleQuote", true);
        json.writeBooleanField("header", true);
        json.writeEndObject();
    }

    private void writeSchema(JsonGenerator json, Table<?> table) throws IOException {
        json.writeObjectFieldStart("schema");
        json.writeStringField("$schema", PROFILES + "tableschema.json");
        json.writeArrayFieldStart("fields");
        for (Field<?> field : table.fields()) {
            writeField(json, field);
        }
        json.writeEndArray();
        strings(json, "missingValues", List.of(""));
        strings(json, "primaryKey", table.primaryKey());
        if (!table.foreignKeys().isEmpty()) {
            json.writeArrayFieldStart("foreignKeys");
            for (Table.ForeignKey key : table.foreignKeys()) {
                writeKey(json, key);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeField(JsonGenerator json, Field<?> field) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", field.name());
        json.writeStringField("type", field.type().label());
        json.writeStringField("description", words.meaning(field));
        Integer minimum = field.minimum();
        if (field.required() || !field.allowed().isEmpty() || minimum != null) {
            json.writeObjectFieldStart("constraints");
            if (field.required()) {
                json.writeBooleanField("required", true);
            }
            if (minimum != null) {
                json.writeNumberField("minimum", minimum);
            }
            if (!field.allowed().isEmpty()) {
                strings(json, "enum", field.allowed());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeKey(JsonGenerator json, Table.ForeignKey key) throws IOException {
        json.writeStartObject();
        strings(json, "fields", key.fields());
        json.writeObjectFieldStart("reference");
        if (!key.table().isEmpty()) {
            json.writeStringField("resource", key.table());
        }
        strings(json, "fields", key.referenced());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
