package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.Entry;
import dev.attest.archive.EntryId;
import dev.attest.archive.EntryKind;
import dev.attest.article.Coordinates;
import dev.attest.article.Locality;
import dev.attest.message.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the pages of people, organisations, places and unnamed sources. */
final class EntryPages {
    private static final int ROLES = 40;
    private static final int OTHERS = 12;

    /** So many places that lie in a place are named on its page; the list of places has all. */
    private static final int PARTS = 200;

    private final Archive archive;
    private final Messages messages;
    private final Standings standings;
    private final FeedPlan feeds;

    /** The entries of places by the ids of what they are on the map. */
    private final SortedMap<String, Entry> onMap = new TreeMap<>();

    EntryPages(Archive archive, Standings standings, FeedPlan feeds) {
        this.archive = archive;
        this.messages = archive.description().messages();
        this.standings = standings;
        this.feeds = feeds;
        for (Entry place : archive.entries(EntryKind.PLACE)) {
            if (place.localities().size() == 1) {
                onMap.putIfAbsent(place.localities().get(0).id(), place);
            }
        }
    }

    /** Plans the page of {@code entry}, and those for parts of it where one page does not hold all. */
    void plan(List<PlannedPage> pages, Entry entry) {
        String path = Paths.entry(entry.id());
        Shelves<EntryItem> shelves = shelves(entry);
        if (shelves.all().size() == 1) {
            // Most entries are small: what is on their pages is gathered again when they are made, and not kept until
            // then.
            pages.add(new PlannedPage(path, () -> page(entry, shelves(entry), path)));
        } else {
            shelves.plan(
                    pages,
                    (shelf, at) -> shelf.key().isEmpty() ? page(entry, shelves, at) : part(entry, shelves, shelf, at));
        }
    }

    private Shelves<EntryItem> shelves(Entry entry) {
        Shelf.Rule<EntryItem> rule = new Shelf.Rule<>(
                item -> item.weight(archive),
                item -> Levels.digits(archive.articles().get(item.article())),
                Levels.byDay(
                        messages,
                        item -> archive.articles().get(item.article()).published(),
                        messages.say("part.undated")),
                0);
        String path = Paths.entry(entry.id());
        return new Shelves<>(
                Shelf.of(messages, entry.name(), EntryItem.of(archive, entry), rule),
                path,
                path.substring(0, path.length() - ".html".length()) + "/");
    }

    private EntryPage page(Entry entry, Shelves<EntryItem> shelves, String path) {
        Views views = new Views(archive, path);
        EntryId parent = entry.parent();
        List<EntryPage.Role> roles = roles(views, entry);
        List<EntryPage.Locality> localities = localities(views, entry.localities());
        return new EntryPage(
                Heads.of(
                                archive,
                                path,
                                entry.name(),
                                description(entry),
                                section(entry.id().kind()))
                        .with(new Metadata(
                                null, null, null, FeedPlan.links(feeds.of(entry), views.root()), null, null)),
                Views.label(entry.id().kind()),
                entry.name(),
                entry.aliases(),
                entry.note(),
                coordinates(entry.coordinates()),
                parent == null || isToldOnMap(views.link(parent), localities) ? null : views.link(parent),
                localities,
                localities(views, entry.candidates()),
                entry.parts().stream().limit(PARTS).map(views::link).toList(),
                Math.max(0, entry.parts().size() - PARTS),
                roles.subList(0, Math.min(ROLES, roles.size())),
                Math.max(0, roles.size() - ROLES),
                tallies(entry),
                standing(views, entry),
                shelves.view(views, shelves.root()),
                groups(views, shelves.root()));
    }

    private EntryPartPage part(Entry entry, Shelves<EntryItem> shelves, Shelf<EntryItem> shelf, String path) {
        Views views = new Views(archive, path);
        return new EntryPartPage(
                Heads.of(
                        archive,
                        path,
                        messages.say("part.title", entry.name(), shelf.label()),
                        messages.say("entry.part-head", entry.name(), shelf.label()),
                        section(entry.id().kind())),
                Views.label(entry.id().kind()),
                views.link(entry.id()),
                shelves.view(views, shelf),
                groups(views, shelf));
    }

    private List<GroupView> groups(Views views, Shelf<EntryItem> shelf) {
        return shelf.items().stream()
                .map(item -> item.passages(archive).view(views, item.published(), item.reprinted()))
                .toList();
    }

