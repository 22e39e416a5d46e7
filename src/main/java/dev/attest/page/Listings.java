package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.Entry;
import dev.attest.archive.EntryId;
import dev.attest.archive.EntryKind;
import dev.attest.capture.HeldBack;
import dev.attest.cite.SchemaOrg;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the pages that list what the archive holds, and those that speak of the archive itself. */
final class Listings {
    private static final int LATEST_ARTICLES = 12;
    private static final int LATEST_FIGURES = 6;
    private static final int LATEST_QUOTES = 4;

    private final Archive archive;

    Listings(Archive archive) {
        this.archive = archive;
    }

    HomePage home(String path) {
        Views views = new Views(archive, path);
        List<Integer> latest = latestFirst();
        List<LocalDate> days = archive.articles().stream()
                .map(article -> article.published())
                .filter(Objects::nonNull)
                .toList();
        String title = archive.description().title();
        String description = archive.description().description();
        return new HomePage(
                Heads.of(
                                archive,
                                path,
                                title,
                                description.isEmpty() ? "Who reported what, with the words themselves." : description,
                                Head.Section.HOME)
                        .with(Metadata.ofPage(
                                SchemaOrg.archive(
                                        title,
                                        description,
                                        archive.description().baseAddress()),
                                feeds(path))),
                counts(views),
                days.isEmpty() ? null : days.get(0).toString(),
                days.isEmpty() ? null : days.get(days.size() - 1).toString(),
                latest.stream().limit(LATEST_ARTICLES).map(views::card).toList(),
                latest.stream()
                        .flatMap(article -> views.figures(article).stream())
                        .limit(LATEST_FIGURES)
                        .toList(),
                latest.stream()
                        .flatMap(article -> views.quotes(article).stream())
                        .filter(quote -> quote.kind().equals("full") && quote.speaker() != null)
                        .limit(LATEST_QUOTES)
                        .toList(),
                archive.heldBack().size());
    }

    private List<HomePage.Count> counts(Views views) {
        int quotes = archive.articles().stream()
                .mapToInt(article -> (int) article.article().quotes().stream()
                        .filter(Views::isSpeech)
                        .count())
                .sum();
        int figures = (int) IntStream.range(0, archive.articles().size())
                .boxed()
                .flatMap(article -> IntStream.range(
                                0,
                                archive.articles()
                                        .get(article)
                                        .article()
                                        .casualtyFigures()
                                        .size())
                        .filter(number -> archive.carriers().isFirstFigure(article, number))
                        .boxed())
                .count();
        return List.of(
                count(views, "Articles", Paths.ARTICLES, archive.articles().size()),
                count(
                        views,
                        "Reports",
                        Paths.ARTICLES,
                        archive.reports().count(archive.articles().size())),
                count(views, "Casualty figures", Paths.FIGURES, figures),
                count(
                        views,
                        "Incidents",
                        Paths.INCIDENTS,
                        archive.incidents().all().size()),
                count(views, "Quotes", Paths.QUOTES, quotes),
                count(
                        views,
                        "Sources",
                        Paths.entries(EntryKind.SOURCE),
                        sources().size()),
                count(views, "People", Paths.entries(EntryKind.PERSON), size(EntryKind.PERSON)),
                count(views, "Organisations", Paths.entries(EntryKind.ORGANISATION), size(EntryKind.ORGANISATION)),
                count(views, "Places", Paths.entries(EntryKind.PLACE), size(EntryKind.PLACE)));
    }

    private int size(EntryKind kind) {
        return archive.entries(kind).size();
    }

    private static HomePage.Count count(Views views, String what, String path, int number) {
        return new HomePage.Count(new Link(what, views.href(path)), number);
    }

    /** The articles, the latest first, the undated last. */
    private List<Integer> latestFirst() {
        int dated = (int) archive.articles().stream()
                .filter(article -> article.published() != null)
                .count();
        List<Integer> order = new ArrayList<>(IntStream.range(0, dated).boxed().toList());
        Collections.reverse(order);
        IntStream.range(dated, archive.articles().size()).forEach(order::add);
        return order;
    }

