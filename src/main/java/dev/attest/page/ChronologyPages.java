package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.message.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the pages of the chronology. */
final class ChronologyPages {
    /** Every month has a page, however few there are: its address is that of its days. */
    private static final int MONTHS = 2;

    private final Archive archive;
    private final Messages messages;
    private final Shelves<Chronology.Item> shelves;
    private final int undated;

    ChronologyPages(Archive archive) {
        this.archive = archive;
        this.messages = archive.description().messages();
        this.undated = (int) archive.articles().stream()
                .filter(article -> article.published() == null)
                .count();
        Shelf.Rule<Chronology.Item> rule = new Shelf.Rule<>(
                item -> item.weight(archive),
                item -> Levels.digits(archive.articles().get(item.article())),
                Levels.byDay(messages, Chronology.Item::day, messages.say("part.undated")),
                MONTHS);
        this.shelves = new Shelves<>(
                Shelf.of(messages, messages.say("chronology.title"), Chronology.of(archive), rule),
                Paths.CHRONOLOGY,
                Paths.CHRONOLOGY_FOLDER);
    }

    void plan(List<PlannedPage> pages) {
        shelves.plan(pages, this::page);
    }

    private ChronologyPage page(Shelf<Chronology.Item> shelf, String path) {
        Views views = new Views(archive, path);
        SortedMap<LocalDate, List<Chronology.Item>> byDay = new TreeMap<>();
        shelf.items().forEach(item -> byDay.computeIfAbsent(item.day(), day -> new ArrayList<>())
                .add(item));
        List<ChronologyPage.Day> days = new ArrayList<>();
        byDay.forEach((day, items) -> days.add(day(views, day, items)));
        return new ChronologyPage(
                Heads.of(
                        archive,
                        path,
                        shelf.label(),
                        shelf.key().isEmpty()
                                ? messages.say("chronology.head")
                                : messages.say("chronology.part-head", shelf.label()),
                        Head.Section.CHRONOLOGY),
                shelves.view(views, shelf),
                days,
                shelf.key().isEmpty() ? undated : 0);
    }

    private ChronologyPage.Day day(Views views, LocalDate date, List<Chronology.Item> items) {
        List<GroupView> articles = new ArrayList<>();
        List<ArticleCard> published = new ArrayList<>();
        for (Chronology.Item item : items) {
            if (item.figures().isEmpty() && item.named().isEmpty()) {
                published.add(views.card(item.article()));
            } else {
                articles.add(item.passages(archive).view(views, false, false));
            }
        }
        return new ChronologyPage.Day(
                date.toString(), date.getDayOfMonth(), Days.label(messages, date), articles, published);
    }
}
