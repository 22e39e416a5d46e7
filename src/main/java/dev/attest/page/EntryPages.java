package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.Entry;
import dev.attest.archive.EntryId;
import dev.attest.archive.EntryKind;
import dev.attest.article.Coordinates;
import dev.attest.article.Evidence;
import dev.attest.article.Locality;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the pages of people, organisations, places and unnamed sources. */
final class EntryPages {
    private final Archive archive;
    private final FeedPlan feeds;

    /** The entries of places by the ids of what they are on the map. */
    private final SortedMap<String, Entry> onMap = new TreeMap<>();

    EntryPages(Archive archive) {
        this.archive = archive;
        this.feeds = new FeedPlan(archive);
        for (Entry place : archive.entries(EntryKind.PLACE)) {
            if (place.localities().size() == 1) {
                onMap.putIfAbsent(place.localities().get(0).id(), place);
            }
        }
    }

    EntryPage page(Entry entry, String path) {
        Views views = new Views(archive, path);
        EntryId parent = entry.parent();
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
                parent == null ? null : views.link(parent),
                localities(views, entry.localities()),
                localities(views, entry.candidates()),
                entry.parts().stream().map(views::link).toList(),
                roles(views, entry),
                views.quotesOnce(entry.said()),
                entry.stated().stream()
                        .map(statement -> views.statement(statement.article(), statement.number()))
                        .toList(),
                views.figuresOnce(entry.reported()),
                views.figuresOnce(entry.happened()),
                named(views, entry),
                entry.published().stream().map(views::card).toList(),
                entry.reprinted().stream().map(views::card).toList());
    }

    private static String description(Entry entry) {
        return entry.name() + ": what the articles of this archive report, each with the words it rests on.";
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
                        Views.label(place.precision()),
                        place.within().stream()
                                .map(whole -> whole(views, whole))
                                .toList()))
                .toList();
    }

    private EntryPage.Whole whole(Views views, Locality.Whole whole) {
        Entry entry = onMap.get(whole.id());
        return entry == null
                ? new EntryPage.Whole(whole.name(), null)
                : new EntryPage.Whole(entry.name(), views.href(Paths.entry(entry.id())));
    }

    private static List<Cited> roles(Views views, Entry entry) {
        List<Cited> roles = new ArrayList<>();
        for (Entry.Words role : entry.roles()) {
            roles.addAll(views.words(role.article(), List.of(role.evidence())));
        }
        return roles;
    }

    private static List<EntryPage.Naming> named(Views views, Entry entry) {
        SortedMap<Integer, List<Evidence>> byArticle = new TreeMap<>();
        for (Entry.Words words : entry.named()) {
            byArticle
                    .computeIfAbsent(words.article(), article -> new ArrayList<>())
                    .add(words.evidence());
        }
        List<EntryPage.Naming> named = new ArrayList<>();
        byArticle.forEach((article, words) -> named.add(views.naming(article, words)));
        return named;
    }
}
