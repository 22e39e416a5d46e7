package dev.attest.archive;

import dev.attest.article.Locality;
import dev.attest.article.Place;
import dev.attest.article.PlaceRelation;
import dev.attest.article.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the names of places mean on the map, over all articles. A name that articles use for different places, or leave open, means
 * none here. Names are asked for as articles or the authority file write them.
 */
public final class PlacesOnMap {
    private final Authority authority;
    private final SortedMap<EntryId, Locality> places = new TreeMap<>();

    /** The names that the archive has for places, by their ids on the map. */
    private final SortedMap<String, String> names = new TreeMap<>();

    private PlacesOnMap(Authority authority) {
        this.authority = authority;
    }

    /** The places that {@code places}, those of all articles, name. Their order does not matter, and none is kept. */
    public static PlacesOnMap of(Authority authority, Stream<Place> places) {
        PlacesOnMap map = new PlacesOnMap(authority);
        SortedMap<EntryId, SortedMap<String, Locality>> meant = new TreeMap<>();
        SortedSet<String> written = new TreeSet<>();
        places.forEach(place -> {
            String name = authority.canonical(EntryKind.PLACE, place.name());
            written.add(name);
            place.whereabouts().locality().ifPresent(locality -> meant.computeIfAbsent(
                            authority.id(EntryKind.PLACE, name), id -> new TreeMap<>())
                    .put(locality.id(), locality));
        });
        meant.forEach((id, localities) -> {
            if (localities.size() == 1) {
                map.places.put(id, localities.get(localities.firstKey()));
            }
        });
        written.forEach(name -> map.find(name).ifPresent(locality -> map.names.putIfAbsent(locality.id(), name)));
        return map;
    }

    private EntryId id(String name) {
        return authority.id(EntryKind.PLACE, authority.canonical(EntryKind.PLACE, name));
    }

    /** The place that the whole archive means by {@code name}; empty where that is not known. */
    public Optional<Locality> find(String name) {
        return Optional.ofNullable(places.get(id(name)));
    }

    /**
     * One name for all names that mean the same place; where that is not known, the authority file's name, else {@code name}
     * itself.
     */
    public String name(String name) {
        String own = authority.canonical(EntryKind.PLACE, name);
        return find(name).map(place -> names.getOrDefault(place.id(), own)).orElse(own);
    }

    /**
     * What a place lies in, the nearest first, by the names of {@link #name}; a place that no article names stands there by its id.
     * Empty where it is not known.
     */
    public List<String> wholes(String name) {
        List<String> wholes = new ArrayList<>();
        find(name).ifPresent(place -> place.within()
                .forEach(whole -> wholes.add(names.getOrDefault(whole.id(), whole.id()))));
        return List.copyOf(wholes);
    }

    /** How the places that two names mean lie to each other. */
    public PlaceRelation relation(String name, String other) {
        Locality one = places.get(id(name));
        Locality two = places.get(id(other));
        if (one == null || two == null) {
            return id(name).equals(id(other)) ? PlaceRelation.SAME : PlaceRelation.UNKNOWN;
        }
        return one.relationTo(two);
    }

    /** Whether a name means a city or more, so that two events there may lie far apart; false where that is not known. */
    public boolean isWide(String name) {
        return find(name).map(place -> Precision.CITY.fitsIn(place.precision())).orElse(false);
    }
}