    private List<EntryPage.Tally> tallies(Entry entry) {
        List<EntryPage.Tally> tallies = new ArrayList<>();
        int articles = entry.articles();
        int reports = reports(entry);
        add(tallies, "count.articles", articles);
        if (reports < articles) {
            add(tallies, "count.reports-once", reports);
        }
        add(tallies, "count.quotes", Views.quotesOnce(archive, entry.said()).size());
        add(tallies, "count.statements", entry.stated().size());
        add(
                tallies,
                "count.figures-reported",
                Views.figuresOnce(archive, entry.reported()).size());
        add(
                tallies,
                "count.figures-here",
                Views.figuresOnce(archive, entry.happened()).size());
        return tallies;
    }

    private void add(List<EntryPage.Tally> tallies, String message, int number) {
        if (number > 0) {
            tallies.add(new EntryPage.Tally(number, messages.say(message, number)));
        }
    }

    /** How many reports have to do with it, reprints counted once. */
    private int reports(Entry entry) {
        return (int)
                entry.articleNumbers().map(archive.reports()::first).distinct().count();
    }

    private EntryPage.@Nullable Standing standing(Views views, Entry entry) {
        int incidents = standings.incidents(entry.id());
        if (incidents == 0 && entry.published().isEmpty()) {
            return null;
        }
        return new EntryPage.Standing(
                incidents,
                standings.alone(entry.id()),
                standings.others(entry.id(), OTHERS).stream()
                        .map(other -> new EntryPage.Other(views.link(other.getKey()), other.getValue()))
                        .toList(),
                entry.published().size(),
                standings.reprints(entry.published()));
    }

    private String description(Entry entry) {
        return messages.say("entry.head", entry.name());
    }

    static Head.Section section(EntryKind kind) {
        return switch (kind) {
            case PERSON -> Head.Section.PEOPLE;
            case ORGANISATION -> Head.Section.ORGANISATIONS;
            case PLACE -> Head.Section.PLACES;
            case SOURCE -> Head.Section.SOURCES;
        };
    }

    private static EntryPage.@Nullable Coordinates coordinates(@Nullable Coordinates coordinates) {
        return coordinates == null
                ? null
                : new EntryPage.Coordinates(
                        coordinates.latitude().toPlainString(),
                        coordinates.longitude().toPlainString(),
                        coordinates.precision(),
                        Views.label(coordinates.origin()));
    }

    private List<EntryPage.Locality> localities(Views views, List<Locality> places) {
        return places.stream()
                .map(place -> new EntryPage.Locality(
                        place.name(),
                        messages.word("precision", place.precision()),
                        place.within().stream()
                                .map(whole -> whole(views, whole))
                                .toList()))
                .toList();
    }

    /** Whether the one place on the map already leads to what it lies in, which a line of its own would only repeat. */
    private static boolean isToldOnMap(Link parent, List<EntryPage.Locality> localities) {
        return localities.size() == 1
                && localities.get(0).within().stream()
                        .anyMatch(whole -> parent.href().equals(whole.href()));
    }

    private EntryPage.Whole whole(Views views, Locality.Whole whole) {
        Entry entry = onMap.get(whole.id());
        return entry == null
                ? new EntryPage.Whole(whole.name(), null)
                : new EntryPage.Whole(entry.name(), views.href(Paths.entry(entry.id())));
    }

    /** The words that say what it is, the same words once, in the order in which they first come. */
    private List<EntryPage.Role> roles(Views views, Entry entry) {
        Map<String, List<Entry.Words>> bySound = new LinkedHashMap<>();
        entry.roles().forEach(role -> bySound.computeIfAbsent(
                        role.evidence().words().toLowerCase(Locale.ROOT), words -> new ArrayList<>())
                .add(role));
        return bySound.values().stream().map(same -> role(views, same)).toList();
    }

    private EntryPage.Role role(Views views, List<Entry.Words> same) {
        Entry.Words first = same.get(0);
        List<LocalDate> days = same.stream()
                .map(words -> archive.articles().get(words.article()).published())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new EntryPage.Role(
                views.words(first.article(), List.of(first.evidence())).get(0),
                (int) same.stream().map(Entry.Words::article).distinct().count(),
                days.isEmpty() ? null : days.get(0).toString(),
                days.isEmpty() ? null : days.get(days.size() - 1).toString());
    }
}
