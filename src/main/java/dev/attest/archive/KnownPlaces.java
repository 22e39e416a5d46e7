package dev.attest.archive;

import dev.attest.archive.incident.Whereabouts;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the authority file and the lists of countries, regions and cities know of places. */
final class KnownPlaces implements Whereabouts {
    private static final WordList COUNTRIES = WordList.of("countries");
    private static final WordList REGIONS = WordList.of("regions");
    private static final WordList WIDE = WordList.of("wide-places");
    private static final WordList CITIES = WordList.of("cities");
    private static final Set<String> WIDE_KINDS =
            Set.of("country", "governorate", "province", "region", "state", "city", "part of a city", "island");

    /** A chain of places longer than this is a mistake in the authority file. */
    private static final int MOST_WHOLES = 12;

    private final Authority authority;

    /** Places that others lie in. */
    private final Set<EntryId> wholes = new TreeSet<>();

    KnownPlaces(Authority authority) {
        this.authority = authority;
        for (AuthorityRecord entry : authority.records()) {
            String within = entry.kind() == EntryKind.PLACE ? entry.within() : null;
            if (within != null) {
                wholes.add(id(within));
            }
        }
    }

    private EntryId id(String place) {
        return EntryId.of(EntryKind.PLACE, authority.canonical(EntryKind.PLACE, place));
    }

    @Override
    public String name(String place) {
        return authority.canonical(EntryKind.PLACE, place);
    }

    @Override
    public List<String> wholes(String place) {
        List<String> found = new ArrayList<>();
        String within = within(place);
        while (within != null && found.size() < MOST_WHOLES && !found.contains(within)) {
            found.add(within);
            within = within(within);
        }
        return List.copyOf(found);
    }

    private @Nullable String within(String place) {
        return authority
                .find(EntryKind.PLACE, place)
                .map(AuthorityRecord::within)
                .orElse(null);
    }

    @Override
    public boolean isWide(String place) {
        String kind = authority
                .find(EntryKind.PLACE, place)
                .map(AuthorityRecord::note)
                .orElse(null);
        if (kind != null && WIDE_KINDS.contains(kind.toLowerCase(Locale.ROOT))) {
            return true;
        }
        return wholes.contains(id(place))
                || COUNTRIES.contains(place)
                || REGIONS.contains(place)
                || REGIONS.contains(place + " province")
                || WIDE.contains(place)
                || CITIES.contains(place);
    }

    @Override
    public boolean isCountry(String place) {
        return COUNTRIES.contains(place)
                || authority
                        .find(EntryKind.PLACE, place)
                        .map(AuthorityRecord::note)
                        .filter("country"::equalsIgnoreCase)
                        .isPresent();
    }
}
