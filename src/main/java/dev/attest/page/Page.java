package dev.attest.page;

/** A page of the site: all that its template is given, beside the {@link Site}. */
public sealed interface Page
        permits HomePage,
                ArticleListPage,
                ArticlePage,
                QuotesPage,
                LedgerPage,
                IncidentListPage,
                IncidentPage,
                EntryListPage,
                EntryPage,
                EntryPartPage,
                ChronologyPage,
                MapPage,
                ChartsPage,
                DataPage,
                HeldBackPage,
                NamesPage,
                AboutPage,
                SearchPage,
                NotFoundPage {
    /** What every page has. */
    Head head();

    /** The name of its template, without folder and ending. */
    String template();
}
