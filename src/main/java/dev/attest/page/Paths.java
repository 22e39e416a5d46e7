package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.ArticleId;
import dev.attest.archive.EntryId;
import dev.attest.archive.EntryKind;
import dev.attest.archive.incident.Incident;
import java.time.LocalDate;
import java.time.YearMonth;

/** Where each page lies below the root of the site. Addresses never change when articles are added. */
public final class Paths {
    static final String HOME = "index.html";
    static final String ARTICLES = "articles/index.html";
    static final String QUOTES = "quotes/index.html";
    static final String FIGURES = "figures/index.html";
    static final String FIGURES_FOLDER = "figures/";
    static final String ARTICLES_FOLDER = "articles/";
    static final String QUOTES_FOLDER = "quotes/";
    static final String CHRONOLOGY_FOLDER = "chronology/";
    static final String INCIDENTS = "incidents/index.html";
    static final String INCIDENTS_FOLDER = "incidents/index/";
    static final String CHRONOLOGY = "chronology/index.html";
    static final String MAP = "map.html";
    static final String CHARTS = "charts.html";
    static final String DATA = "data/index.html";
    static final String HELD_BACK = "held-back.html";
    static final String HELD_BACK_FOLDER = "held-back/";
    static final String NAMES = "names.html";
    static final String NAMES_FOLDER = "names/";
    static final String ABOUT = "about.html";
    /** The page that is shown under addresses that lead nowhere. */
    public static final String NOT_FOUND = "404.html";

    /** The folder of the files to download, which the page {@link #DATA} lists. */
    public static final String DATA_FOLDER = "data/";

    /** The feeds of all articles, without their endings. */
    public static final String FEED = "feed";

    static final String SEARCH = "search.html";

    private Paths() {}

    public static String article(ArticleId id) {
        return "articles/" + id.value() + ".html";
    }

    /** Where an incident is shown: its page, or where one article alone speaks of it a place in that article's page. */
    public static String incident(Archive archive, Incident incident) {
        return hasPage(incident)
                ? "incidents/" + incident.id() + ".html"
                : article(archive.articles()
                                .get(incident.members().get(0).article())
                                .id())
                        + "#" + anchor(incident);
    }

    /** The name of an incident in the page of each article that speaks of it. */
    static String anchor(Incident incident) {
        return "incident-" + incident.id();
    }

    /**
     * Whether an incident has a page: where several articles speak of it, or the archivist decided something of it. Else all that
     * there is to say of it stands in one article's page.
     */
    static boolean hasPage(Incident incident) {
        int first = incident.members().get(0).article();
        return !incident.notes().isEmpty() || incident.members().stream().anyMatch(member -> member.article() != first);
    }

    public static String entry(EntryId id) {
        return folder(id.kind()) + "/" + id.slug() + ".html";
    }

    static String entries(EntryKind kind) {
        return folder(kind) + "/index.html";
    }

    /** Where the parts of a list of entries lie: a folder, since any name beside the index may be that of an entry. */
    static String entriesFolder(EntryKind kind) {
        return folder(kind) + "/index/";
    }

    public static String folder(EntryKind kind) {
        return switch (kind) {
            case PERSON -> "people";
            case ORGANISATION -> "organisations";
            case PLACE -> "places";
            case SOURCE -> "sources";
        };
    }

    static String month(YearMonth month) {
        return CHRONOLOGY_FOLDER + month + ".html";
    }

    static String day(LocalDate day) {
        return month(YearMonth.from(day)) + "#" + day;
    }

    /** Where the feeds of an entry lie, without their endings. */
    static String feed(EntryId id) {
        return folder(id.kind()) + "/" + id.slug();
    }

    /** The way from the page at {@code path} to the root of the site. */
    static String root(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }
}
