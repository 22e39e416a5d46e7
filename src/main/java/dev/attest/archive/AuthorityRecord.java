package dev.attest.archive;

import dev.attest.article.Coordinates;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the archivist's authority file says of a person, an organisation or a place.
 *
 * @param kind what it is
 * @param name the name that the archive uses
 * @param aliases other names and spellings; may be empty
 * @param apartFrom names of others that look alike and are not meant; may be empty
 * @param note what it is, in a word or two ('monitoring group', 'town'), or a person's role; null where it is not noted
 * @param coordinates where it lies; null for all but places, and where it is not noted
 * @param within the name of the place that it lies in; null where it is not noted
 */
public record AuthorityRecord(
        EntryKind kind,
        String name,
        List<String> aliases,
        List<String> apartFrom,
        @Nullable String note,
        @Nullable Coordinates coordinates,
        @Nullable String within) {
    public AuthorityRecord {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        apartFrom = List.copyOf(apartFrom);
        aliases = List.copyOf(aliases);
    }

    /** What is said of a name that looks like no other. */
    public AuthorityRecord(
            EntryKind kind,
            String name,
            List<String> aliases,
            @Nullable String note,
            @Nullable Coordinates coordinates,
            @Nullable String within) {
        this(kind, name, aliases, List.of(), note, coordinates, within);
    }
}
