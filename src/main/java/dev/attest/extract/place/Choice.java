package dev.attest.extract.place;

import dev.attest.article.Precision;
import dev.attest.article.Whereabouts;
import dev.attest.article.Whereabouts.Basis;
import dev.attest.extract.place.GazetteerPlace.Kind;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Chooses which place of the gazetteer a name means in one article. */
final class Choice {
    /** From this weight on, a place is one that an article may name without saying where it lies. */
    static final long LARGE = 100_000;

    /** How many times larger one place is than another that nobody would think of first. */
    private static final long BY_FAR = 10;

    /** From this weight on, a place is known all over the world. */
    private static final long FAMOUS = 1_000_000;

    private static final int MOST_CANDIDATES = 8;
    private static final WordList REGIONS = WordList.of("regions");
    private static final WordList REGION_FIRST = WordList.of("region-before-town");

    /** A place of fewer inhabitants does not take its name from the region or land around it that bears the same. */
    private static final int TOWN = 20_000;

    private final Gazetteer gazetteer;
    private final Lands lands;
    private final Map<String, GazetteerPlace> pinned;

    /**
     * @param lands the countries that the article speaks of
     * @param pinned what names mean since another place beside them lies in it, by their keys
     */
    Choice(Gazetteer gazetteer, Lands lands, Map<String, GazetteerPlace> pinned) {
        this.gazetteer = gazetteer;
        this.lands = lands;
        this.pinned = Map.copyOf(pinned);
    }

    Whereabouts of(Asked asked) {
        GazetteerPlace sure = pinned.get(Spelling.key(asked.name()));
        if (sure != null) {
            return located(sure, gazetteer.named(asked.name()).size() == 1 ? Basis.ONLY_ONE : Basis.CONTEXT);
        }
        List<GazetteerPlace> places = bySize(gazetteer, withTown(asked), asked);
        if (places.isEmpty()) {
            return bySound(asked);
        }
        List<GazetteerPlace> beside = heldBy(gazetteer, asked.beside(), places);
        if (!beside.isEmpty()) {
            return beside.size() == 1
                    ? located(beside.get(0), places.size() == 1 ? Basis.ONLY_ONE : Basis.CONTEXT)
                    : largestOr(beside, ambiguous(beside), Basis.CONTEXT);
        }
        return places.size() == 1 ? only(places.get(0)) : among(places);
    }

    private Whereabouts only(GazetteerPlace place) {
        boolean believed = place.weight() >= LARGE || lands.has(gazetteer.countryOf(place));
        return believed ? located(place, Basis.ONLY_ONE) : ambiguous(List.of(place));
    }

    /** Of several: the one in a country that the article speaks of, unless it is a village and another is known to all. */
    private Whereabouts among(List<GazetteerPlace> places) {
        GazetteerPlace largest = places.get(0);
        if (largest.kind() == Kind.COUNTRY && isCountry(largest, places)) {
            return located(largest, Basis.PROMINENCE);
        }
        List<GazetteerPlace> near = where(places, place -> lands.has(gazetteer.countryOf(place)));
        if (near.isEmpty()) {
            return largestOr(places, ambiguous(places), Basis.PROMINENCE);
        }
        GazetteerPlace best = best(near);
        if (best == null) {
            return largestOr(places, ambiguous(near), Basis.PROMINENCE);
        }
        boolean overshadowed = !gazetteer.countryOf(best).equals(gazetteer.countryOf(largest))
                && isFamous(largest)
                && largest.weight() >= BY_FAR * best.weight();
        if (!overshadowed) {
            return located(best, Basis.CONTEXT);
        }
        return best.weight() < LARGE ? located(largest, Basis.PROMINENCE) : ambiguous(List.of(largest, best));
    }

