package dev.attest.render;

import dev.attest.cite.Citation;
import dev.attest.page.AboutPage;
import dev.attest.page.ArticleCard;
import dev.attest.page.ArticleListPage;
import dev.attest.page.ArticlePage;
import dev.attest.page.ArticlePage.ParagraphView;
import dev.attest.page.ArticlePage.Provenance;
import dev.attest.page.ArticlePage.Segment;
import dev.attest.page.ChartsPage;
import dev.attest.page.ChronologyPage;
import dev.attest.page.Cited;
import dev.attest.page.DataPage;
import dev.attest.page.Downloads;
import dev.attest.page.EntryListPage;
import dev.attest.page.EntryPage;
import dev.attest.page.EntryPartPage;
import dev.attest.page.FigureView;
import dev.attest.page.GroupView;
import dev.attest.page.Head;
import dev.attest.page.Head.Section;
import dev.attest.page.HeldBackPage;
import dev.attest.page.HomePage;
import dev.attest.page.IncidentListPage;
import dev.attest.page.IncidentPage;
import dev.attest.page.LedgerPage;
import dev.attest.page.Link;
import dev.attest.page.MapPage;
import dev.attest.page.MentionView;
import dev.attest.page.Metadata;
import dev.attest.page.NamesPage;
import dev.attest.page.NotFoundPage;
import dev.attest.page.Page;
import dev.attest.page.PassageView;
import dev.attest.page.QuoteView;
import dev.attest.page.QuotesPage;
import dev.attest.page.SearchPage;
import dev.attest.page.ShelfView;
import dev.attest.page.Site;
import dev.attest.page.StatementView;
import dev.attest.page.chart.BarChart;
import dev.attest.page.chart.Chart;
import dev.attest.page.chart.ColumnChart;
import dev.attest.page.chart.RangeChart;
import dev.attest.page.chart.Reach;
import dev.attest.page.map.MapDrawing;
import dev.attest.page.map.MapMaker;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages with invented content: all that a page can show, and the least. */
final class SamplePages {
    static final Site SITE = new Site(
            "Valley of Tarim Archive",
            "Saved reports on the war in the valley of Tarim, and what each of them says.",
            "en",
            "corrections@tarim.example",
            "CC BY 4.0",
            "Attest 0.1.0",
            List.of(
                    item(Section.HOME, "Home", "index.html"),
                    item(Section.ARTICLES, "Articles", "articles/index.html"),
                    item(Section.QUOTES, "Quotes", "quotes.html"),
                    item(Section.FIGURES, "Figures", "figures.html"),
                    item(Section.SOURCES, "Sources", "sources/index.html"),
                    item(Section.PEOPLE, "People", "people/index.html"),
                    item(Section.ORGANISATIONS, "Organisations", "organisations/index.html"),
                    item(Section.PLACES, "Places", "places/index.html"),
                    item(Section.CHRONOLOGY, "Chronology", "chronology/index.html"),
                    item(Section.HELD_BACK, "Held back", "held-back.html"),
                    item(Section.ABOUT, "About", "about.html")));

    static final Site BARE_SITE = new Site("Archive", "", "en", null, null, "Attest", List.of());

    private static final String ENGLISH = "articles/market-of-sarun-shelled.html";
    private static final String ARABIC = "articles/ar-market.html";

    private SamplePages() {}

    /** A page of each kind with all that it can show, the article in several shapes. */
    static List<Page> full() {
        return List.of(
                home(),
                new ArticleListPage(
                        head("articles/index.html", "Articles", Section.ARTICLES), ShelfView.whole(5), cards("")),
                article(ENGLISH, "full"),
                article("articles/excerpt.html", "excerpt"),
                recordOnly(),
                arabicArticle(),
                quotes(),
                ledger(),
                incidents(),
                incident(),
                entries("people", Section.PEOPLE),
                entries("organisations", Section.ORGANISATIONS),
                entries("places", Section.PLACES),
                entries("sources", Section.SOURCES),
                entry("person"),
                entry("organisation"),
                entry("place"),
                entry("source"),
                chronology(),
                month(),
                entryPart(),
                map(),
                charts(),
                data(),
                heldBack(),
                names(),
                new AboutPage(
                        head("about.html", "About this archive", Section.ABOUT),
                        List.of("It holds the reports of one newsroom.", "It is not a count of the dead."),
                        37,
                        2,
                        ENGLISH + "#q1"),
                new SearchPage(
                        head("search.html", "Search", Section.SEARCH),
                        List.of("Tarim Courier", "وكالة تريم"),
                        List.of("Sarun", "سارون"),
                        List.of("Harbour Committee")),
                new NotFoundPage(new Head("404.html", "Page not found", "Nothing is here.", "", null, Section.NONE)));
    }

