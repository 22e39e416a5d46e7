package dev.attest.extract;

import dev.attest.article.Coordinates;
import dev.attest.article.Source.Kind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The names that an archive knows beforehand, from its authority files: what they say goes before the lists that come with
 * Attest and before an article's own spelling.
 *
 * @param entries the names, in the order of the files
 */
public record KnownNames(List<KnownName> entries) {
    public KnownNames {
        entries = List.copyOf(entries);
    }

    /** No names, for an archive without authority files. */
    public static KnownNames none() {
        return new KnownNames(List.of());
    }

    /**
     * A name with its other forms.
     *
     * @param kind what bears the name
     * @param name the name that the archive gives, spelled as it is to be shown
     * @param aliases other spellings and short forms that mean the same wherever they stand; may be empty
     * @param sourceKind what an organisation is as a source; null for others, and where the archive does not say
     * @param roles offices and affiliations that the archive gives; may be empty
     * @param place what the archive knows of a place; null for others
     */
    public record KnownName(
            Names.Kind kind,
            String name,
            List<String> aliases,
            @Nullable Kind sourceKind,
            List<String> roles,
            @Nullable KnownPlace place) {
        public KnownName {
            Objects.requireNonNull(kind);
            if (name.isBlank()) {
                throw new IllegalArgumentException("A known name has letters, found a blank " + kind);
            }
            aliases = List.copyOf(aliases);
            roles = List.copyOf(roles);
        }

        /** A name of which no more is known than whose it is. */
        public KnownName(
                Names.Kind kind, String name, List<String> aliases, @Nullable Kind sourceKind, List<String> roles) {
            this(kind, name, aliases, sourceKind, roles, null);
        }
    }

    /**
     * What the archive knows of a place.
     *
     * @param what what it is, in a word or two ('town', 'city district'); null where it is not noted
     * @param within the name of the place that it lies in; null where it is not noted
     * @param coordinates where it lies; null where it is not noted
     */
    public record KnownPlace(
            @Nullable String what,
            @Nullable String within,
            @Nullable Coordinates coordinates) {}
}
