package dev.attest.extract.name;

import dev.attest.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of a person's name that are compared: folded, without articles, particles, initials and 'Jr'. Initials with nothing
 * but a surname behind them are the given name ('j.j.' of 'J. J. Redmond' as of 'J.J. Redmond').
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
        StringBuilder initials = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            String folded = Letters.fold(token.words());
            boolean particle = NameLists.PARTICLES.contains(folded) && !isGivenNameToo(tokens, at, folded);
            boolean initial = token.isWord() && isInitials(token.words());
            boolean counts = token.isWord() && !initial && !particle && !SUFFIXES.contains(folded);
            if (initial && parts.isEmpty()) {
                folded.chars().filter(Character::isLetter).forEach(letter -> initials.append((char) letter)
                        .append('.'));
            }
            if (counts) {
                parts.add(Letters.withoutArticle(folded));
            }
        }
        if (parts.isEmpty()) {
            tokens.forEach(token -> parts.add(Letters.fold(token.words())));
        }
        if (parts.size() == 1 && !initials.isEmpty()) {
            parts.add(0, initials.toString());
        }
        return new PersonName(parts);
    }

    /** 'J', 'J.', 'J.J.': a letter, or letters with points behind them. */
    static boolean isInitials(String word) {
        for (int at = 0; at < word.length(); at++) {
            boolean fits = at % 2 == 0 ? Character.isLetter(word.charAt(at)) : word.charAt(at) == '.';
            if (!fits) {
                return false;
            }
        }
        return word.length() != 2 || word.charAt(1) == '.';
    }

    /** Whether no more of the given name is known than its initials. */
    boolean hasInitials() {
        return isFull() && given().endsWith(".");
    }

    /** Whether the given names may be the same one, of which one or both are initials. */
    boolean mayShareGivenName(PersonName other) {
        String shorter = given().length() < other.given().length() ? given() : other.given();
        String longer = shorter.equals(given()) ? other.given() : given();
        return (hasInitials() && other.hasInitials())
                ? longer.startsWith(shorter)
                : given().charAt(0) == other.given().charAt(0);
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
