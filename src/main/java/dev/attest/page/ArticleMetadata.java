package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.EntryId;
import dev.attest.archive.EntryKind;
import dev.attest.article.Quote;
import dev.attest.cite.Citation;
import dev.attest.cite.ErrorReport;
import dev.attest.cite.Reference;
import dev.attest.cite.SchemaOrg;
import dev.attest.document.Document;
import dev.attest.document.Stated;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what the page of an article tells programs, and those who cite it. */
final class ArticleMetadata {
    /** Quotations are for previews and search engines: a few say what kind of page it is. */
    private static final int QUOTATIONS = 2;

    private final Archive archive;

    ArticleMetadata(Archive archive) {
        this.archive = archive;
    }

    Metadata of(ArchivedArticle archived) {
        Reference reference = reference(archived);
        String path = Paths.article(archived.id());
        URI base = archive.description().baseAddress();
        return new Metadata(
                "article",
                reference.published() == null ? null : reference.published().toString(),
                SchemaOrg.article(
                        reference,
                        base == null ? null : base + path,
                        archived.document().holding().mediaType().label(),
                        said(archived)),
                List.of(),
                Citation.of(reference, archive.description().messages()),
                ErrorReport.address(
                        archive.description().contact(),
                        reference.headline(),
                        reference.access(),
                        archive.description().messages()));
    }

    private Reference reference(ArchivedArticle archived) {
        Document document = archived.document();
        String path = Paths.article(archived.id());
        URI base = archive.description().baseAddress();
        return new Reference(
                archived.id().value(),
                document.headline(),
                document.byline(),
                value(document.publisher()),
                value(document.published()),
                value(document.address()),
                value(document.language()),
                value(document.retrieved()),
                document.holding().sidecar().digest(),
                archive.description().title(),
                base == null ? path : base + path,
                document.holding().sha256());
    }

    private static <T> @Nullable T value(@Nullable Stated<T> stated) {
        return stated == null ? null : stated.value();
    }

    /** The first whole sentences that a person or body is named as having said. */
    private List<SchemaOrg.Said> said(ArchivedArticle archived) {
        List<SchemaOrg.Said> said = new ArrayList<>();
        List<Quote> quotes = archived.article().quotes();
        for (int number = 0; number < quotes.size() && said.size() < QUOTATIONS; number++) {
            Quote quote = quotes.get(number);
            Quote.Speaker speaker = quote.speaker();
            String name = speaker == null ? null : speaker.name();
            if (quote.kind() != Quote.Kind.FULL || name == null || quote.confidence() < Views.CERTAIN) {
                continue;
            }
            EntryId id = archive.names().source(name);
            if (id.kind() != EntryKind.SOURCE) {
                said.add(new SchemaOrg.Said(
                        archived.anchors().quote(number), quote.words(), name, id.kind() == EntryKind.PERSON));
            }
        }
        return said;
    }
}
