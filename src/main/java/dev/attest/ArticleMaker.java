package dev.attest;

import dev.attest.BuildMemory.Findings;
import dev.attest.archive.Authority;
import dev.attest.archive.AuthorityRecord;
import dev.attest.archive.EntryKind;
import dev.attest.article.Article;
import dev.attest.article.Source;
import dev.attest.capture.Capture;
import dev.attest.capture.CaptureSource.SavedFile;
import dev.attest.capture.HeldBack;
import dev.attest.capture.Loaded;
import dev.attest.capture.NotPages;
import dev.attest.correction.CorrectedArticle;
import dev.attest.document.Document;
import dev.attest.document.DocumentReaders;
import dev.attest.document.Reading;
import dev.attest.extract.KnownNames;
import dev.attest.extract.KnownNames.KnownName;
import dev.attest.extract.KnownNames.KnownPlace;
import dev.attest.extract.Names;
import dev.attest.extract.article.ArticleExtraction;
import dev.attest.extract.casualty.CasualtyExtractor;
import dev.attest.extract.date.DateExtractor;
import dev.attest.extract.quote.QuoteExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** From a saved file to articles: a pure function of the file and the authority files, for any thread. */
final class ArticleMaker {
    private final DocumentReaders readers = DocumentReaders.standard();
    private final ArticleExtraction extraction;

    ArticleMaker(Authority authority) {
        extraction = new ArticleExtraction(
                knownNames(authority), new QuoteExtractor(), new CasualtyExtractor(), new DateExtractor());
    }

    /** What the authority files say, in the terms of the extractors, which know no archive. */
    private static KnownNames knownNames(Authority authority) {
        return new KnownNames(
                authority.records().stream().map(ArticleMaker::knownName).toList());
    }

    private static KnownName knownName(AuthorityRecord known) {
        Names.Kind kind =
                switch (known.kind()) {
                    case PERSON -> Names.Kind.PERSON;
                    case ORGANISATION -> Names.Kind.ORGANISATION;
                    case PLACE -> Names.Kind.PLACE;
                    case SOURCE -> Names.Kind.OTHER;
                };
        KnownPlace place = known.kind() == EntryKind.PLACE
                ? new KnownPlace(known.note(), known.within(), known.coordinates())
                : null;
        return new KnownName(kind, known.name(), known.aliases(), sourceKind(known.note()), List.of(), place);
    }

    /** The kind of source that an authority file's word means; null for other words, which the archive shows as they are. */
    private static Source.@Nullable Kind sourceKind(@Nullable String word) {
        for (Source.Kind kind : Source.Kind.values()) {
            if (kind.name().replace('_', ' ').equalsIgnoreCase(word)) {
                return kind;
            }
        }
        return null;
    }

    /** The document and what is found in it, as the archivist corrects it. */
    Article make(Document document) {
        return CorrectedArticle.of(extraction.extract(document));
    }

    /** The document and what is found in it, before the archivist corrects it. */
    Article asRead(Document document) {
        return extraction.extract(document);
    }

    /** What came of each capture in {@code file}, as it can be kept. */
    Findings findings(SavedFile file) {
        List<Outcome> outcomes = new ArrayList<>();
        make(file, outcomes::add);
        return new Findings(outcomes);
    }

    /** Hands over what came of each capture in {@code file}, one after the other: a file may hold many. */
    void make(SavedFile file, Consumer<? super Outcome> sink) {
        file.open(loaded -> sink.accept(make(loaded)));
    }

    /** What came of what was loaded. */
    Outcome make(Loaded loaded) {
        if (loaded instanceof Capture capture) {
            return make(capture);
        }
        return loaded instanceof NotPages others ? new Outcome.Beside(others) : new Outcome.Kept((HeldBack) loaded);
    }

    private Outcome make(Capture capture) {
        try {
            Reading reading = readers.read(capture);
            return reading instanceof Reading.Read read
                    ? new Outcome.Made(make(read.document()))
                    : new Outcome.Kept(((Reading.Rejected) reading).heldBack());
        } catch (RuntimeException | StackOverflowError e) {
            // A mistake of ours in one article must not keep the others from being published.
            return new Outcome.Kept(HeldBack.of(
                    capture.holding(),
                    "Attest failed on it (" + e + "); please report this as an error of the program."));
        }
    }
}
