package dev.attest.extract;

import dev.attest.article.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The proper names in a document, in the order of the text, without overlap.
 *
 * @param all every mention of a name
 */
public record Names(List<Name> all) {
    public Names {
        all = List.copyOf(all);
    }

    /** The names in the paragraph of that number. */
    public List<Name> in(int paragraph) {
        List<Name> found = new ArrayList<>();
        for (Name name : all) {
            if (name.evidence().paragraph() == paragraph) {
                found.add(name);
            }
        }
        return found;
    }

    /** The name that {@code evidence} overlaps; the first one where there are several. */
    public Optional<Name> at(Evidence evidence) {
        return all.stream().filter(name -> name.evidence().overlaps(evidence)).findFirst();
    }

    /**
     * One mention of a name.
     *
     * @param kind what bears the name
     * @param evidence where it stands, without a title before it ('Mr', 'President') and without a possessive ending
     * @param entity the fullest name that the article (or the authority file) gives to the same bearer; two mentions with
     *     the same kind and entity mean the same
     * @param gender the grammatical gender of a person as far as the article shows it
     */
    public record Name(Kind kind, Evidence evidence, String entity, Gender gender) {
        public Name {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(evidence);
            Objects.requireNonNull(entity);
            Objects.requireNonNull(gender);
        }
    }

    /** What bears a name. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        /** A nationality or faith ('Syrian', 'Kurdish'). */
        DEMONYM,
        /** A name of something else, or of something that can't be told. */
        OTHER
    }

    /** Grammatical gender, for pronouns; unknown unless a title, a first name or a pronoun shows it. */
    public enum Gender {
        FEMALE,
        MALE,
        UNKNOWN
    }
}
