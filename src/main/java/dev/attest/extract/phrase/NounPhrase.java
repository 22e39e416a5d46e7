package dev.attest.extract.phrase;

import dev.attest.text.Span;
import dev.attest.text.Token;
import java.util.Objects;

/**
 * A noun phrase, without what hangs on it behind its head ('of …', 'who …', an apposition).
 *
 * @param span where it stands in the paragraph, in UTF-16 units
 * @param first the place of its first token in the list of tokens that was read
 * @param last the place of its head in that list, which is also its last token
 * @param head its head: the last word of a name, the noun of 'the new president'
 * @param type what it is
 */
public record NounPhrase(Span span, int first, int last, Token head, Type type) {
    public NounPhrase {
        Objects.requireNonNull(span);
        Objects.requireNonNull(head);
        Objects.requireNonNull(type);
        if (first < 0 || last < first) {
            throw new IllegalArgumentException(
                    "A noun phrase runs from its first token to its head, found " + first + "–" + last);
        }
    }

    /** What a noun phrase is. */
    public enum Type {
        /** Ends in a proper name, with or without a title before it ('spokesman Omar Haddad'). */
        NAME,
        /** Ends in a common noun ('the ministry'). */
        NOMINAL,
        /** A personal pronoun. */
        PRONOUN
    }
}
