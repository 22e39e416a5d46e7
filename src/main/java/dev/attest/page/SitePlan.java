package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.Entry;
import dev.attest.archive.EntryKind;
import dev.attest.archive.incident.Incident;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Which pages the site of an archive has. Nothing is made before it is asked for. */
public final class SitePlan {
    private final Archive archive;
    private final Chronology chronology;
    private final Listings listings;
    private final Site site;

    /**
     * @param generator name and version of the program
     */
    public SitePlan(Archive archive, String generator) {
        this.archive = archive;
        this.chronology = Chronology.of(archive);
        this.listings = new Listings(archive);
        this.site = new Site(
                archive.description().title(),
                archive.description().description(),
                archive.description().languages().get(0),
                archive.description().contact(),
                archive.description().licence(),
                generator,
                menu());
    }

    /** What all pages share. */
    public Site site() {
        return site;
    }

    /** The pages, in a fixed order, no two with the same path. */
    public List<PlannedPage> pages() {
        List<PlannedPage> pages = new ArrayList<>();
        add(pages, Paths.HOME, listings::home);
        add(pages, Paths.ARTICLES, listings::articles);
        add(pages, Paths.QUOTES, listings::quotes);
        add(pages, Paths.FIGURES, listings::ledger);
        IncidentPages incidents = new IncidentPages(archive);
        add(pages, Paths.INCIDENTS, incidents::overview);
        for (EntryKind kind : EntryKind.values()) {
            add(pages, Paths.entries(kind), path -> listings.entries(kind, path));
        }
        add(pages, Paths.CHRONOLOGY, path -> new ChronologyPages(archive, chronology).overview(path));
        add(pages, Paths.HELD_BACK, listings::heldBack);
        add(pages, Paths.NAMES, listings::names);
        add(pages, Paths.ABOUT, listings::about);
        add(pages, Paths.NOT_FOUND, listings::notFound);
        for (int number = 0; number < archive.articles().size(); number++) {
            int article = number;
            ArchivedArticle archived = archive.articles().get(number);
            add(pages, Paths.article(archived.id()), path -> new ArticlePages(archive).page(article, path));
        }
        EntryPages entries = new EntryPages(archive);
        for (Entry entry : archive.entries().values()) {
            add(pages, Paths.entry(entry.id()), path -> entries.page(entry, path));
        }
        for (Incident incident : archive.incidents().all()) {
            add(pages, Paths.incident(incident), path -> incidents.page(incident, path));
        }
        for (YearMonth month : chronology.months()) {
            add(pages, Paths.month(month), path -> new ChronologyPages(archive, chronology).month(month, path));
        }
        return List.copyOf(pages);
    }

    private static void add(List<PlannedPage> pages, String path, Function<String, Page> maker) {
        Supplier<Page> page = () -> maker.apply(path);
        pages.add(new PlannedPage(path, page));
    }

    private static List<Site.MenuItem> menu() {
        return List.of(
                new Site.MenuItem(Head.Section.ARTICLES, "Articles", Paths.ARTICLES),
                new Site.MenuItem(Head.Section.FIGURES, "Casualty ledger", Paths.FIGURES),
                new Site.MenuItem(Head.Section.INCIDENTS, "Incidents", Paths.INCIDENTS),
                new Site.MenuItem(Head.Section.QUOTES, "Quotes", Paths.QUOTES),
                new Site.MenuItem(Head.Section.SOURCES, "Sources", Paths.entries(EntryKind.SOURCE)),
                new Site.MenuItem(Head.Section.PEOPLE, "People", Paths.entries(EntryKind.PERSON)),
                new Site.MenuItem(Head.Section.ORGANISATIONS, "Organisations", Paths.entries(EntryKind.ORGANISATION)),
                new Site.MenuItem(Head.Section.PLACES, "Places", Paths.entries(EntryKind.PLACE)),
                new Site.MenuItem(Head.Section.CHRONOLOGY, "Chronology", Paths.CHRONOLOGY),
                new Site.MenuItem(Head.Section.HELD_BACK, "Held back", Paths.HELD_BACK),
                new Site.MenuItem(Head.Section.ABOUT, "About", Paths.ABOUT));
    }
}