    /** A country's name is a country's, unless a division of another that the article speaks of has it ('Georgia'). */
    private boolean isCountry(GazetteerPlace country, List<GazetteerPlace> places) {
        return places.stream()
                        .skip(1)
                        .noneMatch(place -> place.kind() == Kind.REGION
                                && !gazetteer.liesIn(place, country.id())
                                && lands.has(gazetteer.countryOf(place)))
                && places.stream().skip(1).noneMatch(place -> place.kind() == Kind.COUNTRY);
    }

    /** The one in the country that the article speaks of most by far, or by far the largest in it; null where none is. */
    private @Nullable GazetteerPlace best(List<GazetteerPlace> near) {
        int most = near.stream().mapToInt(this::points).max().orElse(0);
        List<GazetteerPlace> in = where(near, place -> points(place) == most);
        boolean clear = where(near, place -> points(place) * 3 > most).size() == in.size()
                && in.stream().map(gazetteer::countryOf).distinct().count() == 1;
        if (!clear) {
            return null;
        }
        return in.size() == 1 || isByFarLargest(in) ? in.get(0) : null;
    }

    private int points(GazetteerPlace place) {
        return lands.of(gazetteer.countryOf(place));
    }

    private Whereabouts largestOr(List<GazetteerPlace> places, Whereabouts otherwise, Basis basis) {
        GazetteerPlace largest = places.get(0);
        boolean clear = isByFarLargest(places) && (isFamous(largest) || basis == Basis.CONTEXT);
        return clear ? located(largest, basis) : otherwise;
    }

    private static boolean isByFarLargest(List<GazetteerPlace> places) {
        return places.get(0).weight() >= BY_FAR * Math.max(1, places.get(1).weight());
    }

    private static boolean isFamous(GazetteerPlace place) {
        return place.weight() >= FAMOUS;
    }

    /** What the gazetteer has of that name; of a name that the lists have as that of a wide region, no town elsewhere. */
    private List<GazetteerPlace> named(Asked asked) {
        List<GazetteerPlace> named = gazetteer.named(asked.name());
        return asked.size() != Asked.Size.SETTLEMENT && REGIONS.contains(asked.name())
                ? where(named, place -> !isSmallTown(place))
                : named;
    }

    private static boolean isSmallTown(GazetteerPlace place) {
        return place.kind().precision().fitsIn(Precision.CITY)
                && place.weight() < FAMOUS
                && place.inhabitants() < LARGE;
    }

    /** Where only divisions have a name as the article spells it: also the town in one of them that is spelled otherwise. */
    private List<GazetteerPlace> withTown(Asked asked) {
        List<GazetteerPlace> named = named(asked);
        boolean divisions = asked.size() != Asked.Size.DIVISION
                && !named.isEmpty()
                && named.stream().allMatch(GazetteerPlace::isDivision);
        if (!divisions) {
            return named;
        }
        List<GazetteerPlace> all = new ArrayList<>(named);
        List<GazetteerPlace> alikes = named.stream()
                .map(gazetteer::countryOf)
                .distinct()
                .flatMap(country -> gazetteer.withConsonantsOf(asked.name(), country).stream())
                .toList();
        for (GazetteerPlace alike : alikes) {
            boolean inside = named.stream().anyMatch(division -> gazetteer.liesIn(alike, division.id()));
            if (alike.isSettlement() && inside) {
                all.add(alike);
            }
        }
        return all;
    }

    /**
     * What the names beside other names mean: 'London, Ontario' says which Ontario.
     *
     * @return the places by the keys of their names
     */
    static Map<String, GazetteerPlace> pinned(Gazetteer gazetteer, List<Asked> asked) {
        Map<String, GazetteerPlace> pinned = new TreeMap<>();
        for (Asked one : asked) {
            for (String name : one.beside()) {
                List<GazetteerPlace> parts = bySize(gazetteer, gazetteer.named(one.name()), one);
                List<GazetteerPlace> wholes = gazetteer.named(name).stream()
                        .filter(whole -> parts.stream().anyMatch(part -> gazetteer.liesIn(part, whole.id())))
                        .toList();
                if (wholes.size() == 1) {
                    pinned.putIfAbsent(Spelling.key(name), wholes.get(0));
                }
            }
        }
        return pinned;
    }

