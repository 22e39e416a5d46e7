package dev.attest;

import dev.attest.article.*;
import dev.attest.document.Document;
import dev.attest.extract.*;
import java.util.List;

final class Scratch {
    private Scratch() {}

    static Article extract(Document d) {
        AnnotatedDocument a = new AnnotatedDocument(
                d,
                AnnotatedDocument.paragraphsOf(d.body()),
                new dev.attest.extract.name.NameFinder(KnownNames.none())
                        .find(AnnotatedDocument.paragraphsOf(d.body())));
        return new Article(
                d,
                new dev.attest.extract.quote.QuoteExtractor().extract(a),
                new dev.attest.extract.casualty.CasualtyExtractor().extract(a),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
