package dev.attest.capture;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the archivist noted about a saved file, in {@code NAME.yml} beside it. A value here wins over the page's own and is
 * shown as the archivist's word. Every component may be null: not noted.
 *
 * @param address where the page was
 * @param headline the headline
 * @param publisher who published the page
 * @param published the day it was published
 * @param datedBy on what ground the archivist dates it
 * @param retrieved the day it was saved
 * @param language BCP 47 tag
 * @param rights who holds the rights, and what is allowed
 * @param syndicatedFrom the outlet or agency that the text comes from
 * @param publish how much of the article the archive may show
 * @param digest whether the text is a digest written for the archive and not the saved page itself
 * @param contentNote what a reader is told before the text is shown
 * @param corrections what the archivist corrects in the findings, in the order of the file
 */
public record Sidecar(
        @Nullable URI address,
        @Nullable String headline,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String datedBy,
        @Nullable LocalDate retrieved,
        @Nullable String language,
        @Nullable String rights,
        @Nullable String syndicatedFrom,
        @Nullable Publish publish,
        boolean digest,
        @Nullable String contentNote,
        List<Correction> corrections) {
    private static final Sidecar NONE = new Sidecar(null, null, null, null, null, null, null, null, null, null, false);

    public Sidecar {
        corrections = List.copyOf(corrections);
    }

    /** Notes that correct nothing, of an article without a content note. */
    public Sidecar(
            @Nullable URI address,
            @Nullable String headline,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String datedBy,
            @Nullable LocalDate retrieved,
            @Nullable String language,
            @Nullable String rights,
            @Nullable String syndicatedFrom,
            @Nullable Publish publish,
            boolean digest) {
        this(
                address,
                headline,
                publisher,
                published,
                datedBy,
                retrieved,
                language,
                rights,
                syndicatedFrom,
                publish,
                digest,
                null,
                List.of());
    }

    /** Nothing noted. */
    public static Sidecar none() {
        return NONE;
    }
}
