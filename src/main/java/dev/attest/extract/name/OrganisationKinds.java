package dev.attest.extract.name;

import dev.attest.article.Source;
import dev.attest.extract.KnownNames;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is as a source: as the archive says, else as the list of well-known organisations does, else by the word
 * that ends its name ('Ministry', 'Times').
 */
public final class OrganisationKinds {
    private final Map<String, Source.Kind> given;
    private final Phrases phrases;

    public OrganisationKinds(KnownNames known) {
        Map<String, Source.Kind> kinds = new HashMap<>();
        for (KnownNames.KnownName name : known.entries()) {
            if (name.sourceKind() != null) {
                kinds.put(Letters.fold(name.name()), name.sourceKind());
            }
        }
        this.given = Map.copyOf(kinds);
        this.phrases = Phrases.of(KnownNames.none());
    }

    /** The kind of the organisation {@code name}; {@link Source.Kind#ORGANISATION} where nothing tells. */
    public Source.Kind of(String name) {
        Source.Kind kind = given.get(Letters.fold(name));
        if (kind == null) {
            Phrases.Phrase phrase = phrases.exactly(name);
            kind = phrase == null ? null : phrase.sourceKind();
        }
        if (kind == null) {
            kind = byHead(Letters.fold(name).split(" ", -1));
        }
        return kind == null ? Source.Kind.ORGANISATION : kind;
    }

    /** The last word that tells, or the first where 'of' or 'for' follows it ('Ministry of Defence'). */
    private static Source.@Nullable Kind byHead(String[] words) {
        int end = words.length;
        for (int at = 1; at < words.length; at++) {
            if (words[at].equals("of") || words[at].equals("for")) {
                end = at;
                break;
            }
        }
        for (int at = end - 1; at >= 0; at--) {
            String value = NameLists.ORGANISATION_HEADS.value(words[at]);
            if (value != null) {
                return Source.Kind.valueOf(value.toUpperCase(Locale.ROOT));
            }
        }
        return null;
    }
}
