package dev.attest.extract.statement;

import dev.attest.article.Statement.Stance;
import dev.attest.extract.phrase.VerbForms;
import dev.attest.extract.phrase.WordClass;
import dev.attest.text.WordList;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs of the list {@code statement-verbs}, by their forms. */
final class StatementVerbs {
    private static final WordList VERBS = WordList.of("statement-verbs");

    private StatementVerbs() {}

    /**
     * A form of a verb.
     *
     * @param base its base form
     * @param ending which form it is
     * @param stance how its subject stands to what follows
     * @param follows what may follow it, in the words of the list
     */
    record Verb(String base, VerbForms.Ending ending, Stance stance, Set<String> follows) {
        Verb {
            follows = Set.copyOf(follows);
        }

        boolean takes(String what) {
            return follows.contains(what);
        }
    }

    /** The verb of which {@code lowerCaseWord} is a form; null where it is none of the list. */
    static @Nullable Verb of(String lowerCaseWord) {
        VerbForms.Form form = WordClass.speechVerbs().of(lowerCaseWord);
        String value = form == null ? null : VERBS.value(form.base());
        if (form == null || value == null) {
            return null;
        }
        String[] words = value.split(" ", -1);
        Stance stance = Stance.valueOf(words[0].toUpperCase(Locale.ROOT));
        return new Verb(form.base(), form.ending(), stance, Set.of(words));
    }

    /** A form of a verb that is not in the list, to find its subject by. */
    static Verb asFound(VerbForms.Form form) {
        return new Verb(form.base(), form.ending(), Stance.STATES, Set.of());
    }
}
