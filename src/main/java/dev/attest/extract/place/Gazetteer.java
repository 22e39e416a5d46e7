package dev.attest.extract.place;

import dev.attest.article.Coordinates;
import dev.attest.article.Locality;
import dev.attest.text.WordList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places of the world with what they lie in, out of GeoNames (CC BY 4.0); see docs/decisions/0010-gazetteer.md. Read when it is
 * first asked for. Immutable.
 */
final class Gazetteer {
    private static final List<String> FILES =
            List.of("/dev/attest/gazetteer/places.tsv", "/dev/attest/gazetteer/more-places.tsv");
    private static final WordList DIVISION_WORDS = WordList.of("division-words");
    private static final WordList TRANSLITERATED = WordList.of("transliterated-countries");
    private static final Comparator<GazetteerPlace> LARGEST_FIRST =
            Comparator.comparingLong(GazetteerPlace::weight).reversed().thenComparing(GazetteerPlace::id);

    private final Map<String, GazetteerPlace> byId;
    private final Map<String, List<GazetteerPlace>> byKey = new HashMap<>();

    /** Holds the gazetteer once it was asked for. */
    private static final class Standard {
        static final Gazetteer PLACES = new Gazetteer(read());
    }

    /** Holds what names with the same consonants are found by, which few articles need. */
    private static final class ByConsonants {
        static final Map<String, List<GazetteerPlace>> PLACES = Standard.PLACES.byConsonants();
    }

    private Gazetteer(Map<String, GazetteerPlace> byId) {
        this.byId = byId;
        byId.values().forEach(this::index);
        byKey.values().forEach(places -> places.sort(LARGEST_FIRST));
    }

    /** The gazetteer that comes with Attest. */
    static Gazetteer standard() {
        return Standard.PLACES;
    }

    private static Map<String, GazetteerPlace> read() {
        Map<String, GazetteerPlace> places = new HashMap<>(1 << 17);
        for (String file : FILES) {
            try (InputStream in = Gazetteer.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("There is no gazetteer " + file);
                }
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith("#")) {
                        GazetteerPlace place = GazetteerPlace.of(line);
                        places.put(place.id(), place);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Can't read the gazetteer " + file, e);
            }
        }
        return Collections.unmodifiableMap(places);
    }

    private void index(GazetteerPlace place) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(Spelling.key(place.name()));
        place.spellings().forEach(spelling -> keys.add(Spelling.key(spelling)));
        if (place.isDivision()) {
            List.copyOf(keys).forEach(key -> keys.add(withoutDivisionWord(key)));
        }
        keys.forEach(
                key -> byKey.computeIfAbsent(key, any -> new ArrayList<>(1)).add(place));
    }

    /** 'aleppo' for 'aleppo governorate', and 'hadramaout' for 'muhafazat hadramaout'. */
    static String withoutDivisionWord(String key) {
        int first = key.indexOf(' ');
        int last = key.lastIndexOf(' ');
        if (last > 0 && DIVISION_WORDS.contains(key.substring(last + 1))) {
            return key.substring(0, last);
        }
        return first > 0 && DIVISION_WORDS.contains(key.substring(0, first)) ? key.substring(first + 1) : key;
    }

    private Map<String, List<GazetteerPlace>> byConsonants() {
        Map<String, List<GazetteerPlace>> places = new HashMap<>();
        byId.values().stream()
                .sorted(LARGEST_FIRST)
                .filter(place -> TRANSLITERATED.contains(countryOf(place)))
                .forEach(
                        place -> consonants(place).forEach(key -> places.computeIfAbsent(key, any -> new ArrayList<>(1))
                                .add(place)));
        return Collections.unmodifiableMap(places);
    }

    private static Set<String> consonants(GazetteerPlace place) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(consonants(place, place.name()));
        place.spellings().forEach(spelling -> keys.add(consonants(place, spelling)));
        keys.remove("");
        return keys;
    }

    private static String consonants(GazetteerPlace place, String name) {
        return Spelling.consonants(place.isDivision() ? withoutDivisionWord(Spelling.key(name)) : name);
    }

    /** The places with that id; null where there is none. */
    @Nullable
    GazetteerPlace get(String id) {
        return byId.get(id);
    }

    /** The places of that name, whatever its accents and apostrophes, the largest first. */
    List<GazetteerPlace> named(String name) {
        return Collections.unmodifiableList(byKey.getOrDefault(Spelling.key(name), List.of()));
    }

    /** The places whose name, written over from another script, has the same consonants, the largest first. */
    List<GazetteerPlace> withConsonantsOf(String name) {
        return Collections.unmodifiableList(ByConsonants.PLACES.getOrDefault(Spelling.consonants(name), List.of()));
    }

    /** Those of them whose vowels are alike too. */
    List<GazetteerPlace> soundingLike(String name) {
        return withConsonantsOf(name).stream()
                .filter(place -> Spelling.areAlike(name, place.name())
                        || place.spellings().stream().anyMatch(spelling -> Spelling.areAlike(name, spelling)))
                .toList();
    }

    /** The code of the country that a place lies in, or is. */
    String countryOf(GazetteerPlace place) {
        GazetteerPlace at = place;
        while (!at.within().isEmpty()) {
            GazetteerPlace whole = byId.get(at.within());
            if (whole == null) {
                throw new IllegalStateException(
                        "The gazetteer has no " + at.within() + ", in which " + at.id() + " lies");
            }
            at = whole;
        }
        return at.id();
    }

    /** Whether {@code part} lies in the place with the id {@code whole}. */
    boolean liesIn(GazetteerPlace part, String whole) {
        for (GazetteerPlace at = byId.get(part.within()); at != null; at = byId.get(at.within())) {
            if (at.id().equals(whole)) {
                return true;
            }
        }
        return false;
    }

    /** The place as findings have it. */
    Locality locality(GazetteerPlace place) {
        List<Locality.Whole> within = new ArrayList<>();
        for (GazetteerPlace at = byId.get(place.within()); at != null; at = byId.get(at.within())) {
            within.add(new Locality.Whole(at.id(), at.name(), at.kind().precision()));
        }
        return new Locality(place.id(), place.name(), place.kind().precision(), within, coordinates(place));
    }

    static @Nullable Coordinates coordinates(GazetteerPlace place) {
        return place.latitude().isEmpty()
                ? null
                : new Coordinates(
                        new BigDecimal(place.latitude()),
                        new BigDecimal(place.longitude()),
                        null,
                        Coordinates.Origin.GAZETTEER);
    }
}
