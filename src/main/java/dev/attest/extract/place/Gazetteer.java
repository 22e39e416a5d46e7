package dev.attest.extract.place;

import dev.attest.article.Coordinates;
import dev.attest.article.Locality;
import dev.attest.text.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Places of the world with what they lie in, out of GeoNames (CC BY 4.0); see docs/decisions/0010-gazetteer.md. Read when it is
 * first asked for. Immutable.
 */
final class Gazetteer {
    private static final String PLACES = "/dev/attest/gazetteer/places.tsv";
    private static final String MORE = "/dev/attest/gazetteer/more-places.tsv";
    private static final WordList DIVISION_WORDS = WordList.of("division-words");
    private static final Set<String> TRANSLITERATED = WordList.of("transliterated-countries").entries().stream()
            .map(code -> code.toUpperCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private static final Comparator<GazetteerPlace> LARGEST_FIRST =
            Comparator.comparingLong(GazetteerPlace::weight).reversed().thenComparing(GazetteerPlace::id);

    private static final char APART = '\n';

    /** Countries, divisions and the towns that parts are listed of, read; the many other towns are read when they are asked for. */
    private final Map<String, GazetteerPlace> wholes = new HashMap<>();

    /** The lines of the places with a key, one behind the other. */
    private final Map<String, String> byKey = new HashMap<>(1 << 17);

    /** The lines of the places of countries whose names are written over from another script. */
    private final Map<String, List<String>> byCountry = new HashMap<>();

    /** Of those, by country and consonants, what articles have asked for so far. */
    private final Map<String, Map<String, List<GazetteerPlace>>> byConsonants = new ConcurrentHashMap<>();

    /** Holds the gazetteer once it was asked for. */
    private static final class Standard {
        static final Gazetteer PLACES = new Gazetteer();
    }

    private Gazetteer() {
        String more = text(MORE);
        Set<String> parted = new HashSet<>();
        forEachLine(more, line -> parted.add(GazetteerPlace.of(line).within()));
        forEachLine(text(PLACES), line -> add(line, parted));
        forEachLine(more, line -> add(line, parted));
    }

    /** The gazetteer that comes with Attest. */
    static Gazetteer standard() {
        return Standard.PLACES;
    }

    private static String text(String file) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no gazetteer " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the gazetteer " + file, e);
        }
    }

    private static void forEachLine(String file, Consumer<String> reader) {
        int from = 0;
        while (from < file.length()) {
            int to = file.indexOf('\n', from);
            to = to < 0 ? file.length() : to;
            if (file.charAt(from) != '#') {
                reader.accept(file.substring(from, to));
            }
            from = to + 1;
        }
    }

    /**
     * @param parted the ids of places that the second file has parts of
     */
    private void add(String line, Set<String> parted) {
        int name = line.indexOf('\t') + 1;
        int kind = line.indexOf('\t', name);
        int within = line.indexOf('\t', kind + 1) + 1;
        String id = line.substring(0, name - 1);
        boolean division = line.startsWith("\tregion\t", kind) || line.startsWith("\tdistrict\t", kind);
        if (division || line.startsWith("\tcountry\t", kind) || parted.contains(id)) {
            wholes.put(id, GazetteerPlace.of(line));
        }
        addKeys(line, line.substring(name, kind), division);
        if (!line.endsWith("\t")) {
            addSpellings(line, division);
        }
        String country = line.substring(within, within + 2);
        if (Character.isDigit(country.charAt(0))) {
            GazetteerPlace town = wholes.get(line.substring(within, line.indexOf('\t', within)));
            country = town == null ? country : countryOf(town);
        }
        if (TRANSLITERATED.contains(country)) {
            byCountry.computeIfAbsent(country, any -> new ArrayList<>()).add(line);
        }
    }

    private void addSpellings(String line, boolean division) {
        int from = line.lastIndexOf('\t') + 1;
        while (from <= line.length()) {
            int bar = line.indexOf('|', from);
            int to = bar < 0 ? line.length() : bar;
            addKeys(line, line.substring(from, to), division);
            from = to + 1;
        }
    }

    private void addKeys(String line, String name, boolean division) {
        String key = Spelling.key(name);
        addKey(line, key);
        String bare = division ? withoutDivisionWord(key) : key;
        if (!bare.equals(key)) {
            addKey(line, bare);
        }
    }

    private void addKey(String line, String key) {
        String others = byKey.put(key, line);
        if (others != null) {
            byKey.put(key, others + APART + line);
        }
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

    private Map<String, List<GazetteerPlace>> byConsonants(String country) {
        Map<String, List<GazetteerPlace>> places = new HashMap<>();
        byCountry.getOrDefault(country, List.of()).stream()
                .map(GazetteerPlace::of)
                .sorted(LARGEST_FIRST)
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

    /** The country, division or town with parts that has that id; null where there is none. */
    @Nullable
    GazetteerPlace get(String id) {
        return wholes.get(id);
    }

    /** The places of that name, whatever its accents and apostrophes, the largest first. */
    List<GazetteerPlace> named(String name) {
        String lines = byKey.get(Spelling.key(name));
        return lines == null
                ? List.of()
                : lines.lines()
                        .distinct()
                        .map(GazetteerPlace::of)
                        .sorted(LARGEST_FIRST)
                        .toList();
    }

    /** The places of a country whose name, written over from another script, has the same consonants, the largest first. */
    List<GazetteerPlace> withConsonantsOf(String name, String country) {
        if (!byCountry.containsKey(country)) {
            return List.of();
        }
        return Collections.unmodifiableList(byConsonants
                .computeIfAbsent(country, this::byConsonants)
                .getOrDefault(Spelling.consonants(name), List.of()));
    }

    /** Those of them whose vowels are alike too. */
    List<GazetteerPlace> soundingLike(String name, String country) {
        return withConsonantsOf(name, country).stream()
                .filter(place -> Spelling.areAlike(name, place.name())
                        || place.spellings().stream().anyMatch(spelling -> Spelling.areAlike(name, spelling)))
                .toList();
    }

    /** The code of the country that a place lies in, or is. */
    String countryOf(GazetteerPlace place) {
        GazetteerPlace at = place;
        while (!at.within().isEmpty()) {
            GazetteerPlace whole = get(at.within());
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
        for (GazetteerPlace at = get(part.within()); at != null; at = get(at.within())) {
            if (at.id().equals(whole)) {
                return true;
            }
        }
        return false;
    }

    /** The place as findings have it. */
    Locality locality(GazetteerPlace place) {
        List<Locality.Whole> within = new ArrayList<>();
        for (GazetteerPlace at = get(place.within()); at != null; at = get(at.within())) {
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
