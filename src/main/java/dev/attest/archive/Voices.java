package dev.attest.archive;

import dev.attest.archive.incident.FigureKey;
import dev.attest.article.CasualtyFigure.ReportedBy;
import dev.attest.document.Document;
import dev.attest.document.Stated;
import dev.attest.document.Syndication;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose voice a figure is. A named source speaks for itself wherever it is cited. What an article says in its own voice is that
 * of the agency or outlet which it says it comes from, else of its publisher. Unnamed sources ('witnesses') are those of
 * that voice: the witnesses of two reports need not be the same.
 */
public final class Voices {
    private final Archive archive;

    public Voices(Archive archive) {
        this.archive = archive;
    }

    /** The entry whose voice a figure is; null where it has none: an unnamed source, or an article without a publisher. */
    public @Nullable EntryId entry(FigureKey key) {
        ReportedBy reportedBy = archive.figure(key).reportedBy();
        String source = reportedBy.source();
        if (source != null) {
            return archive.names().source(source);
        }
        return reportedBy.asWritten() == null ? outlet(key.article()) : null;
    }

    /** A name that tells voices apart, and is the same for the same voice. */
    public String id(FigureKey key) {
        EntryId entry = entry(key);
        if (entry != null && entry.kind() != EntryKind.SOURCE) {
            return entry.kind() + " " + entry.slug();
        }
        ReportedBy reportedBy = archive.figure(key).reportedBy();
        EntryId outlet = outlet(key.article());
        String through =
                outlet == null ? archive.articles().get(key.article()).id().value() : outlet.slug();
        String words = entry != null
                ? entry.slug()
                : reportedBy.asWritten() == null
                        ? ""
                        : reportedBy.asWritten().words().toLowerCase(Locale.ROOT);
        return "UNNAMED " + through + " " + words;
    }

    /** The agency or outlet that an article is of; null where neither is known. */
    public @Nullable EntryId outlet(int article) {
        Document document = archive.articles().get(article).document();
        Stated<Syndication> origin = document.syndicatedFrom();
        if (origin != null) {
            return archive.names().id(EntryKind.ORGANISATION, origin.value().name());
        }
        Stated<String> publisher = document.publisher();
        return publisher == null ? null : archive.names().id(EntryKind.ORGANISATION, publisher.value());
    }
}
