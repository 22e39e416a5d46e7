package dev.attest.search;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something with a page of its own, as the search shows it.
 *
 * @param kind what it is
 * @param path its page, below the root of the site
 * @param name its name in the archive
 * @param aliases other ways in which it is written
 * @param note what it is, or when it was; null where there is nothing to say
 * @param reports how many reports name it
 */
public record SearchEntry(
        Kind kind,
        String path,
        String name,
        List<String> aliases,
        @Nullable String note,
        int reports) {
    public SearchEntry {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(path);
        Objects.requireNonNull(name);
        aliases = List.copyOf(aliases);
    }

    /** What has a page of its own. */
    public enum Kind {
        PERSON(0),
        ORGANISATION(1),
        PLACE(2),
        SOURCE(3),
        INCIDENT(4);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        /** Its number in the index. */
        int number() {
            return number;
        }
    }
}