    ArticleListPage articles(String path) {
        Views views = new Views(archive, path);
        return new ArticleListPage(
                Heads.of(archive, path, "Articles", "Every article of the archive.", Head.Section.ARTICLES)
                        .with(new Metadata(null, null, null, feeds(path), null, null)),
                latestFirst().stream().map(views::card).toList());
    }

    QuotesPage quotes(String path) {
        Views views = new Views(archive, path);
        SortedMap<EntryId, List<QuoteView>> named = new TreeMap<>(bySortName());
        List<QuoteView> unnamed = new ArrayList<>();
        for (int article = 0; article < archive.articles().size(); article++) {
            var quotes = archive.articles().get(article).article().quotes();
            for (int number = 0; number < quotes.size(); number++) {
                var speaker = quotes.get(number).speaker();
                String name = speaker == null ? null : speaker.name();
                if (Views.isSpeech(quotes.get(number)) && archive.carriers().isFirstQuote(article, number)) {
                    List<QuoteView> group = name == null
                            ? unnamed
                            : named.computeIfAbsent(archive.names().source(name), id -> new ArrayList<>());
                    group.add(views.quote(article, number));
                }
            }
        }
        List<QuotesPage.Speaker> speakers = new ArrayList<>();
        named.forEach((id, quotes) -> speakers.add(
                new QuotesPage.Speaker(Paths.folder(id.kind()) + "-" + id.slug(), views.link(id), quotes)));
        if (!unnamed.isEmpty()) {
            speakers.add(new QuotesPage.Speaker("unnamed", null, unnamed));
        }
        return new QuotesPage(
                Heads.of(archive, path, "Quotes", "Every quote, by speaker.", Head.Section.QUOTES), speakers);
    }

    private Comparator<EntryId> bySortName() {
        return Comparator.comparing((EntryId id) -> id.slug()).thenComparing(Comparator.naturalOrder());
    }

    LedgerPage ledger(String path) {
        Views views = new Views(archive, path);
        List<Row> rows = new ArrayList<>();
        for (int article = 0; article < archive.articles().size(); article++) {
            var figures = archive.articles().get(article).article().casualtyFigures();
            for (int number = 0; number < figures.size(); number++) {
                var period = figures.get(number).period();
                if (archive.carriers().isFirstFigure(article, number)) {
                    rows.add(new Row(period == null ? null : period.from(), article, number));
                }
            }
        }
        rows.sort(Comparator.comparing(Row::from, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Row::article)
                .thenComparing(Row::number));
        return new LedgerPage(
                Heads.of(
                        archive,
                        path,
                        "Casualty ledger",
                        "Every casualty figure with who reported it and the sentence itself.",
                        Head.Section.FIGURES),
                (int) rows.stream()
                        .map(row -> archive.reports().first(row.article()))
                        .distinct()
                        .count(),
                rows.stream()
                        .map(row -> views.figure(row.article(), row.number()))
                        .toList());
    }

    /** A figure and the day by which it is sorted. */
    private record Row(@Nullable LocalDate from, int article, int number) {}

