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
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            String folded = Letters.fold(token.words());
            boolean particle = NameLists.PARTICLES.contains(folded) && !isGivenNameToo(tokens, at, folded);
            boolean counts = token.isWord() && folded.length() > 1 && !particle && !SUFFIXES.contains(folded);
            if (counts) {
                parts.add(Letters.withoutArticle(folded));
            }
        }
        if (parts.isEmpty()) {
            tokens.forEach(token -> parts.add(Letters.fold(token.words())));
        }
        return new PersonName(parts);
    }

    /** 'Ed Crane', 'Ben Adler', but not 'Zayn al-Abidin Ben Ali': a small word that is a given name where it opens the name. */
    private static boolean isGivenNameToo(List<Token> tokens, int at, String folded) {
        return at == 0 && tokens.size() > 1 && tokens.get(0).isCapitalised() && NameLists.isPlainGivenName(folded);
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
