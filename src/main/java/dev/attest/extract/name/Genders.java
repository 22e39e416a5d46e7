package dev.attest.extract.name;

import dev.attest.extract.Names.Gender;
import org.jspecify.annotations.Nullable;

/** The gender that titles and given names show. */
final class Genders {
    private Genders() {}

    /** By the title before a name, else by its first word. */
    static Gender of(Candidate mention) {
        Gender title = ofTitle(mention);
        if (title != Gender.UNKNOWN) {
            return title;
        }
        return of(NameLists.GIVEN.value(Letters.fold(mention.first().words())));
    }

    static Gender ofTitle(Candidate mention) {
        return of(mention.title());
    }

    private static Gender of(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return Gender.UNKNOWN;
        }
        return switch (value.charAt(0)) {
            case 'm' -> Gender.MALE;
            case 'f' -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }
}
