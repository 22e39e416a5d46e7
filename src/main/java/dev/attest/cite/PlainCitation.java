package dev.attest.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A citation as a sentence: who, what, where, when; then the copy. */
final class PlainCitation {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private PlainCitation() {}

    static String of(Reference reference) {
        List<String> parts = new ArrayList<>();
        if (!reference.authors().isEmpty()) {
            parts.add(String.join(", ", reference.authors()));
        }
        parts.add("“" + reference.headline() + "”");
        if (reference.publisher() != null) {
            parts.add(reference.publisher());
        }
        LocalDate published = reference.published();
        parts.add(published == null ? "undated" : DAY.format(published));
        if (reference.original() != null) {
            parts.add(reference.original().toString());
        }
        return Citation.line(String.join(", ", parts) + ". " + (reference.digest() ? "Digest" : "Archived") + " in "
                + reference.archive() + ", " + reference.access() + ", SHA-256 of the saved file " + reference.sha256()
                + ".");
    }
}
