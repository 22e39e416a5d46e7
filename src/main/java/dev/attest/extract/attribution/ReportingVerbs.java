package dev.attest.extract.attribution;

import dev.attest.text.WordList;
import org.jspecify.annotations.Nullable;

/** The verbs that attribute: the list {@code reporting-verbs}, with what each of them can pass on. */
public final class ReportingVerbs {
    private static final WordList VERBS = WordList.of("reporting-verbs");

    private ReportingVerbs() {}

    /** What a verb passes on. */
    enum Kind {
        /** Anything. */
        PLAIN,
        /** What pictures show. */
        SHOW,
        /** Only what 'that' or quotation marks open. */
        WEAK
    }

    /** The kind of a verb in lower case as it attributes words and news; null for one that does not. */
    static @Nullable Kind of(String lower) {
        String value = VERBS.value(lower);
        if (value == null || value.equals("figures")) {
            return null;
        }
        return switch (value) {
            case "show" -> Kind.SHOW;
            case "weak", "counts" -> Kind.WEAK;
            default -> Kind.PLAIN;
        };
    }

    /** Whether a verb in lower case passes on numbers of people: not one that judges ("condemned the killing of three"). */
    public static boolean passOnFigures(String lower) {
        String value = VERBS.value(lower);
        return value != null && !value.equals("weak") && !value.equals("judges") && !value.equals("noun");
    }
}