    EntryListPage entries(EntryKind kind, String path) {
        Views views = new Views(archive, path);
        List<Entry> entries = kind == EntryKind.SOURCE ? sources() : archive.entries(kind);
        String label = Paths.folder(kind);
        return new EntryListPage(
                Heads.of(
                        archive,
                        path,
                        label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1),
                        "All " + label + " that the articles name.",
                        EntryPages.section(kind)),
                label,
                entries.stream()
                        .sorted(Comparator.comparing((Entry entry) -> entry.id().slug())
                                .thenComparing(Entry::id))
                        .map(entry -> item(views, entry))
                        .toList());
    }

    /** All who said or reported something, whether they have a name or not. */
    private List<Entry> sources() {
        return archive.entries().values().stream().filter(Entry::isSource).toList();
    }

    private EntryListPage.Item item(Views views, Entry entry) {
        List<Entry.Finding> figures = entry.id().kind() == EntryKind.PLACE ? entry.happened() : entry.reported();
        return new EntryListPage.Item(
                views.link(entry.id()),
                entry.note(),
                entry.articles(),
                (int) entry.articleNumbers()
                        .map(archive.reports()::first)
                        .distinct()
                        .count(),
                views.quotesOnce(entry.said()).size(),
                views.once(figures));
    }

    /** The names that may mean the same, each pair once. */
    NamesPage names(String path) {
        Views views = new Views(archive, path);
        return new NamesPage(
                Heads.of(
                        archive,
                        path,
                        "Names that may mean the same",
                        "Names that the archive keeps apart and that may be one person or body.",
                        Head.Section.NONE),
                archive.names().doubts().stream()
                        .map(doubt -> new NamesPage.Pair(
                                views.link(archive.names().id(doubt.kind(), doubt.name())),
                                views.link(archive.names().id(doubt.kind(), doubt.other())),
                                doubt.reason().label(),
                                doubt.file(),
                                doubt.joining(),
                                doubt.keepingApart()))
                        .toList());
    }

    HeldBackPage heldBack(String path) {
        List<HeldBackPage.Item> items =
                archive.heldBack().stream().map(Listings::item).toList();
        int articles = archive.articles().size();
        return new HeldBackPage(
                Heads.of(
                        archive,
                        path,
                        "Held back",
                        "What was saved and is not published, and why.",
                        Head.Section.HELD_BACK),
                articles + items.size(),
                articles,
                items);
    }

    private static HeldBackPage.Item item(HeldBack capture) {
        return new HeldBackPage.Item(
                capture.path(), capture.sha256(), capture.size() < 0 ? null : capture.size(), capture.reason());
    }

    DataPage data(Downloads downloads, String path) {
        String description =
                "The archive's articles, figures, quotes, incidents, people and places as files, and what each column"
                        + " of them means.";
        Head head = Heads.of(archive, path, "Data", description, Head.Section.DATA);
        String dataset = SchemaOrg.dataset(
                archive.description().title(),
                description,
                head.canonical(),
                archive.description().licence());
        return new DataPage(
                head.with(Metadata.ofPage(dataset, feeds(path))),
                downloads,
                archive.description().baseAddress() != null,
                FeedPlan.FEWEST);
    }

    private List<Metadata.Feed> feeds(String path) {
        return FeedPlan.links(new FeedPlan(archive).all(), Paths.root(path));
    }

    AboutPage about(String path) {
        Optional<String> example = IntStream.range(0, archive.articles().size())
                .boxed()
                .flatMap(this::addresses)
                .findFirst();
        URI base = archive.description().baseAddress();
        return new AboutPage(
                Heads.of(archive, path, "About", "How this archive is made, and how to cite it.", Head.Section.ABOUT),
                archive.description().about(),
                archive.articles().size(),
                archive.heldBack().size(),
                example.map(address -> (base == null ? "" : base) + address).orElse(""));
    }

    private Stream<String> addresses(int article) {
        var archived = archive.articles().get(article);
        return IntStream.range(0, archived.article().casualtyFigures().size())
                .mapToObj(number ->
                        Paths.article(archived.id()) + "#" + archived.anchors().figure(number));
    }

    NotFoundPage notFound(String path) {
        Head head = Heads.of(archive, path, "Page not found", "There is no page at this address.", Head.Section.NONE);
        URI base = archive.description().baseAddress();
        // The page is shown under whatever address was asked for, so a relative way to the root would lead astray.
        return new NotFoundPage(new Head(
                head.path(),
                head.title(),
                head.description(),
                base == null ? head.root() : base.toString(),
                null,
                head.section()));
    }
}
