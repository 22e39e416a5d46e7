package dev.attest.extract.attribution;

import dev.attest.text.WordList;
import java.util.Locale;

/** Pronouns that stand for whoever says something: 'she', 'according to them'. */
public final class Pronouns {
    private static final WordList SUBJECTS = WordList.of("source-pronouns");
    private static final WordList OBJECTS = WordList.of("source-object-pronouns");

    private Pronouns() {}

    /** Whether the words are one of them, in any case. */
    public static boolean contains(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return SUBJECTS.contains(lower) || OBJECTS.contains(lower);
    }
}
