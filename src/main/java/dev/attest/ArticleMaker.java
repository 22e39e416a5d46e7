package dev.attest;

import dev.attest.article.Article;
import dev.attest.capture.Capture;
import dev.attest.capture.CaptureSource.SavedFile;
import dev.attest.capture.HeldBack;
import dev.attest.capture.Loaded;
import dev.attest.document.Document;
import dev.attest.document.DocumentReaders;
import dev.attest.document.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** From a saved file to articles: a pure function of the file and the authority files, for any thread. */
final class ArticleMaker {
    private final DocumentReaders readers = DocumentReaders.standard();
    private final Function<Document, Article> extraction;

    ArticleMaker(Function<Document, Article> extraction) {
        this.extraction = extraction;
    }

    static ArticleMaker withoutAuthority() {
        return new ArticleMaker(Scratch::extract);
    }

    /** The document and what is found in it. */
    Article make(Document document) {
        return extraction.apply(document);
    }

    /** What came of each capture in {@code file}. */
    Stream<Outcome> make(SavedFile file) {
        List<Outcome> outcomes = new ArrayList<>();
        file.open(loaded -> outcomes.add(make(loaded)));
        return outcomes.stream();
    }

    private Outcome make(Loaded loaded) {
        return loaded instanceof Capture capture ? make(capture) : new Outcome.Kept((HeldBack) loaded);
    }

    private Outcome make(Capture capture) {
        try {
            Reading reading = readers.read(capture);
            return reading instanceof Reading.Read read
                    ? new Outcome.Made(extraction.apply(read.document()))
                    : new Outcome.Kept(((Reading.Rejected) reading).heldBack());
        } catch (RuntimeException | StackOverflowError e) {
            // A mistake of ours in one article must not keep the others from being published.
            return new Outcome.Kept(HeldBack.of(
                    capture.holding(),
                    "Attest failed on it (" + e + "); please report this as an error of the program."));
        }
    }
}
