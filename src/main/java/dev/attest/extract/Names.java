package dev.attest.extract;

import dev.attest.article.Evidence;
import dev.attest.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

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
        return all.subList(firstFrom(paragraph), firstFrom(paragraph + 1));
    }

    /** The names that end before the UTF-16 offset {@code end} of the paragraph of that number, or stand in an earlier one. */
    public List<Name> before(int paragraph, int end) {
        int from = firstFrom(paragraph);
        return all.subList(
                0,
                before(from, firstFrom(paragraph + 1), name -> name.evidence().end() <= end));
    }

    /** The names in the paragraph of that number that lie inside {@code span}, or overlap it. */
    public List<Name> in(int paragraph, Span span) {
        int from = firstFrom(paragraph);
        int to = firstFrom(paragraph + 1);
        int first = before(from, to, name -> name.evidence().end() <= span.start());
        return all.subList(first, before(first, to, name -> name.evidence().start() < span.end()));
    }

    /** How many names stand before the paragraph of that number. */
    private int firstFrom(int paragraph) {
        return before(0, all.size(), name -> name.evidence().paragraph() < paragraph);
    }

    /** The first place from {@code from} to before {@code to} where {@code isBefore}, true of the first names only, is false. */
    private int before(int from, int to, Predicate<Name> isBefore) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBefore.test(all.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The name that {@code evidence} overlaps; the first one where there are several. */
    public Optional<Name> at(Evidence evidence) {
        return in(evidence.paragraph(), evidence.span()).stream().findFirst();
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
