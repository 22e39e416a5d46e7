package dev.attest.document;

import dev.attest.capture.Capture;
import dev.attest.capture.Envelope;
import dev.attest.capture.HeldBack;
import dev.attest.capture.Holding;
import dev.attest.capture.MediaType;
import dev.attest.capture.Sidecar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All readers of documents; each capture goes to the first that is for its format. */
public final class DocumentReaders {
    private static final DocumentReaders STANDARD =
            new DocumentReaders(List.of(new HtmlReader(), new MhtmlReader(), new PlainTextReader()));

    private final List<DocumentReader> readers;

    /** These readers, tried in this order. */
    public DocumentReaders(List<? extends DocumentReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** The readers of all formats that Attest knows. */
    public static DocumentReaders standard() {
        return STANDARD;
    }

    /** Reads a capture. A pure function; never throws for what stands in the bytes. */
    public Reading read(Capture capture) {
        for (DocumentReader reader : readers) {
            if (reader.reads(capture)) {
                return reader.read(capture);
            }
        }
        Holding holding = capture.holding();
        return new Reading.Rejected(
                HeldBack.of(holding, "No reader knows " + holding.mediaType().label() + "."));
    }

    /**
     * A text that is the body of an article and nothing else, left exactly as it is: no headline is looked for in it, and each
     * of its lines is a paragraph.
     *
     * @param name what the text is called; it stands in the place of a path
     * @param headline its headline; null for its first line that is not blank
     */
    public Reading readBody(String name, String text, @Nullable String headline, Sidecar sidecar) {
        Holding holding = Holding.ofText(name, MediaType.PLAIN_TEXT, text, sidecar);
        return PlainTextReader.bodyOnly(holding, text, headline);
    }

    /**
     * A page whose text has been decoded already, whatever encoding it declares.
     *
     * @param name what the page is called; it stands in the place of a path
     */
    public Reading readPage(String name, String html, Sidecar sidecar) {
        Holding holding = Holding.ofText(name, MediaType.HTML, html, sidecar);
        return HtmlReader.read(holding, new PageSource(html, null, Envelope.none()));
    }
}
