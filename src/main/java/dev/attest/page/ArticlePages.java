package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.Entry;
import dev.attest.archive.EntryId;
import dev.attest.archive.EntryKind;
import dev.attest.archive.Report;
import dev.attest.article.Article;
import dev.attest.article.DateMention;
import dev.attest.article.Evidence;
import dev.attest.capture.Holding;
import dev.attest.document.Document;
import dev.attest.document.Encoding;
import dev.attest.document.Stated;
import dev.attest.document.Syndication;
import dev.attest.message.Messages;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the pages of articles. */
final class ArticlePages {
    /** So many that carry a report are named with it: else pages would grow with the archive. */
    private static final int CARRIERS = 10;

    private final Archive archive;
    private final Messages messages;
    private final IncidentPages incidents;

    ArticlePages(Archive archive, IncidentPages incidents) {
        this.archive = archive;
        this.incidents = incidents;
        this.messages = archive.description().messages();
    }

    ArticlePage page(int number, String path) {
        ArchivedArticle archived = archive.articles().get(number);
        Article article = archived.article();
        Views views = new Views(archive, path);
        ArticleCard card = views.card(number);
        List<FigureView> figures = views.figures(number);
        return new ArticlePage(
                head(card, path).with(new ArticleMetadata(archive).of(archived)),
                card,
                archived.document().byline(),
                Segments.of(archive.description(), archived),
                views.quotes(number),
                views.statements(number),
                figures,
                incidents.inArticle(views, number, figures),
                article.sources().stream()
                        .map(one ->
                                mention(views, number, archive.names().source(one.name()), List.of(), one.mentions()))
                        .toList(),
                article.people().stream()
                        .map(one ->
                                mention(views, number, id(EntryKind.PERSON, one.name()), one.roles(), one.mentions()))
                        .toList(),
                article.organisations().stream()
                        .map(one -> mention(
                                views, number, id(EntryKind.ORGANISATION, one.name()), List.of(), one.mentions()))
                        .toList(),
                article.places().stream()
                        .map(one -> mention(views, number, id(EntryKind.PLACE, one.name()), List.of(), one.mentions()))
                        .toList(),
                dates(views, number, article),
                provenance(archived.document()),
                Views.label(archived.document().form()),
                sameReport(views, number),
                number == 0 ? null : views.card(number - 1).headline(),
                number == archive.articles().size() - 1
                        ? null
                        : views.card(number + 1).headline(),
                views.corrections(number),
                archived.document().holding().sidecar().contentNote());
    }

    private Head head(ArticleCard card, String path) {
        Link publisher = card.publisher();
        String day = card.published() == null ? messages.say("facts.undated") : card.published();
        String report = publisher == null
                ? messages.say("article.head-saved", day)
                : messages.say("article.head-by", publisher.text(), day);
        String description = messages.say("article.head", report);
        return Heads.of(archive, path, card.headline().text(), description, Head.Section.ARTICLES);
    }

    private EntryId id(EntryKind kind, String name) {
        return archive.names().id(kind, name);
    }

    private MentionView mention(Views views, int number, EntryId id, List<Evidence> roles, List<Evidence> mentions) {
        Entry entry = Objects.requireNonNull(archive.entries().get(id));
        return new MentionView(
                views.link(id),
                entry.note(),
                views.words(number, roles),
                first(views, number, mentions),
                mentions.size());
    }

    private static List<Cited> first(Views views, int number, List<Evidence> mentions) {
        return views.words(number, mentions.stream().limit(MentionView.FIRST).toList());
    }

    /** The days that the article speaks of, each once, in the order of the calendar. */
    private static List<MentionView> dates(Views views, int number, Article article) {
        SortedMap<LocalDate, SortedMap<String, List<Evidence>>> periods = new TreeMap<>();
        for (DateMention date : article.dates()) {
            LocalDate from = date.from();
            String label = Days.label(date);
            if (from != null && label != null) {
                periods.computeIfAbsent(from, first -> new TreeMap<>())
                        .computeIfAbsent(label, days -> new ArrayList<>())
                        .add(date.evidence());
            }
        }
        List<MentionView> dates = new ArrayList<>();
        periods.forEach((from, labels) -> labels.forEach((label, words) -> dates.add(new MentionView(
                new Link(label, views.href(Paths.day(from))),
                null,
                List.of(),
                first(views, number, words),
                words.size()))));
        return dates;
    }

    private ArticlePage.@Nullable SameReport sameReport(Views views, int number) {
        Report report = archive.reports().carriedBy(number);
        if (report == null) {
            return null;
        }
        int first = report.articles().get(0);
        List<Integer> early = report.articles()
                .subList(0, Math.min(CARRIERS, report.articles().size()));
        List<ArticlePage.Carrier> carriers = report.articles().stream()
                .filter(carrier -> first == number
                        || carrier == number
                        || carrier.equals(report.origin())
                        || early.contains(carrier))
                .map(carrier -> new ArticlePage.Carrier(
                        views.card(carrier), carrier == number, carrier.equals(report.origin())))
                .toList();
        int further = report.articles().size() - carriers.size();
        return new ArticlePage.SameReport(
                carriers,
                further,
                further == 0 ? null : views.card(first).headline(),
                Views.label(report.basis()),
                report.named(),
                report.identical());
    }

    /** What a reader should know of how the file was decoded; null where nothing is uncertain. */
    private @Nullable String encoding(@Nullable Encoding encoding) {
        if (encoding == null || !encoding.isUncertain()) {
            return null;
        }
        String name = encoding.basis() == Encoding.Basis.LETTERS
                ? messages.say("article.encoding-told", encoding.name())
                : encoding.name();
        return encoding.unreadable() == 0 ? name : messages.say("article.unreadable", name, encoding.unreadable());
    }

    private ArticlePage.Provenance provenance(Document document) {
        Holding holding = document.holding();
        Stated<URI> address = document.address();
        Stated<Syndication> origin = document.syndicatedFrom();
        Stated<LocalDate> published = document.published();
        Stated<LocalDate> retrieved = document.retrieved();
        return new ArticlePage.Provenance(
                address == null ? null : address.value().toString(),
                Views.isByArchivist(address),
                Views.isByArchivist(document.publisher()),
                Views.isByArchivist(origin),
                origin == null ? null : origin.value().headline(),
                document.dateline(),
                text(document.modified()),
                published == null ? null : published.ground(),
                text(retrieved == null ? null : retrieved.value()),
                holding.sidecar().rights(),
                holding.path(),
                holding.mediaType().label(),
                holding.size(),
                holding.sha256(),
                encoding(document.encoding()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
