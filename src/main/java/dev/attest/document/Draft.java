package dev.attest.document;

import dev.attest.capture.Holding;
import dev.attest.capture.Sidecar;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a saved file says of itself, before the archivist's notes are laid over it. The components are those of
 * {@link Document}.
 */
record Draft(
        String headline,
        List<String> byline,
        @Nullable String dateline,
        @Nullable LocalDate published,
        @Nullable LocalDate modified,
        @Nullable String publisher,
        @Nullable URI address,
        @Nullable Syndication syndicatedFrom,
        @Nullable String language,
        Document.Direction direction,
        Body body,
        Saving saving,
        Document.Form form) {
    Draft {
        byline = List.copyOf(byline);
    }

    /**
     * Where a text comes from: by its closing line, else by the agency in its dateline, else by the credit that it gives; null
     * where none says so, and where it is the publisher's own.
     */
    static @Nullable Syndication syndication(
            @Nullable SourceLine source,
            Datelines.@Nullable Dateline dateline,
            @Nullable Syndication credit,
            @Nullable String publisher,
            @Nullable URI address) {
        Syndication from = source == null ? null : source.from();
        if (from == null && dateline != null && dateline.agency() != null) {
            from = new Syndication(dateline.agency(), null);
        }
        from = from == null ? credit : from;
        boolean own = from != null && OwnName.is(from.name(), publisher, address);
        return own ? null : from;
    }

    /**
     * How the page came to be a file.
     *
     * @param retrieved the day it was saved; null where the file does not say so
     * @param encoding in which encoding it was read; null where its text came decoded
     */
    record Saving(@Nullable LocalDate retrieved, @Nullable Encoding encoding) {
        static final Saving UNKNOWN = new Saving(null, null);
    }

    /** The document, in which a value of the sidecar wins and is the archivist's word. */
    Document document(Holding holding) {
        Sidecar notes = holding.sidecar();
        Syndication noted = notes.syndicatedFrom() == null ? null : new Syndication(notes.syndicatedFrom(), null);
        return new Document(
                holding,
                notes.headline() == null ? headline : notes.headline(),
                byline,
                dateline,
                stated(notes.published(), notes.datedBy(), published),
                modified,
                stated(notes.publisher(), null, publisher),
                stated(notes.address(), null, address),
                stated(noted, null, syndicatedFrom),
                stated(notes.language(), null, language),
                direction,
                body,
                stated(notes.retrieved(), null, saving.retrieved()),
                saving.encoding(),
                form);
    }

    private static <T> @Nullable Stated<T> stated(@Nullable T noted, @Nullable String ground, @Nullable T onPage) {
        if (noted != null) {
            return Stated.byArchivist(noted, ground);
        }
        return onPage == null ? null : Stated.byPage(onPage);
    }
}
