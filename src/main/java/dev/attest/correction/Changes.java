package dev.attest.correction;

import dev.attest.article.Corrections.Change;
import dev.attest.article.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What one correction changes, value by value. */
final class Changes {
    private final List<Change> made = new ArrayList<>();

    /** A value that is no words of the article: a number, a day, a kind. */
    void value(String key, @Nullable Object machine, Object archivist) {
        made.add(new Change(key, machine == null ? null : plain(machine), null, plain(archivist), false));
    }

    /**
     * A value in words.
     *
     * @param machine the words that the machine read; null where it read none
     * @param archivist the archivist's word
     * @param found where that stands in the article; null where it does not
     */
    void words(String key, @Nullable Evidence machine, String archivist, @Nullable Evidence found) {
        made.add(new Change(key, machine == null ? null : machine.words(), machine, archivist, found != null));
    }

    List<Change> made() {
        return made;
    }

    private static String plain(Object value) {
        return value instanceof Enum<?> one
                ? one.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : value.toString();
    }
}