    /** A page of each kind with the least that its record allows. */
    static List<Page> minimal() {
        ArticleCard bare = bareCard();
        FigureView figure = bareFigure(bare);
        QuoteView quote = new QuoteView(
                "q1",
                "scare",
                new Cited("‘calm’", "#q1"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                bare,
                List.of());
        return List.of(
                new HomePage(bareHead("index.html"), List.of(), null, null, List.of(), List.of(), List.of(), 0),
                new ArticleListPage(bareHead("articles.html"), ShelfView.whole(0), List.of()),
                bareArticle(bare, List.of(quote), List.of(figure)),
                new QuotesPage(bareHead("quotes.html"), ShelfView.whole(0), List.of()),
                new QuotesPage(
                        bareHead("quotes.html"),
                        ShelfView.whole(1),
                        List.of(new QuotesPage.Speaker(
                                "unnamed", null, List.of(new QuotesPage.Said(passage(ENGLISH + "#q1"), bare))))),
                new LedgerPage(bareHead("figures.html"), ShelfView.whole(0), 0, List.of()),
                new LedgerPage(bareHead("figures.html"), ShelfView.whole(1), 1, List.of(bareGroup(bare))),
                new IncidentListPage(bareHead("incidents.html"), ShelfView.whole(0), List.of(), List.of()),
                new IncidentPage(
                        bareHead("incident.html"),
                        "Place not said",
                        "event",
                        null,
                        null,
                        false,
                        true,
                        1,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                new EntryListPage(bareHead("people.html"), "people", ShelfView.whole(0), List.of()),
                new EntryPage(
                        bareHead("entry.html"),
                        "source",
                        "residents",
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        List.of(),
                        0,
                        List.of(),
                        null,
                        ShelfView.whole(0),
                        List.of()),
                new EntryPartPage(
                        bareHead("part.html"),
                        "source",
                        new Link("residents", "entry.html"),
                        ShelfView.whole(0),
                        List.of()),
                new ChronologyPage(bareHead("chronology.html"), ShelfView.whole(0), List.of(), 0),
                new MapPage(bareHead("map.html"), List.of(), List.of(), List.of(), 0, "places/index.html"),
                new ChartsPage(bareHead("charts.html"), List.of()),
                new HeldBackPage(bareHead("held-back.html"), 0, 0, ShelfView.whole(0), List.of()),
                new NamesPage(bareHead("names.html"), ShelfView.whole(0), List.of()),
                new AboutPage(bareHead("about.html"), List.of(), 0, 0, ""),
                new DataPage(bareHead("data/index.html"), new Downloads(List.of(), List.of()), false, 20),
                new SearchPage(bareHead("search.html"), List.of(), List.of(), List.of()),
                new NotFoundPage(bareHead("404.html")));
    }

    private static Site.MenuItem item(Section section, String label, String path) {
        return new Site.MenuItem(section, label, path);
    }

    private static Head head(String path, String title, Section section) {
        String root = path.contains("/") ? "../" : "";
        return new Head(
                path,
                title,
                "What the archive says under the title " + title + ".",
                root,
                "https://tarim.example/archive/" + path,
                section,
                section == Section.ARTICLES
                        ? new Metadata(
                                "article",
                                "2019-04-03",
                                "{\"@context\":\"https://schema.org\",\"headline\":\"</script>\"}",
                                List.of(new Metadata.Feed("application/atom+xml", "Tarim", root + "feed.atom")),
                                new Citation("Plain citation", "@misc{bib}", "TY  - NEWS", "[{}]"),
                                "mailto:corrections@tarim.example?subject=Error&body=What")
                        : Metadata.none());
    }

    private static DataPage data() {
        return new DataPage(
                head("data/index.html", "Data", Section.DATA),
                new Downloads(
                        List.of(
                                new Downloads.File(
                                        "quotes.csv.gz", "quotes", "csv", "Quotes", "What was said.", 12_345, "0123"),
                                new Downloads.File(
                                        "places.geojson", "map", "geojson", "Places", "On the map.", 345, "4567")),
                        List.of(new Downloads.Table(
                                "quotes",
                                "Quotes",
                                "What was said.",
                                List.of("article", "id"),
                                List.of(new Downloads.Column(
                                        "kind",
                                        "string",
                                        true,
                                        List.of("full", "partial"),
                                        "quotes",
                                        "What it is."))))),
                true,
                20);
    }

    private static Head bareHead(String path) {
        return new Head(path, "Title", "", "", null, Section.NONE);
    }

    private static FigureView bareFigure(ArticleCard card) {
        return new FigureView(
                "f1",
                "killed",
                "7",
                7,
                7,
                false,
                new Cited("Seven", "#f1"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "article",
                null,
                "incident",
                card,
                null,
                List.of());
    }

    private static ArticleCard bareCard() {
        return new ArticleCard(
                new Link("Headline", "article.html"), null, "ltr", null, false, null, null, false, "record", 0, 0);
    }

    private static ArticlePage bareArticle(ArticleCard card, List<QuoteView> quotes, List<FigureView> figures) {
        return new ArticlePage(
                bareHead("article.html"),
                card,
                List.of(),
                List.of(),
                quotes,
                List.of(),
                figures,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Provenance(
                        null,
                        false,
                        false,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "a.txt",
                        "text/plain",
                        0,
                        "00",
                        null),
                "several articles",
                null,
                null,
                null);
    }

    private static ArticleCard card(String root, String path, String headline, boolean digest, String publish) {
        return new ArticleCard(
                new Link(headline, root + path),
                "en",
                "ltr",
                "2016-10-14",
                digest,
                new Link("The Northern Courier", root + "organisations/northern-courier.html"),
                new Link("Tarim News Agency", root + "organisations/tarim-news-agency.html"),
                digest,
                publish,
                3,
                2);
    }

    private static ArticleCard englishCard(String root) {
        return card(root, ENGLISH, "Market of Sarun shelled as envoys meet to save the ceasefire", true, "full");
    }

    private static ArticleCard arabicCard(String root) {
        return new ArticleCard(
                new Link("قصف سوق المدينة صباح الجمعة", root + ARABIC),
                "ar",
                "rtl",
                "2016-10-15",
                false,
                new Link("جريدة الوادي", root + "organisations/al-wadi.html"),
                null,
                false,
                "full",
                1,
                1);
    }

    private static List<ArticleCard> cards(String root) {
        return List.of(
                arabicCard(root),
                englishCard(root),
                card(
                        root,
                        "articles/convoy.html",
                        "Aid convoy turned back for the third time this week",
                        false,
                        "excerpt"),
                card(root, "articles/bridge.html", "The bridge at Kasra, and who held it when", false, "record"),
                new ArticleCard(
                        new Link("Notes from a hospital without a roof", root + "articles/hospital.html"),
                        "en",
                        "ltr",
                        null,
                        false,
                        null,
                        null,
                        false,
                        "full",
                        0,
                        1));
    }

    private static QuoteView fullQuote(String root) {
        String at = root + ENGLISH;
        return new QuoteView(
                "q1",
                "full",
                new Cited(
                        "“We carried the wounded down on doors and on shop shutters, because there was not one stretcher"
                                + " left in the whole of the lower town.”",
                        at + "#q1"),
                new Link("Samira Haddadin", root + "people/samira-haddadin.html"),
                new Cited("she", at + "#n4"),
                new Cited("nurse", at + "#n5"),
                new Cited("Saint Rafka clinic", at + "#n5b"),
                new Cited("said", at + "#n6"),
                new Cited("in a telephone interview", at + "#n7"),
                null,
                null,
                null,
                false,
                englishCard(root),
                List.of());
    }

    private static QuoteView partialQuote(String root) {
        String at = root + ENGLISH;
        return new QuoteView(
                "q2",
                "partial",
                new Cited("“a regrettable misreading of the map”", at + "#q2"),
                new Link("Colonel Ostan Verry", root + "people/ostan-verry.html"),
                new Cited("Colonel Verry", at + "#n8"),
                null,
                null,
                new Cited("called the strike", at + "#n9"),
                null,
                new Cited("“Nobody fires at a market on purpose,”", at + "#q4"),
                null,
                null,
                true,
                englishCard(root),
                List.of());
    }

    private static QuoteView unnamedQuote(String root) {
        String at = root + ENGLISH;
        return new QuoteView(
                "q3",
                "scare",
                new Cited("“safe corridor”", at + "#q3"),
                null,
                null,
                new Cited("residents", at + "#n10"),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                englishCard(root),
                List.of());
    }

    private static FigureView figure(String root) {
        String at = root + ENGLISH;
        return new FigureView(
                "f1",
                "killed",
                "at least 17",
                17,
                null,
                false,
                new Cited("at least 17 people were killed", at + "#f1"),
                new Cited("traders and their children", at + "#n1"),
                new Cited("shelling", at + "#n2"),
                new Cited("the Kasra brigade", at + "#n3"),
                new Cited("the covered market", at + "#p1"),
                new Link("Sarun", root + "places/sarun.html"),
                new Cited("on Thursday", at + "#d1"),
                "2016-10-13",
                new Link("Tarim Monitoring Group", root + "sources/tarim-monitoring-group.html"),
                new Cited("the monitoring group", at + "#r1"),
                "carried over",
                null,
                "incident",
                englishCard(root),
                null,
                List.of());
    }

    private static FigureView vagueFigure(String root) {
        String at = root + ENGLISH;
        return new FigureView(
                "f2",
                "wounded",
                "dozens",
                12,
                null,
                true,
                new Cited("dozens more were hurt", at + "#f2"),
                null,
                null,
                null,
                null,
                null,
                new Cited("since the start of the week", at + "#d2"),
                "2016-10-10 – 2016-10-13",
                null,
                null,
                "article",
                new Cited("at least 17 people were killed", at + "#f1"),
                "cumulative",
                englishCard(root),
                null,
                List.of(),
                null,
                new FigureView.Standing("total", new Cited("up from nine", at + "#f3"), true, true));
    }

    private static FigureView arabicFigure(String root) {
        String at = root + ARABIC;
        return new FigureView(
                "f1",
                "killed",
                "7",
                7,
                7,
                false,
                new Cited("قتل سبعة أشخاص", at + "#f1"),
                new Cited("أشخاص", at + "#n1"),
                new Cited("قصف", at + "#n2"),
                null,
                new Cited("سوق المدينة", at + "#p1"),
                new Link("Sarun", root + "places/sarun.html"),
                new Cited("صباح الجمعة", at + "#d1"),
                "2016-10-14",
                new Link("الدفاع المدني", root + "sources/civil-defence.html"),
                new Cited("الدفاع المدني", at + "#r1"),
                "sentence",
                null,
                "incident",
                arabicCard(root),
                null,
                List.of());
    }

    private static HomePage home() {
        return new HomePage(
                head("index.html", SITE.title(), Section.HOME),
                List.of(
                        new HomePage.Count(new Link("articles", "articles/index.html"), 37),
                        new HomePage.Count(new Link("quotes", "quotes.html"), 214),
                        new HomePage.Count(new Link("casualty figures", "figures.html"), 96),
                        new HomePage.Count(new Link("sources", "sources/index.html"), 41),
                        new HomePage.Count(new Link("people", "people/index.html"), 1322),
                        new HomePage.Count(new Link("organisations", "organisations/index.html"), 58),
                        new HomePage.Count(new Link("places", "places/index.html"), 73)),
                "2016-09-02",
                "2016-11-30",
                cards(""),
                Stream.of(figure(""), vagueFigure(""), arabicFigure(""))
                        .map(figure -> new HomePage.Figure(figure, passage(ENGLISH + "#f1")))
                        .toList(),
                List.of(
                        new HomePage.Said(fullQuote(""), null),
                        new HomePage.Said(partialQuote(""), "tells of the dead")),
                2);
    }

    static ArticlePage article(String path, String publish) {
        String root = "../";
        boolean digest = publish.equals("full");
        ArticleCard card =
                card(root, path, "Market of Sarun shelled as envoys meet to save the ceasefire", digest, publish);
        return new ArticlePage(
                head(path, card.headline().text(), Section.ARTICLES),
                card,
                List.of("Mirela Tosk", "Anders Obuya"),
                paragraphs(publish.equals("excerpt")),
                here(List.of(fullQuote(""), partialQuote(""), unnamedQuote(""))),
                List.of(statement("#")),
                hereFigures(List.of(figure(""), vagueFigure(""))),
                incidentsHere(),
                List.of(mention("Tarim Monitoring Group", "monitoring group", "r1", "the monitoring group")),
                List.of(
                        mention("Samira Haddadin", null, "n4", "she"),
                        mention("Ostan Verry", null, "n8", "Colonel Verry")),
                List.of(mention("Kasra brigade", "armed group", "n3", "the Kasra brigade")),
                List.of(mention("Sarun", "town", "p1", "the covered market")),
                List.of(mention("13 October 2016", null, "d1", "on Thursday")),
                new Provenance(
                        "https://courier.example/2016/10/14/market-of-sarun-shelled-as-envoys-meet-to-save-the-ceasefire",
                        true,
                        true,
                        false,
                        "Shells fall on Sarun market",
                        "SARUN, 14 October",
                        "2016-10-16",
                        "the page states no day; the agency’s own report of the same text is dated",
                        "2016-11-02",
                        "© The Northern Courier",
                        "articles/2016/market-of-sarun-shelled.txt",
                        "text/plain",
                        18342,
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        null),
                "article",
                new ArticlePage.SameReport(
                        List.of(
                                new ArticlePage.Carrier(card, true, true),
                                new ArticlePage.Carrier(bareCard(), false, false)),
                        3,
                        new Link("Aid convoy turned back", "convoy.html"),
                        "named by others",
                        "Tarim News Agency",
                        false),
                new Link("Aid convoy turned back for the third time this week", "convoy.html"),
                new Link("The bridge at Kasra, and who held it when", "bridge.html"),
                new ArticlePage.Corrections(List.of(), List.of(), List.of()),
                null);
    }

    /** What the article says of three incidents: one that others speak of too, one of its own, and one of which little is known. */
    private static List<ArticlePage.Incident> incidentsHere() {
        Link kasra = new Link("Kasra", "../places/kasra.html");
        List<FigureView> figures = hereFigures(List.of(figure(""), vagueFigure("")));
        return List.of(
                new ArticlePage.Incident(
                        "incident-kasra-2016-10-13-school",
                        "Kasra, school",
                        "event",
                        new Link("Kasra, school", "../incidents/kasra-2016-10-13-school.html"),
                        kasra,
                        "2016-10-13",
                        true,
                        false,
                        List.of("killed: contested"),
                        List.of(),
                        List.of(named(figures.get(0), "f11"))),
                new ArticlePage.Incident(
                        "incident-kasra-2016-10-14",
                        "Kasra",
                        "event",
                        null,
                        kasra,
                        "2016-10-13 – 2016-10-14",
                        false,
                        true,
                        List.of("killed: several sources", "wounded: several sources"),
                        List.of(tollChart()),
                        List.of(named(figures.get(0), "f12"), named(figures.get(1), "f13"))),
                new ArticlePage.Incident(
                        "incident-unknown",
                        "Place not said",
                        "stretch",
                        null,
                        null,
                        null,
                        false,
                        false,
                        List.of(),
                        List.of(),
                        List.of(named(figures.get(1), "f14"))));
    }

    private static FigureView named(FigureView f, String id) {
        return new FigureView(
                id,
                f.harm(),
                f.count(),
                f.minimum(),
                f.maximum(),
                f.vague(),
                f.words(),
                f.victims(),
                f.cause(),
                f.perpetrator(),
                f.place(),
                f.placeEntry(),
                f.period(),
                f.periodDays(),
                f.source(),
                f.sourceAsWritten(),
                f.sourceBasis(),
                f.subsetOf(),
                f.scope(),
                f.article(),
                f.incident(),
                f.carriers());
    }

    private static ArticlePage recordOnly() {
        ArticleCard card =
                card("../", "articles/bridge.html", "The bridge at Kasra, and who held it when", false, "record");
        ArticlePage like = article("articles/bridge.html", "record");
        return new ArticlePage(
                head("articles/bridge.html", card.headline().text(), Section.ARTICLES),
                card,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                like.provenance(),
                "live blog",
                null,
                null,
                null);
    }

    private static MentionView mention(String name, @Nullable String note, String anchor, String words) {
        return new MentionView(
                new Link(name, "../somewhere.html"),
                note,
                note == null ? List.of() : List.of(new Cited(note, "#" + anchor)),
                List.of(new Cited(words, "#" + anchor), new Cited(words, "#" + anchor)),
                5);
    }

    /** @param at the way to the article, up to the mark before an anchor */
    private static StatementView statement(String at) {
        return new StatementView(
                "r1",
                "denies",
                new Cited("that its guns had fired on the market", at + "r1"),
                new Link("Kasra brigade", "x.html"),
                new Cited("the Kasra brigade", at + "n3"),
                new Cited("which holds the upper town", at + "n11"),
                null,
                new Cited("denied", at + "n12"),
                new Cited("a statement", at + "n13"),
                new Link("Ostan Verry", "y.html"),
                new Cited("Colonel Verry", at + "n8"),
                List.of(new Cited("“a regrettable misreading of the map”", at + "q2")),
                englishCard("../"));
    }

    private static List<QuoteView> here(List<QuoteView> quotes) {
        return quotes.stream()
                .map(q -> new QuoteView(
                        q.id(),
                        q.kind(),
                        here(q.words()),
                        q.speaker() == null
                                ? null
                                : new Link(
                                        q.speaker().text(), "../" + q.speaker().href()),
                        maybeHere(q.speakerAsWritten()),
                        maybeHere(q.role()),
                        maybeHere(q.affiliation()),
                        maybeHere(q.cue()),
                        maybeHere(q.medium()),
                        maybeHere(q.continues()),
                        q.outerSpeaker(),
                        maybeHere(q.outerSpeakerAsWritten()),
                        q.uncertain(),
                        englishCard("../"),
                        List.of()))
                .toList();
    }

    private static List<FigureView> hereFigures(List<FigureView> figures) {
        return figures.stream()
                .map(f -> new FigureView(
                        f.id(),
                        f.harm(),
                        f.count(),
                        f.minimum(),
                        f.maximum(),
                        f.vague(),
                        here(f.words()),
                        maybeHere(f.victims()),
                        maybeHere(f.cause()),
                        maybeHere(f.perpetrator()),
                        maybeHere(f.place()),
                        f.placeEntry(),
                        maybeHere(f.period()),
                        f.periodDays(),
                        f.source(),
                        maybeHere(f.sourceAsWritten()),
                        f.sourceBasis(),
                        maybeHere(f.subsetOf()),
                        f.scope(),
                        f.article(),
                        null,
                        List.of()))
                .toList();
    }

    private static Cited here(Cited cited) {
        String href = cited.href();
        return new Cited(cited.words(), href == null ? null : href.substring(href.indexOf('#')));
    }

    private static @Nullable Cited maybeHere(@Nullable Cited cited) {
        return cited == null ? null : here(cited);
    }

    private static Segment plain(String words) {
        return new Segment(words, List.of(), null, null, "");
    }

    private static Segment found(String words, String kinds, String findings, String... anchors) {
        String kind = kinds.split(" ", -1)[0];
        Segment inner = new Segment(
                words,
                List.of(),
                anchors.length == 0 ? null : anchors[0],
                anchors.length == 0 ? findings.split(" ", -1)[0] : null,
                kind);
        return anchors.length < 2 ? inner : new Segment(words, List.of(inner), anchors[1], null, "sentence");
    }

    private static Segment sentence(String words, String findings, String... anchors) {
        return found(words, "sentence", findings, anchors);
    }

    private static List<ParagraphView> paragraphs(boolean gaps) {
        return List.of(
                new ParagraphView(
                        "text",
                        false,
                        List.of(
                                sentence("At dawn ", "s1", "s1"),
                                found("on Thursday", "date sentence", "d1 s1", "d1"),
                                sentence(" ", "s1"),
                                found("shell", "figure sentence", "n2 s1", "n2"),
                                sentence("s fell on ", "s1"),
                                found("the covered market", "place sentence", "p1 s1", "p1"),
                                sentence(", where ", "s1"),
                                found("at least 17 ", "figure sentence", "f1 s1", "f1"),
                                found("people", "figure person sentence", "f1 n1 s1", "n1", "n11"),
                                found(" were killed", "figure sentence", "f1 s1"),
                                sentence(", most of them traders and their children.", "s1"),
                                plain(" "),
                                found("The monitoring group", "source organisation sentence", "s2 r1", "s2", "r1"),
                                sentence(" blamed ", "s2"),
                                found("the Kasra brigade", "organisation sentence", "n3 s2", "n3"),
                                sentence(".", "s2"))),
                new ParagraphView(
                        "text",
                        gaps,
                        List.of(
                                found(
                                        "“We carried the wounded down on doors and on shop shutters, because there was not"
                                                + " one stretcher left in the whole of ",
                                        "quote sentence",
                                        "Quote: Samira Haddadin",
                                        "s3 q1",
                                        "s3",
                                        "q1"),
                                found("the lower town", "quote place sentence", "q1 p2 s3", "p2"),
                                found(",”", "quote sentence", "q1 s3"),
                                sentence(" ", "s3"),
                                found("she", "person sentence", "n4 s3", "n4", "n5"),
                                sentence(" ", "s3"),
                                sentence("said", "n6 s3", "n6"),
                                sentence(" in a telephone interview.", "n7 s3", "n7"))),
                new ParagraphView("subhead", false, List.of(plain("An hour without a siren"))),
                new ParagraphView(
                        "text",
                        false,
                        List.of(
                                plain(
                                        "The sirens of the lower town had been silent for an hour when the second salvo came."
                                                + " "),
                                found("Since the start of the week", "date sentence", "s4 d2", "s4", "d2"),
                                sentence(" ", "s4"),
                                found("dozens more were hurt", "figure sentence", "f2 s4", "f2"),
                                sentence(".", "s4"))),
                new ParagraphView(
                        "block_quote",
                        false,
                        List.of(plain("Order of the day, posted on the gate: shops are to open at the usual hour."))),
                new ParagraphView(
                        "list_item", false, List.of(plain("Bread is handed out at the school, from seven to nine."))),
                new ParagraphView("list_item", false, List.of(plain("Water comes by lorry, on even days."))),
                new ParagraphView(
                        "text",
                        gaps,
                        List.of(
                                found("Colonel Verry", "person sentence", "s5 n8", "s5", "n8"),
                                sentence(" ", "s5"),
                                sentence("called the strike", "n9 s5", "n9"),
                                sentence(" ", "s5"),
                                found("“a regrettable misreading of the map”", "quote sentence", "q2 s5", "q2"),
                                sentence(".", "s5"),
                                plain(" "),
                                found("“Nobody fires at a market on purpose,”", "quote sentence", "q4 s6", "q4"),
                                sentence(" he said.", "s6", "s6"),
                                plain(" "),
                                sentence("What ", "s7", "s7"),
                                found("residents", "source sentence", "n10 s7", "n10"),
                                sentence(" call the ", "s7"),
                                found("“safe corridor”", "quote sentence", "q3 s7", "q3"),
                                sentence(" was closed by noon.", "s7"))),
                new ParagraphView(
                        "caption", false, List.of(plain("The gate of the covered market, some hours later."))));
    }

    private static ArticlePage arabicArticle() {
        ArticleCard card = arabicCard("../");
        FigureView figure = hereFigures(List.of(arabicFigure("../"))).get(0);
        return new ArticlePage(
                head(ARABIC, card.headline().text(), Section.ARTICLES),
                card,
                List.of("ليلى الكرمي"),
                List.of(
                        new ParagraphView(
                                "text",
                                false,
                                List.of(
                                        sentence("قال ", "s1", "s1"),
                                        found("الدفاع المدني", "source sentence", "r1 s1", "r1"),
                                        sentence(" إن ", "s1"),
                                        found("سبعة ", "figure sentence", "f1 s1", "f1"),
                                        found("أشخاص", "figure sentence", "f1 n1 s1", "n1"),
                                        found(" قتلوا", "figure sentence", "f1 s1"),
                                        sentence(" في ", "s1"),
                                        found("قصف", "figure sentence", "n2 s1", "n2"),
                                        sentence(" ", "s1"),
                                        found("سوق المدينة", "place sentence", "p1 s1", "p1"),
                                        sentence(" ", "s1"),
                                        found("صباح الجمعة", "date sentence", "d1 s1", "d1"),
                                        sentence(".", "s1"))),
                        new ParagraphView(
                                "text",
                                false,
                                List.of(
                                        plain("وقالت ممرضة في العيادة القريبة: "),
                                        found("«حملنا الجرحى على الأبواب لأن النقالات لم تكف»", "quote", "q1", "q1"),
                                        plain(
                                                "، مضيفة أن الكهرباء انقطعت عن الحي منذ يومين وأن الطريق إلى المستشفى مغلق.")))),
                List.of(new QuoteView(
                        "q1",
                        "full",
                        new Cited("«حملنا الجرحى على الأبواب لأن النقالات لم تكف»", "#q1"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        card,
                        List.of())),
                List.of(),
                List.of(figure),
                List.of(),
                List.of(),
                List.of(),
                List.of(new MentionView(
                        new Link("Sarun", "../places/sarun.html"),
                        "town",
                        List.of(),
                        List.of(new Cited("سوق المدينة", "#p1")),
                        1)),
                List.of(),
                new Provenance(
                        "https://alwadi.example/2016/10/15/سوق",
                        false,
                        false,
                        false,
                        null,
                        null,
                        null,
                        null,
                        "2016-11-02",
                        null,
                        "articles/سوق المدينة.html",
                        "text/html",
                        48342,
                        "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                        "windows-1256, told by its words; nothing in the file names it"),
                "article",
                null,
                null,
                new Link(englishCard("../").headline().text(), "market-of-sarun-shelled.html"));
    }

    private static PassageView passage(String href) {
        return new PassageView(
                List.of(
                        new PassageView.Piece("The monitoring group said that ", null),
                        new PassageView.Piece("at least 17 people were killed", href),
                        new PassageView.Piece(" in the covered market.", null)),
                List.of(
                        new PassageView.Tag("at least 17 killed, in 2 other articles", href),
                        new PassageView.Tag("reported, not quoted", null)),
                "describes the dead");
    }

    private static ShelfView divided() {
        return new ShelfView(
                List.of(),
                "Places",
                94,
                List.of(
                        new ShelfView.Part("2015", new Link("2015", "2015.html"), 3, List.of()),
                        new ShelfView.Part(
                                "2016",
                                new Link("2016", "2016.html"),
                                91,
                                List.of(
                                        new ShelfView.Part(
                                                "2016-09", new Link("September 2016", "2016-09.html"), 31, List.of()),
                                        new ShelfView.Part(
                                                "2016-10", new Link("October 2016", "2016-10.html"), 60, List.of())))),
                null,
                null);
    }

    private static ShelfView part(String whole) {
        return new ShelfView(
                List.of(new Link(whole, "index.html"), new Link("2016", "2016.html")),
                "October 2016",
                31,
                List.of(),
                new Link("September 2016", "2016-09.html"),
                new Link("November 2016", "2016-11.html"));
    }

    private static QuotesPage quotes() {
        QuotesPage.Said said = new QuotesPage.Said(passage(ENGLISH + "#q1"), englishCard(""));
        return new QuotesPage(
                head("quotes.html", "Quotes", Section.QUOTES),
                part("Quotes"),
                List.of(
                        new QuotesPage.Speaker(
                                "samira-haddadin",
                                new Link("Samira Haddadin", "people/samira-haddadin.html"),
                                List.of(said)),
                        new QuotesPage.Speaker(
                                "ostan-verry",
                                new Link("Colonel Ostan Verry", "people/ostan-verry.html"),
                                List.of(said, new QuotesPage.Said(passage(ARABIC + "#q1"), arabicCard("")))),
                        new QuotesPage.Speaker("unnamed", null, List.of(said))));
    }

    private static LedgerPage.Group group(ArticleCard card, String at, FigureView figure, String verdict) {
        return new LedgerPage.Group(
                card,
                List.of(new LedgerPage.Sentence(
                        passage(at),
                        List.of(
                                new LedgerPage.Row(
                                        figure,
                                        verdict,
                                        new Link("Kasra, school", "incidents/kasra-2016-10-13-school.html")),
                                new LedgerPage.Row(figure, verdict, null)))));
    }

    private static LedgerPage.Group bareGroup(ArticleCard card) {
        return new LedgerPage.Group(
                card,
                List.of(new LedgerPage.Sentence(
                        new PassageView(List.of(new PassageView.Piece("Seven", "#f1")), List.of(), null),
                        List.of(new LedgerPage.Row(bareFigure(card), null, null)))));
    }

    private static LedgerPage ledger() {
        return new LedgerPage(
                head("figures.html", "Casualty figures", Section.FIGURES),
                divided(),
                3,
                List.of(
                        group(englishCard(""), ENGLISH + "#f1", figure(""), "contested"),
                        group(arabicCard(""), ARABIC + "#f1", arabicFigure(""), "single source"),
                        group(englishCard(""), ENGLISH + "#f2", vagueFigure(""), "several sources"),
                        bareGroup(englishCard(""))));
    }

    private static IncidentListPage incidents() {
        return new IncidentListPage(
                head("incidents/index.html", "Incidents", Section.INCIDENTS),
                ShelfView.whole(2),
                List.of(
                        new IncidentListPage.Item(
                                new Link("Kasra, school", "kasra-2016-10-13-school.html"),
                                "2016-10-13",
                                "event",
                                3,
                                4,
                                "17–23 or more",
                                "contested"),
                        new IncidentListPage.Item(
                                new Link("East of Sarun, totals", "sarun.html"),
                                "2016-10-01 – 2016-10-13",
                                "stretch",
                                1,
                                1,
                                null,
                                null)),
                List.of("authority/incidents.yml, line 3: there is no article 'lost.txt'"));
    }

    private static IncidentPage incident() {
        Link voice = new Link("Tarim Monitoring Group", "../sources/tarim.html");
        IncidentPage.Line line = new IncidentPage.Line(
                figure("../"), voice, voice.text(), List.of("same place: Kasra", "same day"), false);
        IncidentPage.Line unnamed =
                new IncidentPage.Line(vagueFigure("../"), null, "witnesses", List.of("joined by the archivist"), true);
        return new IncidentPage(
                head("incidents/kasra-2016-10-13-school.html", "Kasra, school", Section.INCIDENTS),
                "Kasra, school",
                "event",
                new Link("Kasra", "../places/kasra.html"),
                "2016-10-13",
                false,
                true,
                3,
                List.of(new IncidentPage.TollView(
                        "killed",
                        "contested",
                        List.of(tollChart()),
                        List.of(
                                new IncidentPage.VoiceView(
                                        voice,
                                        voice.text(),
                                        "",
                                        new Cited("at least 17", "../" + ENGLISH + "#f1"),
                                        null),
                                new IncidentPage.VoiceView(
                                        null,
                                        "witnesses",
                                        "children",
                                        new Cited("3", "../" + ENGLISH + "#f1"),
                                        new Cited("about 5", "../" + ENGLISH + "#f1"))),
                        List.of(lines(line, unnamed)))),
                List.of(lines(line)),
                List.of(lines(unnamed)),
                List.of(lines(line)),
                List.of(new IncidentPage.Sentence(passage("../" + ENGLISH + "#f1"), List.of(line))),
                List.of("Joined by the archivist: one blast, two spellings"));
    }

    private static IncidentPage.Group lines(IncidentPage.Line... lines) {
        return new IncidentPage.Group(
                englishCard("../"),
                List.of(new IncidentPage.Sentence(passage("../" + ENGLISH + "#f1"), List.of(lines))));
    }

    private static Chart tollChart() {
        return RangeChart.of(
                "by-source-killed",
                "Reported killed, by source",
                "The lowest and the highest number of each of 2 sources.",
                List.of(
                        new RangeChart.Row("Tarim Monitoring Group", new Reach(17, 17, false, true, "at least 17")),
                        new RangeChart.Row("witnesses (children)", new Reach(3, 5, false, false, "3 to about 5"))));
    }

    private static ChartsPage charts() {
        List<BarChart.Bar> bars = List.of(new BarChart.Bar("September 2016", 3), new BarChart.Bar("October 2016", 9));
        return new ChartsPage(
                head("charts.html", "Charts", Section.CHARTS),
                List.of(new ChartsPage.Plate(
                        ColumnChart.of("reports", "Articles by month", "Two columns.", bars),
                        "Articles that carry another’s report are counted each.",
                        "Time",
                        "Articles",
                        List.of(
                                new ChartsPage.Row("September 2016", null, 3),
                                new ChartsPage.Row("October 2016", "chronology/2016-10.html", 9)))));
    }

    private static MapPage map() {
        MapDrawing drawing = MapMaker.draw(
                "map-near",
                "Where most reports speak of",
                "A map of 2 places.",
                List.of(
                        new MapMaker.Spot("Sarun", "places/sarun.html", 37.1, 36.2, 9, "Sarun: 9 articles", true),
                        new MapMaker.Spot("Kasra", "places/kasra.html", 37.6, 36.5, 1, "Kasra: 1 article", false)));
        return new MapPage(
                head("map.html", "Map", Section.MAP),
                List.of(drawing),
                List.of(new MapPage.Row(new Link("Sarun", "places/sarun.html"), 9, "placed by the archivist")),
                List.of(new MapPage.Row(new Link("Tarim", "places/tarim.html"), 30, "")),
                3,
                "places/index.html");
    }

    private static EntryListPage entries(String kind, Section section) {
        List<EntryListPage.Item> items = IntStream.range(0, 24)
                .mapToObj(i -> new EntryListPage.Item(
                        new Link(NAMES.get(i % NAMES.size()), "entry-" + i + ".html"),
                        i % 3 == 0 ? "monitoring group" : null,
                        1 + i * 7 % 11,
                        1 + i * 7 % 11 - i % 2,
                        i % 4,
                        i * 5 % 3,
                        i % 5,
                        i % 2,
                        i % 3,
                        i % 3))
                .toList();
        String title = kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + kind.substring(1);
        return new EntryListPage(head(kind + "/index.html", title, section), kind, ShelfView.whole(24), items);
    }

    private static final List<String> NAMES = List.of(
            "Aldemar Quist",
            "Committee of the Families of the Missing of the Upper Valley",
            "Doctors’ Union of Sarun",
            "Kasra",
            "ليلى الكرمي",
            "Ostan Verry",
            "Samira Haddadin");

    private static EntryPage entry(String kind) {
        return new EntryPage(
                head(kind + "/tarim.html", "Tarim Monitoring Group", Section.SOURCES),
                kind,
                "Tarim Monitoring Group",
                List.of("the monitors", "TMG", "مجموعة رصد تاريم"),
                "monitoring group",
                kind.equals("place")
                        ? new EntryPage.Coordinates("36.2012", "37.1612", "to the town", "archivist")
                        : null,
                kind.equals("place") || kind.equals("source") ? new Link("Tarim News Agency", "../x.html") : null,
                localities(kind),
                localities(kind),
                kind.equals("place") ? List.of(new Link("Old Harbour", "../places/old-harbour.html")) : List.of(),
                3,
                List.of(new EntryPage.Role(
                        new Cited("a group of volunteers who count the dead", "../" + ENGLISH + "#n3"),
                        2,
                        "2016-10-13",
                        "2016-11-02")),
                3,
                List.of(new EntryPage.Tally(2, "2 articles"), new EntryPage.Tally(1, "1 quote")),
                new EntryPage.Standing(
                        4,
                        1,
                        List.of(new EntryPage.Other(new Link("Doctors’ Union", "../sources/union.html"), 3)),
                        5,
                        2),
                kind.equals("place") ? divided() : ShelfView.whole(2),
                kind.equals("place") ? List.of() : groups());
    }

    private static List<GroupView> groups() {
        return List.of(
                new GroupView(
                        englishCard("../"),
                        true,
                        false,
                        List.of(
                                passage("../" + ENGLISH + "#f1"),
                                new PassageView(
                                        List.of(
                                                new PassageView.Piece("The monitoring group", "../" + ENGLISH + "#s2"),
                                                new PassageView.Piece(" blamed the Kasra brigade.", null)),
                                        List.of(),
                                        null)),
                        List.of(new Cited("the group", "../" + ENGLISH + "#s3"))),
                new GroupView(
                        arabicCard("../"),
                        false,
                        true,
                        List.of(new PassageView(
                                List.of(
                                        new PassageView.Piece("قال ", null),
                                        new PassageView.Piece("الدفاع المدني", "../" + ARABIC + "#r1"),
                                        new PassageView.Piece(" إن سبعة أشخاص قتلوا في قصف سوق المدينة.", null)),
                                List.of(),
                                null)),
                        List.of()));
    }

    private static EntryPartPage entryPart() {
        return new EntryPartPage(
                head("places/tarim/2016-10.html", "Tarim: October 2016", Section.PLACES),
                "place",
                new Link("Tarim", "../tarim.html"),
                part("Tarim"),
                groups());
    }

    private static List<EntryPage.Locality> localities(String kind) {
        return kind.equals("place")
                ? List.of(
                        new EntryPage.Locality(
                                "Tarim",
                                "city",
                                List.of(
                                        new EntryPage.Whole("Upper Valley", "../places/upper-valley.html"),
                                        new EntryPage.Whole("سارون", null))),
                        new EntryPage.Locality("Tarim", "country", List.of()))
                : List.of();
    }

    private static ChronologyPage chronology() {
        return new ChronologyPage(
                head("chronology/index.html", "Chronology", Section.CHRONOLOGY), divided(), List.of(), 2);
    }

    private static ChronologyPage month() {
        return new ChronologyPage(
                head("chronology/2016-10.html", "October 2016", Section.CHRONOLOGY),
                part("Chronology"),
                List.of(
                        new ChronologyPage.Day("2016-10-13", 13, "Thursday, 13 October 2016", groups(), List.of()),
                        new ChronologyPage.Day(
                                "2016-10-14",
                                14,
                                "Friday, 14 October 2016",
                                groups().subList(1, 2),
                                cards("../").subList(0, 2))),
                0);
    }

    private static NamesPage names() {
        return new NamesPage(
                head("names.html", "Names that may mean the same", Section.NONE),
                ShelfView.whole(1),
                List.of(new NamesPage.Pair(
                        new Link("Colonel Ostan Verry", "people/ostan-verry.html"),
                        new Link("Verry", "people/verry.html"),
                        "a surname alone, and one person with it is named in full",
                        "authority/people.yml",
                        "- name: \"Ostan Verry\"\n  aliases: [\"Verry\"]\n",
                        "- name: \"Ostan Verry\"\n  apart-from: [\"Verry\"]\n")));
    }

    private static HeldBackPage heldBack() {
        return new HeldBackPage(
                head("held-back.html", "Held back", Section.HELD_BACK),
                39,
                37,
                ShelfView.whole(2),
                List.of(
                        new HeldBackPage.Item(
                                "articles/2016/scan-of-a-page.txt",
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                                1_204_332L,
                                "the file is not text: byte 0x00 at offset 12; UTF-8, UTF-16 or windows-1252 text is read",
                                "en"),
                        new HeldBackPage.Item("articles/locked.html", null, null, "the file can't be opened", "en")));
    }
}
