package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.DoubtfulMerge;
import dev.attest.archive.Entry;
import dev.attest.archive.EntryId;
import dev.attest.archive.EntryKind;
import dev.attest.article.Quote;
import dev.attest.capture.HeldBack;
import dev.attest.cite.SchemaOrg;
import dev.attest.message.Messages;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** How many bytes of a page a thing takes beside its own words, about. */
    private static final int CARD = 620;

    private static final int QUOTE = 900;
    private static final int ENTRY = 320;
    private static final int PAIR = 700;
    private static final int HELD_BACK = 500;
    private static final String ZEROS = "0".repeat(16);

    private final Archive archive;
    private final FeedPlan feeds;
    private final Messages messages;
    private final Standings standings;

    Listings(Archive archive, Standings standings, FeedPlan feeds) {
        this.feeds = feeds;
        this.archive = archive;
        this.messages = archive.description().messages();
        this.standings = standings;
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
                                description.isEmpty() ? messages.say("home.head") : description,
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
                        .flatMap(article -> figures(views, article))
                        .limit(LATEST_FIGURES)
                        .toList(),
                latest.stream()
                        .flatMap(article -> quotes(views, article))
                        .limit(LATEST_QUOTES)
                        .toList(),
                archive.heldBack().size());
    }

    private Stream<HomePage.Figure> figures(Views views, int article) {
        int figures =
                archive.articles().get(article).article().casualtyFigures().size();
        return IntStream.range(0, figures)
                .mapToObj(number -> new HomePage.Figure(
                        views.figure(article, number),
                        Passages.of(archive, views, List.of(new Entry.Finding(article, number)))));
    }

    private Stream<HomePage.Said> quotes(Views views, int article) {
        List<Quote> quotes = archive.articles().get(article).article().quotes();
        return IntStream.range(0, quotes.size())
                .filter(number -> isOfSomebody(quotes.get(number)))
                .mapToObj(number -> new HomePage.Said(
                        views.quote(article, number),
                        Passages.note(
                                archive, article, quotes.get(number).evidence().paragraph())));
    }

    private static boolean isOfSomebody(Quote quote) {
        Quote.Speaker speaker = quote.speaker();
        return quote.kind() == Quote.Kind.FULL && speaker != null && speaker.name() != null;
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
                count(
                        views,
                        messages.say("home.count-articles"),
                        Paths.ARTICLES,
                        archive.articles().size()),
                count(
                        views,
                        messages.say("home.count-reports"),
                        Paths.ARTICLES,
                        archive.reports().count(archive.articles().size())),
                count(views, messages.say("home.count-figures"), Paths.FIGURES, figures),
                count(
                        views,
                        messages.say("home.count-incidents"),
                        Paths.INCIDENTS,
                        archive.incidents().all().size()),
                count(views, messages.say("home.count-quotes"), Paths.QUOTES, quotes),
                count(
                        views,
                        messages.say("home.count-sources"),
                        Paths.entries(EntryKind.SOURCE),
                        sources().size()),
                count(
                        views,
                        messages.say("home.count-people"),
                        Paths.entries(EntryKind.PERSON),
                        size(EntryKind.PERSON)),
                count(
                        views,
                        messages.say("home.count-organisations"),
                        Paths.entries(EntryKind.ORGANISATION),
                        size(EntryKind.ORGANISATION)),
                count(views, messages.say("home.count-places"), Paths.entries(EntryKind.PLACE), size(EntryKind.PLACE)));
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

    /** Plans the lists of articles. */
    void planArticles(List<PlannedPage> pages) {
        Shelf.Rule<Integer> rule = new Shelf.Rule<>(
                article -> CARD
                        + archive.articles().get(article).document().headline().length(),
                article -> Levels.digits(archive.articles().get(article)),
                Levels.byDay(
                        messages, article -> archive.articles().get(article).published(), messages.say("part.undated")),
                0);
        Shelves<Integer> shelves = new Shelves<>(
                Shelf.of(messages, messages.say("articles.title"), latestFirst(), rule),
                Paths.ARTICLES,
                Paths.ARTICLES_FOLDER);
        shelves.plan(pages, (shelf, path) -> articles(shelves, shelf, path));
    }

    private ArticleListPage articles(Shelves<Integer> shelves, Shelf<Integer> shelf, String path) {
        Views views = new Views(archive, path);
        return new ArticleListPage(
                Heads.of(
                                archive,
                                path,
                                title(messages.say("articles.title"), shelf),
                                messages.say("articles.head", shelf.label()),
                                Head.Section.ARTICLES)
                        .with(new Metadata(
                                null, null, null, shelf.key().isEmpty() ? feeds(path) : List.of(), null, null)),
                shelves.view(views, shelf),
                shown(shelf).stream().map(views::card).toList());
    }

    /** The first page of a list on several shows the latest articles, beside the way to the others. */
    private List<Integer> shown(Shelf<Integer> shelf) {
        return shelf.key().isEmpty() && !shelf.parts().isEmpty()
                ? latestFirst().stream().limit(LATEST_ARTICLES).toList()
                : shelf.items();
    }

    private String title(String list, Shelf<?> shelf) {
        return shelf.key().isEmpty() ? list : messages.say("part.title", list, shelf.label());
    }

    /** A quote and who spoke it; null for those whom the article does not name. */
    private record Said(@Nullable EntryId speaker, int article, int number) {
        /** The speaker's name in addresses; what sorts behind all names where there is none. */
        String slug() {
            return speaker == null ? "unnamed" : speaker.slug();
        }
    }

    /** Plans the lists of quotes. */
    void planQuotes(List<PlannedPage> pages) {
        List<Said> quotes = quotes();
        List<Shelf.Level<Said>> levels = new ArrayList<>();
        levels.add(new Shelf.Level<>(
                said -> said.speaker() == null ? "unnamed" : said.slug().substring(0, 1),
                said -> said.speaker() == null
                        ? messages.say("quotes.unnamed")
                        : said.slug().substring(0, 1).toUpperCase(Locale.ROOT),
                false));
        Levels.byLetter(Said::slug).stream()
                .skip(1)
                .map(level -> unlessUnnamed(level))
                .forEach(levels::add);
        levels.add(new Shelf.Level<>(
                said -> said.speaker() == null ? "unnamed" : "by-" + said.slug(),
                said -> said.speaker() == null
                        ? messages.say("quotes.unnamed")
                        : Objects.requireNonNull(archive.entries().get(said.speaker()))
                                .name(),
                false));
        for (Shelf.Level<Said> level : Levels.<Said>byDay(
                messages, said -> archive.articles().get(said.article()).published(), messages.say("part.undated"))) {
            levels.add(new Shelf.Level<>(
                    said -> (said.speaker() == null ? "unnamed-" : "by-" + said.slug() + "-")
                            + level.key().apply(said),
                    level.label(),
                    level.always()));
        }
        Shelf.Rule<Said> rule = new Shelf.Rule<>(
                said -> QUOTE + archive.articles().get(said.article()).lengths().quote(said.number()),
                said -> Levels.digits(
                        archive.articles().get(said.article()),
                        archive.articles().get(said.article()).anchors().quote(said.number())),
                levels,
                0);
        Shelves<Said> shelves = new Shelves<>(
                Shelf.of(messages, messages.say("quotes.title"), quotes, rule), Paths.QUOTES, Paths.QUOTES_FOLDER);
        shelves.plan(pages, (shelf, path) -> quotes(shelves, shelf, path));
    }

    private static Shelf.Level<Said> unlessUnnamed(Shelf.Level<Said> level) {
        return new Shelf.Level<>(
                said -> said.speaker() == null ? "unnamed" : level.key().apply(said), level.label(), level.always());
    }

    /** Those who have a name by it, each with their quotes in the order of the articles; the unnamed come last. */
    private List<Said> quotes() {
        SortedMap<EntryId, List<Said>> named = new TreeMap<>(bySortName());
        List<Said> unnamed = new ArrayList<>();
        for (int article = 0; article < archive.articles().size(); article++) {
            var quotes = archive.articles().get(article).article().quotes();
            for (int number = 0; number < quotes.size(); number++) {
                if (Views.isSpeech(quotes.get(number)) && archive.carriers().isFirstQuote(article, number)) {
                    var speaker = quotes.get(number).speaker();
                    String name = speaker == null ? null : speaker.name();
                    EntryId id = name == null ? null : archive.names().source(name);
                    List<Said> group = id == null ? unnamed : named.computeIfAbsent(id, first -> new ArrayList<>());
                    group.add(new Said(id, article, number));
                }
            }
        }
        List<Said> all = new ArrayList<>();
        named.values().forEach(all::addAll);
        all.addAll(unnamed);
        return all;
    }

    private QuotesPage quotes(Shelves<Said> shelves, Shelf<Said> shelf, String path) {
        Views views = new Views(archive, path);
        Map<Optional<EntryId>, List<QuotesPage.Said>> bySpeaker = new LinkedHashMap<>();
        for (Said said : shelf.items()) {
            Passages passages = new Passages(archive, said.article());
            passages.quote(said.number());
            GroupView group = passages.view(views, false, false);
            bySpeaker
                    .computeIfAbsent(Optional.ofNullable(said.speaker()), speaker -> new ArrayList<>())
                    .add(new QuotesPage.Said(group.passages().get(0), group.article()));
        }
        List<QuotesPage.Speaker> speakers = new ArrayList<>();
        bySpeaker.forEach((speaker, quotes) -> speakers.add(new QuotesPage.Speaker(
                speaker.map(id -> Paths.folder(id.kind()) + "-" + id.slug()).orElse("unnamed"),
                speaker.map(views::link).orElse(null),
                quotes)));
        return new QuotesPage(
                Heads.of(
                        archive,
                        path,
                        title(messages.say("quotes.title"), shelf),
                        messages.say("quotes.head"),
                        Head.Section.QUOTES),
                shelves.view(views, shelf),
                speakers);
    }

    private Comparator<EntryId> bySortName() {
        return Comparator.comparing((EntryId id) -> id.slug()).thenComparing(Comparator.naturalOrder());
    }

    /** Plans the lists of people, organisations, places and sources. */
    void planEntries(List<PlannedPage> pages, EntryKind kind) {
        List<Entry> entries = (kind == EntryKind.SOURCE ? sources() : archive.entries(kind))
                .stream()
                        .sorted(Comparator.comparing((Entry entry) -> entry.id().slug())
                                .thenComparing(Entry::id))
                        .toList();
        Shelf.Rule<Entry> rule = new Shelf.Rule<>(
                entry -> ENTRY + 2 * entry.name().length(),
                entry -> ZEROS,
                Levels.byLetter(entry -> entry.id().slug()),
                0);
        Shelves<Entry> shelves = new Shelves<>(
                Shelf.of(messages, name(kind), entries, rule), Paths.entries(kind), Paths.entriesFolder(kind));
        shelves.plan(pages, (shelf, path) -> entries(kind, shelves, shelf, path));
    }

    private String name(EntryKind kind) {
        return messages.say("entries." + Paths.folder(kind));
    }

    private EntryListPage entries(EntryKind kind, Shelves<Entry> shelves, Shelf<Entry> shelf, String path) {
        Views views = new Views(archive, path);
        return new EntryListPage(
                Heads.of(
                        archive,
                        path,
                        title(name(kind), shelf),
                        messages.say("entries." + Paths.folder(kind) + "-head"),
                        EntryPages.section(kind)),
                Paths.folder(kind),
                shelves.view(views, shelf),
                shelf.items().stream().map(entry -> item(views, entry)).toList());
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
                Views.quotesOnce(archive, entry.said()).size(),
                views.once(figures),
                standings.incidents(entry.id()),
                standings.alone(entry.id()),
                entry.published().size(),
                standings.reprints(entry.published()));
    }

    /** Plans the names that may mean the same, each pair once. */
    void planNames(List<PlannedPage> pages) {
        Shelf.Rule<DoubtfulMerge> rule = new Shelf.Rule<>(
                doubt -> PAIR + 4 * (doubt.name().length() + doubt.other().length()),
                doubt -> digits(doubt.name() + "\n" + doubt.other()),
                Levels.byLetter(
                        doubt -> archive.names().id(doubt.kind(), doubt.name()).slug()),
                0);
        Shelves<DoubtfulMerge> shelves = new Shelves<>(
                Shelf.of(messages, messages.say("names.title"), archive.names().doubts(), rule),
                Paths.NAMES,
                Paths.NAMES_FOLDER);
        shelves.plan(pages, (shelf, path) -> names(shelves, shelf, path));
    }

    private NamesPage names(Shelves<DoubtfulMerge> shelves, Shelf<DoubtfulMerge> shelf, String path) {
        Views views = new Views(archive, path);
        return new NamesPage(
                Heads.of(
                        archive,
                        path,
                        title(messages.say("names.title"), shelf),
                        messages.say("names.head"),
                        Head.Section.NONE),
                shelves.view(views, shelf),
                shelf.items().stream()
                        .map(doubt -> new NamesPage.Pair(
                                views.link(archive.names().id(doubt.kind(), doubt.name())),
                                views.link(archive.names().id(doubt.kind(), doubt.other())),
                                messages.word("doubt", doubt.reason()),
                                doubt.file(),
                                doubt.joining(),
                                doubt.keepingApart()))
                        .toList());
    }

    /** Plans what is held back, in the order of the paths. */
    void planHeldBack(List<PlannedPage> pages) {
        Shelf.Rule<HeldBack> rule = new Shelf.Rule<>(
                capture ->
                        HELD_BACK + capture.path().length() + capture.reason().length(),
                capture -> digits(capture.path()),
                List.of(),
                0);
        Shelves<HeldBack> shelves = new Shelves<>(
                Shelf.of(messages, messages.say("held-back.title"), archive.heldBack(), rule),
                Paths.HELD_BACK,
                Paths.HELD_BACK_FOLDER);
        shelves.plan(pages, (shelf, path) -> heldBack(shelves, shelf, path));
    }

    private HeldBackPage heldBack(Shelves<HeldBack> shelves, Shelf<HeldBack> shelf, String path) {
        HeldBackReasons reasons = new HeldBackReasons(messages);
        int articles = archive.articles().size();
        return new HeldBackPage(
                Heads.of(archive, path, shelf.label(), messages.say("held-back.head"), Head.Section.HELD_BACK),
                articles + archive.heldBack().size(),
                articles,
                shelves.view(new Views(archive, path), shelf),
                shelf.items().stream().map(capture -> item(capture, reasons)).toList());
    }

    /** Digits that tell texts apart, well enough to divide a list by them. */
    private static String digits(String text) {
        String hash = String.format(Locale.ROOT, "%08x", text.hashCode());
        return hash + hash;
    }

    private static HeldBackPage.Item item(HeldBack capture, HeldBackReasons reasons) {
        HeldBackReasons.Worded reason = reasons.of(capture.reason());
        return new HeldBackPage.Item(
                capture.path(),
                capture.sha256(),
                capture.size() < 0 ? null : capture.size(),
                reason.words(),
                reason.language());
    }

    DataPage data(Downloads downloads, String path) {
        String description = messages.say("data.head");
        Head head = Heads.of(archive, path, messages.say("data.title"), description, Head.Section.DATA);
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
        return FeedPlan.links(feeds.all(), Paths.root(path));
    }

    AboutPage about(String path) {
        Optional<String> example = IntStream.range(0, archive.articles().size())
                .boxed()
                .flatMap(this::addresses)
                .findFirst();
        URI base = archive.description().baseAddress();
        return new AboutPage(
                Heads.of(archive, path, messages.say("about.title"), messages.say("about.head"), Head.Section.ABOUT),
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
        Head head = Heads.of(archive, path, messages.say("lost.title"), messages.say("lost.head"), Head.Section.NONE);
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