    // ------------------------------------------------------------------------------------------------- sizes

    /**
     * Those of the size that the words beside the name say. A town and the division around it, of the same name, are one choice:
     * the division where the article says so anywhere, since that holds for all mentions; else the town.
     */
    private static List<GazetteerPlace> bySize(Gazetteer gazetteer, List<GazetteerPlace> places, Asked asked) {
        Predicate<GazetteerPlace> said =
                switch (asked.size()) {
                    case DIVISION -> GazetteerPlace::isDivision;
                    case SETTLEMENT -> GazetteerPlace::isSettlement;
                    case UNSAID -> place -> true;
                };
        List<GazetteerPlace> ofSize = where(places, said);
        List<GazetteerPlace> left = ofSize.isEmpty() ? places : ofSize;
        boolean larger = asked.size() == Asked.Size.DIVISION
                || (asked.size() == Asked.Size.UNSAID && REGION_FIRST.contains(Spelling.key(asked.name())));
        List<GazetteerPlace> apart = new ArrayList<>();
        for (GazetteerPlace place : left) {
            if (left.stream().noneMatch(other -> hides(gazetteer, other, place, larger))) {
                apart.add(place);
            }
        }
        return apart;
    }

    /** Whether {@code other} stands for {@code place} too: a country for what lies in it, a town for the division around it. */
    private static boolean hides(Gazetteer gazetteer, GazetteerPlace other, GazetteerPlace place, boolean larger) {
        boolean around = gazetteer.liesIn(place, other.id());
        if (other.kind() == Kind.COUNTRY || place.kind() == Kind.QUARTER) {
            return around;
        }
        if (larger) {
            return around || (place.isSettlement() && other.isDivision() && isSameCountry(gazetteer, place, other));
        }
        if (!place.isDivision()) {
            return false;
        }
        return other.isSettlement()
                ? gazetteer.liesIn(other, place.id())
                        ? other.inhabitants() == 0 || other.inhabitants() >= TOWN || other.kind() == Kind.CAPITAL
                        : other.weight() >= LARGE && isSameCountry(gazetteer, place, other)
                : place.kind() == Kind.DISTRICT && around;
    }

    private static boolean isSameCountry(Gazetteer gazetteer, GazetteerPlace one, GazetteerPlace other) {
        return gazetteer.countryOf(one).equals(gazetteer.countryOf(other));
    }

    // ------------------------------------------------------------------------------------------------- context

    /** Those that lie in one of the places of these names. */
    private static List<GazetteerPlace> heldBy(Gazetteer gazetteer, List<String> names, List<GazetteerPlace> places) {
        Set<String> wholes = new LinkedHashSet<>();
        for (String name : names) {
            gazetteer.named(name).forEach(whole -> wholes.add(whole.id()));
        }
        return where(places, place -> wholes.stream().anyMatch(whole -> gazetteer.liesIn(place, whole)));
    }

    /** A name in another spelling than the gazetteer's: the one place of that sound in the countries that the article names. */
    private Whereabouts bySound(Asked asked) {
        List<GazetteerPlace> alike = lands.all().stream()
                .flatMap(country -> gazetteer.soundingLike(asked.name(), country).stream())
                .toList();
        List<GazetteerPlace> places = bySize(gazetteer, alike, asked);
        return places.size() == 1 ? located(places.get(0), Basis.SPELLING) : Whereabouts.unknown();
    }

    private static List<GazetteerPlace> where(List<GazetteerPlace> places, Predicate<GazetteerPlace> holds) {
        return places.stream().filter(holds).toList();
    }

    private Whereabouts located(GazetteerPlace place, Basis basis) {
        return new Whereabouts.Located(gazetteer.locality(place), basis);
    }

    private Whereabouts ambiguous(List<GazetteerPlace> places) {
        return new Whereabouts.Ambiguous(
                places.stream().limit(MOST_CANDIDATES).map(gazetteer::locality).toList());
    }
}
