package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.Description;
import dev.attest.archive.EntryKind;
import dev.attest.archive.Logo;
import dev.attest.archive.Presentation;
import dev.attest.archive.Presentation.Part;
import dev.attest.archive.incident.Incident;
import dev.attest.message.Messages;
import dev.attest.search.SearchFile;
import dev.attest.search.SearchIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which pages the site of an archive has. Nothing is made before it is asked for. */
public final class SitePlan {
    private final Archive archive;
    private final Standings standings;
    private final Verdicts verdicts;
    private final Listings listings;
    private final LedgerPages ledger;
    private final Site site;
    private final @Nullable Supplier<Downloads> downloads;
    private final FeedPlan feeds;

    /** A site without data to download. */
    public SitePlan(Archive archive, String generator) {
        this(archive, generator, null);
    }

    /**
     * @param generator name and version of the program
     * @param downloads the data to download, asked for when its page is made; null for none
     */
    public SitePlan(Archive archive, String generator, @Nullable Supplier<Downloads> downloads) {
        this.archive = archive;
        this.downloads = downloads;
        this.standings = new Standings(archive);
        this.verdicts = new Verdicts(archive);
        this.feeds = new FeedPlan(archive);
        this.listings = new Listings(archive, standings, feeds);
        this.ledger = new LedgerPages(archive, verdicts);
        this.site = new Site(
                archive.description().title(),
                archive.description().description(),
                archive.description().messages().language(),
                archive.description().contact(),
                archive.description().licence(),
                generator,
                menu(archive.description(), downloads != null),
                archive.description().presentation().footer(),
                logo(archive.description().presentation().logo()),
                colours(archive.description().presentation().light()),
                colours(archive.description().presentation().dark()));
    }

    /** What all pages share. */
    public Site site() {
        return site;
    }

    /** The pages, in a fixed order, no two with the same path. */
    public List<PlannedPage> pages() {
        List<PlannedPage> pages = new ArrayList<>();
        add(pages, Paths.HOME, listings::home);
        listings.planArticles(pages);
        listings.planQuotes(pages);
        ledger.plan(pages);
        IncidentPages incidents = new IncidentPages(archive, verdicts);
        incidents.planLists(pages);
        for (EntryKind kind : EntryKind.values()) {
            listings.planEntries(pages, kind);
        }
        new ChronologyPages(archive).plan(pages);
        add(pages, Paths.MAP, path -> new MapPages(archive).page(path));
        add(pages, Paths.CHARTS, path -> new ChartsPages(archive).page(path));
        listings.planHeldBack(pages);
        listings.planNames(pages);
        add(pages, Paths.ABOUT, listings::about);
        add(pages, Paths.SEARCH, path -> new SearchPages(archive).page(path));
        add(pages, Paths.NOT_FOUND, listings::notFound);
        ArticlePages articles = new ArticlePages(archive, incidents);
        for (int number = 0; number < archive.articles().size(); number++) {
            pages.add(article(articles, archive, number));
        }
        EntryPages entries = new EntryPages(archive, standings, feeds);
        archive.entries().values().forEach(entry -> entries.plan(pages, entry));
        for (Incident incident : archive.incidents().all()) {
            if (Paths.hasPage(incident)) {
                add(pages, Paths.incident(archive, incident), path -> incidents.page(incident, path));
            }
        }
        Supplier<Downloads> data = downloads;
        if (data != null) {
            // The last, because the data is made while the others are.
            add(pages, Paths.DATA, path -> listings.data(data.get(), path));
        }
        return List.copyOf(pages);
    }

    /** The page of an article of {@code archive}, by its place there. */
    public static PlannedPage article(Archive archive, int number) {
        return article(new ArticlePages(archive, new IncidentPages(archive, new Verdicts(archive))), archive, number);
    }

    private static PlannedPage article(ArticlePages articles, Archive archive, int number) {
        String path = Paths.article(archive.articles().get(number).id());
        return new PlannedPage(path, () -> articles.page(number, path));
    }

    /** The files beside the pages, in a fixed order. */
    public List<PlannedFile> files() {
        return new LedgerData(archive, verdicts).plan(ledger.leaves());
    }

    /** The scripts of the search, each with another path; made as they are asked for. */
    public Stream<SearchFile> searchFiles() {
        return new SearchIndex(new SearchContent(archive)).files();
    }

    private static void add(List<PlannedPage> pages, String path, Function<String, Page> maker) {
        Supplier<Page> page = () -> maker.apply(path);
        pages.add(new PlannedPage(path, page));
    }

    private static List<Site.MenuItem> menu(Description description, boolean data) {
        List<Site.MenuItem> own = description.presentation().menu().stream()
                .map(entry -> item(description.messages(), entry))
                .toList();
        List<Site.MenuItem> all = Arrays.stream(Part.values())
                .map(part -> item(description.messages(), part, null))
                .toList();
        return (own.isEmpty() ? all : own)
                .stream()
                        .filter(item -> data || item.section() != Head.Section.DATA)
                        .toList();
    }

    private static Site.MenuItem item(Messages messages, Presentation.MenuEntry entry) {
        Part part = entry.part();
        return part == null
                ? new Site.MenuItem(
                        Head.Section.NONE, Objects.requireNonNull(entry.label()), String.valueOf(entry.link()), true)
                : item(messages, part, entry.label());
    }

    private static Site.MenuItem item(Messages messages, Part part, @Nullable String label) {
        Head.Section section = Head.Section.valueOf(part.name());
        return new Site.MenuItem(section, label == null ? messages.word("menu", section) : label, path(part));
    }

    private static String path(Part part) {
        return switch (part) {
            case ARTICLES -> Paths.ARTICLES;
            case FIGURES -> Paths.FIGURES;
            case INCIDENTS -> Paths.INCIDENTS;
            case QUOTES -> Paths.QUOTES;
            case SOURCES -> Paths.entries(EntryKind.SOURCE);
            case PEOPLE -> Paths.entries(EntryKind.PERSON);
            case ORGANISATIONS -> Paths.entries(EntryKind.ORGANISATION);
            case PLACES -> Paths.entries(EntryKind.PLACE);
            case CHRONOLOGY -> Paths.CHRONOLOGY;
            case MAP -> Paths.MAP;
            case CHARTS -> Paths.CHARTS;
            case DATA -> Paths.DATA;
            case HELD_BACK -> Paths.HELD_BACK;
            case ABOUT -> Paths.ABOUT;
        };
    }

    private static Site.@Nullable Logo logo(@Nullable Logo logo) {
        return logo == null ? null : new Site.Logo("assets/" + logo.file(), logo.alt(), logo.width(), logo.height());
    }

    private static Site.Colours colours(Presentation.Colours colours) {
        return new Site.Colours(colours.accent(), colours.highlight());
    }
}
