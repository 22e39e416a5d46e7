package dev.attest.extract.quote;

import dev.attest.capture.Capture;
import dev.attest.capture.MediaType;
import dev.attest.capture.Sidecar;
import dev.attest.document.Body;
import dev.attest.document.Document;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.KnownNames;
import dev.attest.extract.Names;
import dev.attest.extract.name.NameFinder;
import java.util.List;

/** Documents made of bare text. */
final class QuoteDocuments {
    private QuoteDocuments() {}

    /** A document of one paragraph a line, with its names found. */
    static AnnotatedDocument of(String text) {
        Body body = Body.ofLines(text);
        Names names = new NameFinder(KnownNames.none()).find(AnnotatedDocument.paragraphsOf(body));
        Capture capture = Capture.ofText("case.txt", MediaType.PLAIN_TEXT, body.text(), Sidecar.none());
        Document document = new Document(
                capture.holding(),
                "A case",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Document.Direction.LEFT_TO_RIGHT,
                body);
        return new AnnotatedDocument(document, AnnotatedDocument.paragraphsOf(body), names);
    }
}
