package dev.attest.extract.name;

import dev.attest.text.WordList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** The word lists that tell names. */
final class NameLists {
    static final WordList COMMON = WordList.of("common-words");
    static final WordList CALENDAR = WordList.of("calendar-names");
    static final WordList GIVEN = WordList.of("given-names");
    static final WordList PARTICLES = WordList.of("person-name-particles");
    static final WordList TITLES = WordList.of("name-titles");
    static final WordList DEMONYMS = WordList.of("demonyms");
    static final WordList COUNTRIES = WordList.of("countries");
    static final WordList REGIONS = WordList.of("regions");
    static final WordList CITIES = WordList.of("cities");
    static final WordList SYRIA = WordList.of("syria-places");
    static final WordList ORGANISATIONS = WordList.of("organisations");
    static final WordList ORGANISATION_HEADS = WordList.of("organisation-heads");
    static final WordList PLACE_HEADS = WordList.of("place-heads");
    static final WordList NAMED_AFTER = WordList.of("named-after");
    static final WordList NAMED_BEFORE = WordList.of("named-before");
    static final WordList DIRECTIONS = WordList.of("directions");
    static final WordList REPORTING_VERBS = WordList.of("reporting-verbs");
    static final WordList COMPOUND_ENDINGS = WordList.of("compound-endings");
    static final WordList WELL_KNOWN_PEOPLE = WordList.of("well-known-people");

    private static final Set<String> WELL_KNOWN_SURNAMES = wellKnownSurnames();

    private NameLists() {}

    private static Set<String> wellKnownSurnames() {
        Set<String> surnames = new HashSet<>();
        for (String name : WELL_KNOWN_PEOPLE.entries()) {
            String surname = name.substring(name.lastIndexOf(' ') + 1);
            if (!COMMON.contains(surname)) {
                surnames.add(surname);
            }
        }
        return Collections.unmodifiableSet(surnames);
    }

    static boolean isWellKnownSurname(String lower) {
        return WELL_KNOWN_SURNAMES.contains(lower);
    }

    /** Whether a given name that is no common word, month or place besides. */
    static boolean isPlainGivenName(String lower) {
        String value = GIVEN.value(lower);
        return value != null && !value.endsWith("weak");
    }

    static boolean isGivenName(String lower) {
        return GIVEN.contains(lower);
    }

    /** Whether a word that, as part of a name, marks a place: the word belongs to the name ('County', 'River'). */
    static boolean endsPlaceName(String lower) {
        String value = PLACE_HEADS.value(lower);
        return value != null && (value.equals("in") || value.equals("both"));
    }

    /** Whether a word before 'of' or behind a name says that the name is one of a place ('town', 'neighbourhood'). */
    static boolean describesPlace(String lower) {
        String value = PLACE_HEADS.value(lower);
        return value != null && (value.equals("of") || value.equals("both"));
    }
}
