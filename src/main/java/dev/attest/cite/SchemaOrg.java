package dev.attest.cite;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What pages show in the terms of schema.org, as JSON-LD. It says no more than the page: an article is described as its page
 * describes itself, a digest is called a work that is based on the article, and what was said is a quotation of whom the article
 * names.
 */
public final class SchemaOrg {
    private static final JsonFactory JSON = new JsonFactory();

    private SchemaOrg() {}

    /**
     * Words that somebody is given as having said.
     *
     * @param anchor the name of the words in the page
     * @param words the words, without marks
     * @param speaker the name of who said them
     * @param person whether that is a person, and not a body
     */
    public record Said(String anchor, String words, String speaker, boolean person) {
        public Said {
            Objects.requireNonNull(anchor);
            Objects.requireNonNull(words);
            Objects.requireNonNull(speaker);
        }
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * An article of the archive.
     *
     * @param canonical the full address of its page; null where the archive has none
     * @param mediaType what the saved file is
     * @param said words that it quotes; may be empty
     */
    public static String article(Reference reference, @Nullable String canonical, String mediaType, List<Said> said) {
        return json(json -> {
            if (reference.digest()) {
                type(json, "CreativeWork", "ArchiveComponent");
                json.writeStringField("headline", reference.headline());
                json.writeObjectFieldStart("isBasedOn");
                json.writeStringField("@type", "NewsArticle");
                origin(json, reference);
                json.writeEndObject();
            } else {
                type(json, "NewsArticle", "ArchiveComponent");
                json.writeStringField("headline", reference.headline());
                authors(json, reference.authors());
                origin(json, reference);
            }
            text(json, "archivedAt", canonical);
            json.writeObjectFieldStart("holdingArchive");
            json.writeStringField("@type", "ArchiveOrganization");
            json.writeStringField("name", reference.archive());
            json.writeEndObject();
            json.writeObjectFieldStart("encoding");
            json.writeStringField("@type", "MediaObject");
            json.writeStringField("encodingFormat", mediaType);
            json.writeStringField("sha256", reference.sha256());
            json.writeEndObject();
            quotations(json, said);
        });
    }

    private static void authors(JsonGenerator json, List<String> authors) throws IOException {
        if (!authors.isEmpty()) {
            json.writeArrayFieldStart("author");
            for (String author : authors) {
                named(json, "Person", author);
            }
            json.writeEndArray();
        }
    }

    private static void origin(JsonGenerator json, Reference reference) throws IOException {
        text(json, "datePublished", reference.published());
        if (reference.publisher() != null) {
            json.writeFieldName("publisher");
            named(json, "Organization", reference.publisher());
        }
        text(json, "inLanguage", reference.language());
        text(json, "url", reference.original());
    }

    private static void quotations(JsonGenerator json, List<Said> said) throws IOException {
        if (!said.isEmpty()) {
            json.writeArrayFieldStart("hasPart");
            for (Said one : said) {
                json.writeStartObject();
                json.writeStringField("@type", "Quotation");
                json.writeStringField("@id", "#" + one.anchor());
                json.writeStringField("text", one.words());
                json.writeFieldName("creator");
                named(json, one.person() ? "Person" : "Organization", one.speaker());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** The archive itself. */
    public static String archive(String title, String description, @Nullable URI address) {
        return json(json -> {
            type(json, "WebSite");
            json.writeStringField("name", title);
            text(json, "description", description.isEmpty() ? null : description);
            text(json, "url", address);
        });
    }

    /**
     * The data to download.
     *
     * @param canonical the full address of its page; null where the archive has none
     * @param licence on what terms it may be used; null where that is not said
     */
    public static String dataset(
            String title, String description, @Nullable String canonical, @Nullable String licence) {
        return json(json -> {
            type(json, "Dataset");
            json.writeStringField("name", title);
            json.writeStringField("description", description);
            text(json, "url", canonical);
            if (licence != null) {
                json.writeFieldName("license");
                named(json, "CreativeWork", licence);
            }
            json.writeObjectFieldStart("distribution");
            json.writeStringField("@type", "DataDownload");
            json.writeStringField("name", "Data Package");
            json.writeStringField("encodingFormat", "application/json");
            json.writeStringField(
                    "contentUrl",
                    (canonical == null ? "" : canonical.substring(0, canonical.lastIndexOf('/') + 1))
                            + "datapackage.json");
            json.writeEndObject();
        });
    }

    private static void type(JsonGenerator json, String... types) throws IOException {
        json.writeStringField("@context", "https://schema.org");
        if (types.length == 1) {
            json.writeStringField("@type", types[0]);
        } else {
            json.writeFieldName("@type");
            json.writeArray(types, 0, types.length);
        }
    }

    private static void named(JsonGenerator json, String type, String name) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", type);
        json.writeStringField("name", name);
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String key, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(key, value.toString());
        }
    }

    private static String json(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("A string can always be written to", e);
        }
        return text.toString();
    }
}
