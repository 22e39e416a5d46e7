package dev.attest.archive;

import dev.attest.archive.incident.Whereabouts;
import dev.attest.article.Precision;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the authority file, the map and the lists of countries, regions and cities know of places; the archivist's word first. */
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
    private final PlacesOnMap map;

    /** Places that others lie in. */
    private final Set<EntryId> wholes = new TreeSet<>();

    KnownPlaces(Authority authority, PlacesOnMap map) {
        this.authority = authority;
        this.map = map;
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
        return map.name(place);
    }

    @Override
    public List<String> wholes(String place) {
        List<String> found = new ArrayList<>();
        String within = within(place);
        while (within != null && found.size() < MOST_WHOLES && !found.contains(within)) {
            found.add(within);
            within = within(within);
        }
        map.find(place).ifPresent(locality -> locality.within().stream()
                .map(whole -> map.name(whole.name()))
                .filter(whole -> !found.contains(whole))
                .forEach(found::add));
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
        // A town is a place although a crossing or a quarter lies in it.
        boolean hasParts = kind == null && wholes.contains(id(place));
        return hasParts
                || isRegionOnMap(place)
                || COUNTRIES.contains(place)
                || REGIONS.contains(place)
                || REGIONS.contains(place + " province")
                || WIDE.contains(place)
                || CITIES.contains(place);
    }

    private boolean isRegionOnMap(String place) {
        return map.find(place)
                .filter(locality -> Precision.REGION.fitsIn(locality.precision()))
                .isPresent();
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
