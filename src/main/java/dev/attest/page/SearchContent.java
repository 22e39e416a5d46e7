package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.Entry;
import dev.attest.archive.EntryId;
import dev.attest.archive.EntryKind;
import dev.attest.archive.incident.Incident;
import dev.attest.archive.incident.Member;
import dev.attest.search.SearchArticle;
import dev.attest.search.SearchEntry;
import dev.attest.search.Searched;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An archive, as the search has it. */
final class SearchContent implements Searched {
    private final Archive archive;

    SearchContent(Archive archive) {
        this.archive = archive;
    }

    @Override
    public List<String> articles() {
        return archive.articles().stream().map(article -> article.id().value()).toList();
    }

    @Override
    public SearchArticle article(int number) {
        ArchivedArticle archived = archive.articles().get(number);
        ArticleCard card = new Views(archive, Paths.SEARCH).card(number);
        Link publisher = card.publisher();
        return new SearchArticle(
                Paths.article(archived.id()),
                card.headline().text(),
                card.language(),
                card.direction(),
                archived.published(),
                publisher == null ? null : publisher.text(),
                new SearchSentences(archive, number).all());
    }

    /** The name that the archive gives to the publisher whom an article calls {@code name}. */
    static String publisher(Archive archive, String name) {
        return name(archive, archive.names().id(EntryKind.ORGANISATION, name));
    }

    static String name(Archive archive, EntryId id) {
        return Objects.requireNonNull(archive.entries().get(id), () -> "There is no entry " + id)
                .name();
    }

    @Override
    public List<SearchEntry> entries() {
        List<SearchEntry> entries = new ArrayList<>();
        archive.entries().values().forEach(entry -> entries.add(entry(entry)));
        archive.incidents().all().forEach(incident -> entries.add(incident(incident)));
        return entries;
    }

    private SearchEntry entry(Entry entry) {
        SearchEntry.Kind kind =
                switch (entry.id().kind()) {
                    case PERSON -> SearchEntry.Kind.PERSON;
                    case ORGANISATION -> SearchEntry.Kind.ORGANISATION;
                    case PLACE -> SearchEntry.Kind.PLACE;
                    case SOURCE -> SearchEntry.Kind.SOURCE;
                };
        return new SearchEntry(
                kind,
                Paths.entry(entry.id()),
                entry.name(),
                entry.aliases(),
                entry.note(),
                reports(entry.articleNumbers().mapToInt(number -> number)));
    }

    private SearchEntry incident(Incident incident) {
        return new SearchEntry(
                SearchEntry.Kind.INCIDENT,
                Paths.incident(archive, incident),
                IncidentPages.name(archive.description().messages(), incident),
                List.of(),
                days(incident),
                reports(incident.members().stream().map(Member::figure).mapToInt(figure -> figure.article())));
    }

    private static @Nullable String days(Incident incident) {
        return Days.label(incident.from(), incident.to());
    }

    private int reports(IntStream articles) {
        return (int) articles.map(number -> archive.reports().first(number))
                .distinct()
                .count();
    }
}
