package dev.attest.extract.place;

import dev.attest.article.Coordinates;
import dev.attest.article.Locality;
import dev.attest.article.Precision;
import dev.attest.article.Whereabouts;
import dev.attest.article.Whereabouts.Basis;
import dev.attest.extract.KnownNames;
import dev.attest.extract.KnownNames.KnownName;
import dev.attest.extract.KnownNames.KnownPlace;
import dev.attest.extract.Names;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The places of an archive's authority file, with what the gazetteer adds to what the archivist says. */
final class KnownPlaces {
    private static final WordList KINDS = WordList.of("place-kinds");

    private final Map<String, Whereabouts> byKey;

    KnownPlaces(KnownNames names) {
        Map<String, KnownName> places = new LinkedHashMap<>();
        List<KnownName> all = names.entries().stream()
                .filter(name -> name.kind() == Names.Kind.PLACE)
                .toList();
        all.forEach(name -> places.putIfAbsent(Spelling.key(name.name()), name));
        for (KnownName name : all) {
            name.aliases().forEach(alias -> places.putIfAbsent(Spelling.key(alias), name));
        }
        Map<String, Whereabouts> found = new TreeMap<>();
        places.forEach((key, name) -> {
            Locality place = locality(name, places, new HashSet<>());
            if (place != null) {
                found.put(key, new Whereabouts.Located(place, Basis.AUTHORITY));
            }
        });
        this.byKey = Collections.unmodifiableMap(found);
    }

    /** Where the place of that name lies; null where the authority file does not know it, or has no more than its name. */
    @Nullable
    Whereabouts find(String name) {
        return byKey.get(Spelling.key(name));
    }

    /** The id of the country that a place lies in, or is; its own where none is known. */
    static String countryOf(Locality place) {
        List<Locality.Whole> within = place.within();
        return within.isEmpty() ? place.id() : within.get(within.size() - 1).id();
    }

    /**
     * @param seen the places that lie in this one, so that a file in which two places lie in each other has an end
     */
    private static @Nullable Locality locality(KnownName name, Map<String, KnownName> places, Set<String> seen) {
        KnownPlace said = name.place();
        if (said == null || !seen.add(Spelling.key(name.name()))) {
            return null;
        }
        Locality whole = whole(said.within(), places, seen);
        Precision precision = precision(said.what());
        GazetteerPlace same = same(name, precision, whole);
        boolean more = whole != null || same != null || said.coordinates() != null;
        if (!more) {
            return null;
        }
        Gazetteer gazetteer = Gazetteer.standard();
        Locality listed = same == null ? null : gazetteer.locality(same);
        String id = listed == null ? "authority:" + name.name() : listed.id();
        List<Locality.Whole> within = new ArrayList<>(within(whole, listed));
        within.removeIf(one -> one.id().equals(id));
        return new Locality(
                id,
                name.name(),
                precision != null ? precision : listed != null ? listed.precision() : Precision.POINT,
                within,
                coordinates(said.coordinates(), listed));
    }

    private static @Nullable Coordinates coordinates(@Nullable Coordinates given, @Nullable Locality listed) {
        return given != null || listed == null ? given : listed.coordinates();
    }

    private static @Nullable Locality whole(@Nullable String within, Map<String, KnownName> places, Set<String> seen) {
        if (within == null) {
            return null;
        }
        KnownName known = places.get(Spelling.key(within));
        Locality whole = known == null ? null : locality(known, places, seen);
        if (whole != null) {
            return whole;
        }
        List<GazetteerPlace> named = Gazetteer.standard().named(within);
        boolean clear = named.size() == 1 || (!named.isEmpty() && named.get(0).kind() == GazetteerPlace.Kind.COUNTRY);
        return clear
                ? Gazetteer.standard().locality(named.get(0))
                : new Locality("authority:" + within, within, Precision.REGION, List.of(), null);
    }

    /** What the archivist's place lies in: the gazetteer's way there where it leads through what the archivist says. */
    private static List<Locality.Whole> within(@Nullable Locality whole, @Nullable Locality listed) {
        if (whole == null) {
            return listed == null ? List.of() : listed.within();
        }
        boolean through = listed != null
                && listed.within().stream().anyMatch(one -> one.id().equals(whole.id()));
        if (listed != null && through) {
            return listed.within();
        }
        List<Locality.Whole> within = new ArrayList<>();
        within.add(whole.whole());
        within.addAll(whole.within());
        return within;
    }

    /** The one place of the gazetteer that fits all that the archivist says; null where there is none, or more than one. */
    private static @Nullable GazetteerPlace same(
            KnownName name, @Nullable Precision precision, @Nullable Locality whole) {
        Gazetteer gazetteer = Gazetteer.standard();
        Set<GazetteerPlace> found = new HashSet<>(gazetteer.named(name.name()));
        name.aliases().forEach(alias -> found.addAll(gazetteer.named(alias)));
        found.removeIf(place -> precision != null && place.kind().precision() != precision);
        found.removeIf(place -> whole != null && !gazetteer.liesIn(place, whole.id()));
        boolean country = found.stream().anyMatch(place -> place.kind() == GazetteerPlace.Kind.COUNTRY);
        if (whole == null && country) {
            found.removeIf(place -> place.kind() != GazetteerPlace.Kind.COUNTRY);
        }
        boolean anywhere = whole == null && !country;
        return found.size() == 1 && !anywhere ? found.iterator().next() : null;
    }

    private static @Nullable Precision precision(@Nullable String what) {
        if (what == null) {
            return null;
        }
        String lower = what.toLowerCase(Locale.ROOT);
        String whole = KINDS.value(lower);
        if (whole != null) {
            return Precision.valueOf(whole);
        }
        Precision last = null;
        for (String word : lower.split("[^\\p{L}]+", -1)) {
            String kind = KINDS.value(word);
            last = kind == null ? last : Precision.valueOf(kind);
        }
        return last;
    }
}
