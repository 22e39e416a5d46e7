package dev.attest.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.attest.archive.Archive;
import dev.attest.archive.ArchivedArticle;
import dev.attest.document.Document;
import dev.attest.message.Messages;
import dev.attest.page.FeedPlan;
import dev.attest.page.FeedPlan.Feed;
import dev.attest.page.Paths;
import dev.attest.publish.Artifact;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Feeds of articles, each as Atom (RFC 4287) and as JSON Feed 1.1. Their days are those of the articles and never the clock's; an
 * entry's id is made from the article's name in the archive, so that a reader never gets it twice. Addresses are full ones where
 * the archive has one; else Atom has them relative to the feed, and JSON Feed, which knows only full ones, has none.
 */
public final class FeedFiles {
    private static final JsonFactory JSON = new JsonFactory();

    private final Archive archive;
    private final XMLOutputFactory xml = XMLOutputFactory.newFactory();

    private FeedFiles(Archive archive) {
        this.archive = archive;
    }

    /** The files of all feeds, made one by one as they are asked for. */
    public static Stream<Artifact> of(Archive archive) {
        FeedFiles files = new FeedFiles(archive);
        return new FeedPlan(archive)
                .feeds().stream().flatMap(feed -> Stream.of(files.atom(feed), files.jsonFeed(feed)));
    }

    private Artifact atom(Feed feed) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = xml.createXMLStreamWriter(text);
            writeAtom(out, feed);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A string can always be written to", e);
        }
        return new Artifact(feed.path() + ".atom", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void writeAtom(XMLStreamWriter out, Feed feed) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeCharacters("\n");
        out.writeStartElement("feed");
        out.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        out.writeAttribute("xml:lang", archive.description().messages().language());
        element(out, "id", id("feed " + feed.path()));
        element(out, "title", feed.title());
        element(out, "updated", time(newest(feed)));
        out.writeStartElement("author");
        element(out, "name", archive.description().title());
        out.writeEndElement();
        link(out, "self", feed.path() + ".atom", feed);
        link(out, "alternate", feed.page(), feed);
        for (int number : feed.articles()) {
            out.writeCharacters("\n");
            writeEntry(out, feed, archive.articles().get(number));
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void writeEntry(XMLStreamWriter out, Feed feed, ArchivedArticle archived) throws XMLStreamException {
        Document document = archived.document();
        out.writeStartElement("entry");
        element(out, "id", id("article " + archived.id().value()));
        element(out, "title", document.headline());
        element(out, "published", time(published(archived)));
        element(out, "updated", time(updated(archived)));
        for (String author : document.byline()) {
            out.writeStartElement("author");
            element(out, "name", author);
            out.writeEndElement();
        }
        link(out, "alternate", Paths.article(archived.id()), feed);
        element(out, "summary", summary(archived));
        out.writeEndElement();
    }

    private void link(XMLStreamWriter out, String relation, String path, Feed feed) throws XMLStreamException {
        URI base = archive.description().baseAddress();
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("href", base == null ? (feed.path().contains("/") ? "../" : "") + path : base + path);
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(plain(text));
        out.writeEndElement();
    }

    /** {@code text} without what may not stand in XML: control characters and halves of surrogate pairs. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || (c >= ' ' && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private Artifact jsonFeed(Feed feed) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            writeJsonFeed(json, feed);
        } catch (IOException e) {
            throw new UncheckedIOException("A string can always be written to", e);
        }
        return new Artifact(feed.path() + ".feed.json", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void writeJsonFeed(JsonGenerator json, Feed feed) throws IOException {
        URI base = archive.description().baseAddress();
        json.writeStartObject();
        json.writeStringField("version", "https://jsonfeed.org/version/1.1");
        json.writeStringField("title", feed.title());
        if (base != null) {
            json.writeStringField("home_page_url", base + feed.page());
            json.writeStringField("feed_url", base + feed.path() + ".feed.json");
        }
        json.writeStringField("language", archive.description().messages().language());
        json.writeArrayFieldStart("items");
        for (int number : feed.articles()) {
            writeItem(json, archive.articles().get(number), base);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeItem(JsonGenerator json, ArchivedArticle archived, @Nullable URI base) throws IOException {
        Document document = archived.document();
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("id", id("article " + archived.id().value()));
        if (base != null) {
            json.writeStringField("url", base + Paths.article(archived.id()));
        }
        json.writeStringField("title", plain(document.headline()));
        json.writeStringField("content_text", plain(summary(archived)));
        json.writeStringField("date_published", time(published(archived)));
        json.writeStringField("date_modified", time(updated(archived)));
        if (!document.byline().isEmpty()) {
            json.writeArrayFieldStart("authors");
            for (String author : document.byline()) {
                json.writeStartObject();
                json.writeStringField("name", plain(author));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Who published it, and how much was found in it. */
    private String summary(ArchivedArticle archived) {
        var publisher = archived.document().publisher();
        int figures = archived.article().casualtyFigures().size();
        int quotes = archived.article().quotes().size();
        Messages messages = archive.description().messages();
        String found = messages.say("count.casualty-figures", figures) + messages.say("list.comma") + " "
                + messages.say("count.quotes", quotes);
        return publisher == null ? found : messages.say("part.title", publisher.value(), found);
    }

    private LocalDate newest(Feed feed) {
        return feed.articles().stream()
                .map(number -> updated(archive.articles().get(number)))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate published(ArchivedArticle archived) {
        return Objects.requireNonNull(archived.published(), "Only dated articles are in feeds");
    }

    private static LocalDate updated(ArchivedArticle archived) {
        LocalDate published = published(archived);
        LocalDate modified = archived.document().modified();
        return modified == null || modified.isBefore(published) ? published : modified;
    }

    /** The beginning of a day: of the hour nothing is known. */
    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
