package dev.attest.archive.incident;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the archivist decides of the grouping.
 *
 * @param kind whether the figures belong together or apart
 * @param figures the figures that it is about
 * @param note why; null where the archivist gives no reason
 * @param file the file that says so
 * @param line where in it, counted from 1
 */
public record Decision(
        Kind kind, List<Reference> figures, @Nullable String note, String file, int line) {
    public Decision {
        Objects.requireNonNull(kind);
        figures = List.copyOf(figures);
        Objects.requireNonNull(file);
    }

    /** What is to be done. */
    public enum Kind {
        /** The incidents of these figures are one. */
        JOIN,
        /** These figures are an incident of their own. */
        SPLIT
    }

    /**
     * Figures of an article, by words of it: so they are found again when the page is saved anew.
     *
     * @param article the path of the saved file
     * @param words words of the text that hold figures, wholly or in part
     */
    public record Reference(String article, String words) {
        public Reference {
            Objects.requireNonNull(article);
            Objects.requireNonNull(words);
        }
    }

    /**
     * A decision that can't be carried out.
     *
     * @param decision the decision
     * @param reason what of it matches nothing
     */
    public record Unmatched(Decision decision, String reason) {
        public Unmatched {
            Objects.requireNonNull(decision);
            Objects.requireNonNull(reason);
        }

        /** Where the decision stands, and what of it matches nothing. */
        public String message() {
            return decision.file() + ", line " + decision.line() + ": " + reason;
        }
    }
}
