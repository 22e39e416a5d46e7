package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.EntryKind;
import dev.attest.archive.incident.Incident;
import dev.attest.message.Messages;
import dev.attest.search.SearchFile;
import dev.attest.search.SearchIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which pages the site of an archive has. Nothing is made before it is asked for. */
public final class SitePlan {
    private final Archive archive;
    private final Standings standings;
    private final Listings listings;
    private final LedgerPages ledger;
    private final Site site;
    private final @Nullable Supplier<Downloads> downloads;

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
        this.listings = new Listings(archive, standings);
        this.ledger = new LedgerPages(archive, standings);
        this.site = new Site(
                archive.description().title(),
                archive.description().description(),
                archive.description().messages().language(),
                archive.description().contact(),
                archive.description().licence(),
                generator,
                menu(archive.description().messages(), downloads != null));
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
        IncidentPages incidents = new IncidentPages(archive);
        incidents.planLists(pages);
        for (EntryKind kind : EntryKind.values()) {
            listings.planEntries(pages, kind);
        }
        new ChronologyPages(archive).plan(pages);
        add(pages, Paths.MAP, path -> new MapPages(archive).page(path));
        add(pages, Paths.CHARTS, path -> new ChartsPages(archive).page(path));
        add(pages, Paths.HELD_BACK, listings::heldBack);
        add(pages, Paths.NAMES, listings::names);
        add(pages, Paths.ABOUT, listings::about);
        add(pages, Paths.SEARCH, path -> new SearchPages(archive).page(path));
        add(pages, Paths.NOT_FOUND, listings::notFound);
        for (int number = 0; number < archive.articles().size(); number++) {
            int article = number;
            ArchivedArticle archived = archive.articles().get(number);
            add(pages, Paths.article(archived.id()), path -> new ArticlePages(archive).page(article, path));
        }
        EntryPages entries = new EntryPages(archive, standings);
        archive.entries().values().forEach(entry -> entries.plan(pages, entry));
        for (Incident incident : archive.incidents().all()) {
            add(pages, Paths.incident(incident), path -> incidents.page(incident, path));
        }
        Supplier<Downloads> data = downloads;
        if (data != null) {
            // The last, because the data is made while the others are.
            add(pages, Paths.DATA, path -> listings.data(data.get(), path));
        }
        return List.copyOf(pages);
    }

    /** The files beside the pages, in a fixed order. */
    public List<PlannedFile> files() {
        return new LedgerData(archive, standings).plan(ledger.leaves());
    }

    /** The scripts of the search, each with another path; made as they are asked for. */
    public Stream<SearchFile> searchFiles() {
        return new SearchIndex(new SearchContent(archive)).files();
    }

    private static void add(List<PlannedPage> pages, String path, Function<String, Page> maker) {
        Supplier<Page> page = () -> maker.apply(path);
        pages.add(new PlannedPage(path, page));
    }

    private static List<Site.MenuItem> menu(Messages messages, boolean data) {
        return Stream.of(
                        new Site.MenuItem(
                                Head.Section.ARTICLES, messages.word("menu", Head.Section.ARTICLES), Paths.ARTICLES),
                        new Site.MenuItem(
                                Head.Section.FIGURES, messages.word("menu", Head.Section.FIGURES), Paths.FIGURES),
                        new Site.MenuItem(
                                Head.Section.INCIDENTS, messages.word("menu", Head.Section.INCIDENTS), Paths.INCIDENTS),
                        new Site.MenuItem(
                                Head.Section.QUOTES, messages.word("menu", Head.Section.QUOTES), Paths.QUOTES),
                        new Site.MenuItem(
                                Head.Section.SOURCES,
                                messages.word("menu", Head.Section.SOURCES),
                                Paths.entries(EntryKind.SOURCE)),
                        new Site.MenuItem(
                                Head.Section.PEOPLE,
                                messages.word("menu", Head.Section.PEOPLE),
                                Paths.entries(EntryKind.PERSON)),
                        new Site.MenuItem(
                                Head.Section.ORGANISATIONS,
                                messages.word("menu", Head.Section.ORGANISATIONS),
                                Paths.entries(EntryKind.ORGANISATION)),
                        new Site.MenuItem(
                                Head.Section.PLACES,
                                messages.word("menu", Head.Section.PLACES),
                                Paths.entries(EntryKind.PLACE)),
                        new Site.MenuItem(
                                Head.Section.CHRONOLOGY,
                                messages.word("menu", Head.Section.CHRONOLOGY),
                                Paths.CHRONOLOGY),
                        new Site.MenuItem(Head.Section.MAP, messages.word("menu", Head.Section.MAP), Paths.MAP),
                        new Site.MenuItem(
                                Head.Section.CHARTS, messages.word("menu", Head.Section.CHARTS), Paths.CHARTS),
                        new Site.MenuItem(Head.Section.DATA, messages.word("menu", Head.Section.DATA), Paths.DATA),
                        new Site.MenuItem(
                                Head.Section.HELD_BACK, messages.word("menu", Head.Section.HELD_BACK), Paths.HELD_BACK),
                        new Site.MenuItem(Head.Section.ABOUT, messages.word("menu", Head.Section.ABOUT), Paths.ABOUT))
                .filter(item -> data || item.section() != Head.Section.DATA)
                .toList();
    }
}
