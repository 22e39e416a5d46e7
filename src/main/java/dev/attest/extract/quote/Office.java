package dev.attest.extract.quote;

import dev.attest.text.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of several offices of one noun words mean: 'the prime minister' is not 'former minister Lee', nor 'the mayor' the deputy
 * mayor; but 'the minister' may be the minister for transport.
 *
 * @param ranks the words among them that make an office another one
 * @param fields the words that say of what it is
 */
record Office(Set<String> ranks, Set<String> fields) {
    private static final WordList MODIFIERS = WordList.of("office-modifiers");

    Office {
        ranks = Set.copyOf(ranks);
        fields = Set.copyOf(fields);
    }

    static Office of(String words) {
        Set<String> ranks = new TreeSet<>();
        Set<String> fields = new TreeSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (MODIFIERS.contains(word)) {
                ("rank".equals(MODIFIERS.value(word)) ? ranks : fields).add(word);
            }
        }
        return new Office(ranks, fields);
    }

    /** Whether words that mean {@code full}, with the same noun, may mean this office. */
    boolean fits(Office full) {
        return ranks.equals(full.ranks) && full.fields.containsAll(fields);
    }
}
