package dev.attest.extract.name;

import dev.attest.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of a person's name that are compared: folded, without articles, particles, initials and 'Jr'.
 *
 * @param parts given names first, the surname last; never empty
 */
record PersonName(List<String> parts) {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "snr", "jnr");

    PersonName {
        parts = List.copyOf(parts);
    }

    static PersonName of(List<Token> tokens) {
        List<String> parts = new ArrayList<>();
        for (Token token : tokens) {
            String folded = Letters.fold(token.words());
            boolean counts = token.isWord()
                    && folded.length() > 1
                    && !NameLists.PARTICLES.contains(folded)
                    && !SUFFIXES.contains(folded);
            if (counts) {
                parts.add(Letters.withoutArticle(folded));
            }
        }
        if (parts.isEmpty()) {
            tokens.forEach(token -> parts.add(Letters.fold(token.words())));
        }
        return new PersonName(parts);
    }

    String given() {
        return parts.get(0);
    }

    String surname() {
        return parts.get(parts.size() - 1);
    }

    boolean isFull() {
        return parts.size() > 1;
    }
}
