package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.Entry;
import dev.attest.archive.EntryKind;
import dev.attest.article.Coordinates;
import dev.attest.article.Locality;
import dev.attest.article.Precision;
import dev.attest.message.Messages;
import dev.attest.page.map.MapDrawing;
import dev.attest.page.map.MapMaker;
import dev.attest.page.map.MapMaker.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Makes the page of maps. */
final class MapPages {
    /** The share of all mentions that the first map is to hold. */
    private static final double MOST = 0.85;

    /** How many places are drawn at most, and how many countries and regions are listed; the list of places has them all. */
    private static final int DRAWN = 300;

    /** How archivists say that coordinates are not those of the place itself. */
    private static final Pattern ROUGH =
            Pattern.compile("approx|estimat|about|around|roughly|within|near|centre", Pattern.CASE_INSENSITIVE);

    private static final Comparator<Entry> MOST_NAMED =
            Comparator.comparingInt(Entry::articles).reversed().thenComparing(Entry::name);

    private final Archive archive;
    private final Messages messages;

    MapPages(Archive archive) {
        this.archive = archive;
        this.messages = archive.description().messages();
    }

    MapPage page(String path) {
        Views views = new Views(archive, path);
        List<Entry> places = archive.entries().values().stream()
                .filter(entry -> entry.id().kind() == EntryKind.PLACE)
                .sorted(MOST_NAMED)
                .toList();
        List<Entry> drawn =
                places.stream().filter(MapPages::isDrawn).limit(DRAWN).toList();
        List<Entry> wide = places.stream().filter(MapPages::isWide).limit(DRAWN).toList();
        return new MapPage(
                Heads.of(archive, path, messages.say("map.title"), messages.say("map.head"), Head.Section.MAP),
                maps(drawn.stream().map(entry -> spot(views, entry)).toList()),
                drawn.stream().map(entry -> row(views, entry, known(entry))).toList(),
                wide.stream().map(entry -> row(views, entry, "")).toList(),
                (int) places.stream()
                        .filter(entry -> !isDrawn(entry) && !isWide(entry))
                        .count(),
                views.href(Paths.entries(EntryKind.PLACE)));
    }

    private static boolean isDrawn(Entry entry) {
        return entry.coordinates() != null && !isWide(entry);
    }

    /** Whether it is a part of a country or more, of which the middle would say nothing. */
    private static boolean isWide(Entry entry) {
        return entry.localities().size() == 1
                && entry.localities().get(0).precision().compareTo(Precision.CITY) > 0;
    }

    private List<MapDrawing> maps(List<Spot> spots) {
        if (spots.isEmpty()) {
            return List.of();
        }
        List<Spot> near = MapMaker.onTheMapOf(most(spots), spots);
        List<MapDrawing> maps = new ArrayList<>();
        maps.add(MapMaker.draw("map-near", messages.say("map.near"), described(near.size()), near));
        if (near.size() < spots.size()) {
            maps.add(MapMaker.draw("map-all", messages.say("map.whole"), described(spots.size()), spots));
        }
        return maps;
    }

    private String described(int places) {
        return messages.say("map.said", places);
    }

    /** The places around the middle of all mentions that together have most of them. */
    private static List<Spot> most(List<Spot> spots) {
        double longitude =
                middle(spots, Comparator.comparingDouble(Spot::longitude)).longitude();
        double latitude =
                middle(spots, Comparator.comparingDouble(Spot::latitude)).latitude();
        List<Spot> nearest = spots.stream()
                .sorted(Comparator.comparingDouble((Spot spot) ->
                                StrictMath.hypot(spot.longitude() - longitude, spot.latitude() - latitude))
                        .thenComparing(Spot::name))
                .toList();
        double left = MOST * articles(spots);
        List<Spot> most = new ArrayList<>();
        for (Spot spot : nearest) {
            if (left <= 0) {
                break;
            }
            most.add(spot);
            left -= spot.articles();
        }
        return most;
    }

    /** The place in the middle of all mentions, in one direction. */
    private static Spot middle(List<Spot> spots, Comparator<Spot> direction) {
        List<Spot> inOrder =
                spots.stream().sorted(direction.thenComparing(Spot::name)).toList();
        long half = articles(spots) / 2;
        long passed = 0;
        for (Spot spot : inOrder) {
            passed += spot.articles();
            if (passed > half) {
                return spot;
            }
        }
        return inOrder.get(inOrder.size() - 1);
    }

    private static long articles(List<Spot> spots) {
        return spots.stream().mapToLong(Spot::articles).sum();
    }

    private Spot spot(Views views, Entry entry) {
        Coordinates at = Objects.requireNonNull(entry.coordinates());
        int articles = entry.articles();
        return new Spot(
                entry.name(),
                views.href(Paths.entry(entry.id())),
                at.longitude().doubleValue(),
                at.latitude().doubleValue(),
                articles,
                messages.say("map.spot", entry.name(), articles, known(entry)),
                isExact(entry));
    }

    private static MapPage.Row row(Views views, Entry entry, String known) {
        return new MapPage.Row(views.link(entry.id()), entry.articles(), known);
    }

    /** Whether the coordinates are those of a place no larger than a part of a town, and nobody calls them approximate. */
    private static boolean isExact(Entry entry) {
        Coordinates at = Objects.requireNonNull(entry.coordinates());
        boolean isFine =
                entry.localities().stream().map(Locality::precision).allMatch(one -> one.fitsIn(Precision.CITY));
        return isFine
                && !(at.precision() != null && ROUGH.matcher(at.precision()).find());
    }

    private String known(Entry entry) {
        Coordinates at = Objects.requireNonNull(entry.coordinates());
        String who =
                messages.say(at.origin() == Coordinates.Origin.ARCHIVIST ? "map.by-archivist" : "map.by-gazetteer");
        return at.precision() == null ? who : messages.say("map.by-whom", at.precision(), who);
    }
}
