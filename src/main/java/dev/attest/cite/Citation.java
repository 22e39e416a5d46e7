package dev.attest.cite;

import dev.attest.message.Messages;
import java.util.Objects;

/**
 * An article as it is cited, in the forms that people and their programs read.
 *
 * @param plain a sentence for a footnote
 * @param bibTeX an entry for BibTeX and biblatex; letters of any script stand as they are
 * @param ris a record in the RIS format, its lines ended by {@code \n}
 * @param cslJson an item in CSL-JSON, inside an array
 */
public record Citation(String plain, String bibTeX, String ris, String cslJson) {
    public Citation {
        Objects.requireNonNull(plain);
        Objects.requireNonNull(bibTeX);
        Objects.requireNonNull(ris);
        Objects.requireNonNull(cslJson);
    }

    /** The citation of what {@code reference} says; what is for people in it is in the words of {@code messages}. */
    public static Citation of(Reference reference, Messages messages) {
        return new Citation(
                PlainCitation.of(reference, messages),
                BibTeX.of(reference, messages),
                Ris.of(reference, messages),
                CslJson.of(reference, messages));
    }

    /** {@code text} on one line, without what is no text. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s\\u2028\\u2029]+", " ").trim();
    }
}
