package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.Entry;
import dev.attest.archive.EntryId;
import dev.attest.archive.EntryKind;
import dev.attest.archive.incident.FigureKey;
import dev.attest.archive.incident.Incident;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.Corrections;
import dev.attest.article.Corrections.Finding;
import dev.attest.article.DateMention;
import dev.attest.article.Evidence;
import dev.attest.article.PlaceReference;
import dev.attest.article.Quote;
import dev.attest.article.Statement;
import dev.attest.document.Document;
import dev.attest.document.Stated;
import dev.attest.document.Syndication;
import dev.attest.message.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Shows findings and articles from the place of one page: every address is relative to it. */
final class Views {
    /** Below this confidence a speaker is shown as uncertain: about one in two of these is wrong. */
    static final double CERTAIN = 0.5;

    private final Archive archive;
    private final Messages messages;
    private final String path;
    private final String root;

    /**
     * @param path where the page lies below the root of the site
     */
    Views(Archive archive, String path) {
        this.archive = archive;
        this.messages = archive.description().messages();
        this.path = path;
        this.root = Paths.root(path);
    }

    Messages messages() {
        return messages;
    }

    String root() {
        return root;
    }

    /** The way to {@code target}, a path below the root of the site. */
    String href(String target) {
        return target.startsWith(path + "#") ? target.substring(path.length()) : root + target;
    }

    Link link(EntryId id) {
        Entry entry = Objects.requireNonNull(archive.entries().get(id), () -> "There is no entry " + id);
        return new Link(entry.name(), href(Paths.entry(id)));
    }

    ArticleCard card(int number) {
        ArchivedArticle archived = archive.articles().get(number);
        Document document = archived.document();
        Stated<LocalDate> published = document.published();
        Stated<String> publisher = document.publisher();
        Stated<Syndication> origin = document.syndicatedFrom();
        Stated<String> language = document.language();
        return new ArticleCard(
                new Link(document.headline(), href(Paths.article(archived.id()))),
                language == null ? null : language.value(),
                direction(document),
                published == null ? null : published.value().toString(),
                isByArchivist(published),
                publisher == null ? null : outlet(publisher.value()),
                origin == null ? null : outlet(origin.value().name()),
                document.holding().sidecar().digest(),
                label(archived.publish()),
                (int) archived.article().quotes().stream()
                        .filter(Views::isSpeech)
                        .count(),
                archived.article().casualtyFigures().size());
    }

    /** Whether a quoted run is somebody's speech, and so shown among the quotes. */
    static boolean isSpeech(Quote quote) {
        return quote.kind() != Quote.Kind.SCARE;
    }

    static boolean isByArchivist(@Nullable Stated<?> stated) {
        return stated != null && stated.by() == Stated.By.ARCHIVIST;
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String direction(Document document) {
        return document.direction() == Document.Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
    }

    private Link outlet(String name) {
        return link(archive.names().id(EntryKind.ORGANISATION, name));
    }

    List<QuoteView> quotes(int article) {
        List<Quote> quotes = archive.articles().get(article).article().quotes();
        return IntStream.range(0, quotes.size())
                .filter(number -> isSpeech(quotes.get(number)))
                .mapToObj(number -> quote(article, number))
                .toList();
    }

    QuoteView quote(int article, int number) {
        ArchivedArticle archived = archive.articles().get(article);
        Quote quote = archived.article().quotes().get(number);
        Quote.Speaker speaker = quote.speaker();
        Integer continues = quote.continues();
        Evidence own = quote.evidence();
        return new QuoteView(
                archived.anchors().quote(number),
                label(quote.kind()),
                cited(archived, quote.evidence(), archived.anchors().quote(number)),
                speaker(speaker),
                asWritten(archived, own, speaker),
                role(archived, own, speaker),
                affiliation(archived, own, speaker),
                said(archived, own, quote.cue()),
                said(archived, own, quote.medium()),
                continues == null
                        ? null
                        : cited(
                                archived,
                                archived.article().quotes().get(continues).evidence(),
                                archived.anchors().quote(continues)),
                speaker(quote.outerSpeaker()),
                asWritten(archived, own, quote.outerSpeaker()),
                speaker != null && quote.confidence() < CERTAIN,
                card(article),
                archive.carriers().otherQuotes(article, number).stream()
                        .map(this::quoteCarrier)
                        .toList(),
                correction(archived, Finding.QUOTE, number));
    }

    List<StatementView> statements(int article) {
        int statements = archive.articles().get(article).article().statements().size();
        return IntStream.range(0, statements)
                .mapToObj(number -> statement(article, number))
                .toList();
    }

    StatementView statement(int article, int number) {
        ArchivedArticle archived = archive.articles().get(article);
        Statement statement = archived.article().statements().get(number);
        List<Quote> quotes = archived.article().quotes();
        Evidence own = statement.evidence();
        return new StatementView(
                archived.anchors().statement(number),
                label(statement.stance()),
                cited(archived, statement.evidence(), archived.anchors().statement(number)),
                speaker(statement.speaker()),
                saidOf(archived, own, statement.speaker().asWritten()),
                role(archived, own, statement.speaker()),
                affiliation(archived, own, statement.speaker()),
                saidOf(archived, own, statement.cue()),
                said(archived, own, statement.medium()),
                speaker(statement.outerSpeaker()),
                asWritten(archived, own, statement.outerSpeaker()),
                statement.quotes().stream()
                        .map(quote -> cited(
                                archived,
                                quotes.get(quote).evidence(),
                                archived.anchors().quote(quote)))
                        .toList(),
                card(article),
                correction(archived, Finding.STATEMENT, number));
    }

    private @Nullable Link speaker(Quote.@Nullable Speaker speaker) {
        String name = speaker == null ? null : speaker.name();
        return name == null ? null : link(archive.names().source(name));
    }

    private @Nullable Cited role(ArchivedArticle archived, Evidence finding, Quote.@Nullable Speaker speaker) {
        return speaker == null || isHeld(speaker, speaker.role()) ? null : said(archived, finding, speaker.role());
    }

    private @Nullable Cited affiliation(ArchivedArticle archived, Evidence finding, Quote.@Nullable Speaker speaker) {
        if (speaker == null || speaker.affiliation() == null) {
            return null;
        }
        Evidence role = speaker.role();
        boolean inRole = role != null && role.overlaps(speaker.affiliation());
        return inRole || isHeld(speaker, speaker.affiliation()) ? null : said(archived, finding, speaker.affiliation());
    }

    /** Whether the words that are shown for want of a name hold {@code words} already. */
    private static boolean isHeld(Quote.Speaker speaker, @Nullable Evidence words) {
        return words != null && speaker.name() == null && speaker.asWritten().overlaps(words);
    }

    private @Nullable Cited asWritten(ArchivedArticle archived, Evidence finding, Quote.@Nullable Speaker speaker) {
        return speaker == null ? null : saidOf(archived, finding, speaker.asWritten());
    }

    /** What a finding says of itself: words that lead to their place unless they stand in its own sentence. */
    private @Nullable Cited said(ArchivedArticle archived, Evidence finding, @Nullable Evidence words) {
        return words == null ? null : saidOf(archived, finding, words);
    }

    private Cited saidOf(ArchivedArticle archived, Evidence finding, Evidence words) {
        return archived.anchors().isInSentenceOf(finding, words)
                ? new Cited(words.words(), null)
                : cited(archived, words);
    }

    private Cited cited(ArchivedArticle archived, Evidence evidence) {
        return cited(archived, evidence, archived.anchors().words(evidence));
    }

    List<FigureView> figures(int article) {
        int figures =
                archive.articles().get(article).article().casualtyFigures().size();
        return IntStream.range(0, figures)
                .mapToObj(number -> figure(article, number))
                .toList();
    }

    /** How many a figure speaks of, as a reader is told. */
    String count(FigureKey key) {
        return CountLabel.of(messages, archive.figure(key).count());
    }

    /** How many a figure speaks of, and the way to its words. */
    Cited cited(FigureKey key) {
        ArchivedArticle archived = archive.articles().get(key.article());
        return new Cited(
                count(key),
                cited(
                                archived,
                                archive.figure(key).evidence(),
                                archived.anchors().figure(key.number()))
                        .href());
    }

    FigureView figure(int article, int number) {
        ArchivedArticle archived = archive.articles().get(article);
        CasualtyFigure figure = archived.article().casualtyFigures().get(number);
        CasualtyFigure.Count count = figure.count();
        PlaceReference place = figure.place();
        String placeName = place == null ? null : place.place();
        DateMention period = figure.period();
        String source = figure.reportedBy().source();
        Evidence own = figure.evidence();
        return new FigureView(
                archived.anchors().figure(number),
                messages.word("harm", figure.harm()),
                CountLabel.of(messages, count),
                count.minimum(),
                count.maximum(),
                count.qualifier() == CasualtyFigure.Qualifier.VAGUE,
                cited(archived, figure.evidence(), archived.anchors().figure(number)),
                said(archived, own, figure.victims()),
                said(archived, own, figure.cause()),
                said(archived, own, figure.perpetrator()),
                place == null ? null : said(archived, own, place.asWritten()),
                placeName == null ? null : link(archive.names().id(EntryKind.PLACE, placeName)),
                period == null ? null : said(archived, own, period.evidence()),
                period == null ? null : Days.label(period),
                source == null ? null : link(archive.names().source(source)),
                said(archived, own, figure.reportedBy().asWritten()),
                label(figure.reportedBy().basis()),
                words(archived, figure.subsetOf()),
                label(figure.scope()),
                card(article),
                incident(article, number),
                carriers(article, number),
                correction(archived, Finding.FIGURE, number),
                standing(archived, figure));
    }

    /** Which count of its article's it is; null for one of its own. */
    static @Nullable String toll(CasualtyFigure figure) {
        return figure.toll() == CasualtyFigure.Toll.NONE ? null : label(figure.toll());
    }

    private FigureView.Standing standing(ArchivedArticle archived, CasualtyFigure figure) {
        return new FigureView.Standing(
                toll(figure),
                words(archived, figure.replaces()),
                figure.carried().contains(CasualtyFigure.Circumstance.PLACE),
                figure.carried().contains(CasualtyFigure.Circumstance.PERIOD));
    }

    private @Nullable CorrectionView correction(ArchivedArticle archived, Finding finding, int number) {
        Corrections.Corrected corrected = archived.article().corrections().of(finding, number);
        return corrected == null ? null : correction(archived, corrected);
    }

    private CorrectionView correction(ArchivedArticle archived, Corrections.Corrected corrected) {
        return new CorrectionView(
                messages.word("finding", corrected.finding()),
                cited(archived, corrected.words()),
                corrected.added(),
                corrected.changes().stream()
                        .map(change -> new CorrectionView.Change(
                                change.key(),
                                change.machineWords() == null ? change.machine() : null,
                                words(archived, change.machineWords()),
                                change.archivist(),
                                change.inArticle()))
                        .toList(),
                corrected.why());
    }

    /** What the archivist corrected in an article. */
    ArticlePage.Corrections corrections(int article) {
        ArchivedArticle archived = archive.articles().get(article);
        Corrections corrections = archived.article().corrections();
        return new ArticlePage.Corrections(
                corrections.corrected().stream()
                        .map(corrected -> correction(archived, corrected))
                        .toList(),
                corrections.struck().stream()
                        .map(struck -> new ArticlePage.Struck(
                                messages.word("finding", struck.finding()),
                                cited(archived, struck.words()),
                                struck.reading(),
                                struck.why()))
                        .toList(),
                corrections.unmatched().stream()
                        .map(Corrections.Unmatched::message)
                        .toList());
    }

    @Nullable
    Link incident(int article, int number) {
        Incident incident = archive.incidents().of(new FigureKey(article, number));
        return incident == null
                ? null
                : new Link(IncidentPages.name(messages, incident), href(Paths.incident(archive, incident)));
    }

    private List<CarrierView> carriers(int article, int number) {
        List<CarrierView> carriers = new ArrayList<>();
        archive.carriers().otherFigures(article, number).forEach(other -> carriers.add(figureCarrier(other, false)));
        archive.carriers().differingFigures(article, number).forEach(other -> carriers.add(figureCarrier(other, true)));
        return carriers;
    }

    private CarrierView figureCarrier(Entry.Finding finding, boolean differs) {
        ArchivedArticle archived = archive.articles().get(finding.article());
        CasualtyFigure figure = archived.article().casualtyFigures().get(finding.number());
        return new CarrierView(
                card(finding.article()),
                cited(archived, figure.evidence(), archived.anchors().figure(finding.number())),
                differs);
    }

    private CarrierView quoteCarrier(Entry.Finding finding) {
        ArchivedArticle archived = archive.articles().get(finding.article());
        Quote quote = archived.article().quotes().get(finding.number());
        return new CarrierView(
                card(finding.article()),
                cited(archived, quote.evidence(), archived.anchors().quote(finding.number())),
                false);
    }

    /** How many figures these are, those that carriers share counted once. */
    int once(List<Entry.Finding> figures) {
        return figuresOnce(archive, figures).size();
    }

    /** The figures among these that stand for themselves: of those that carriers share, the first. */
    static List<Entry.Finding> figuresOnce(Archive archive, List<Entry.Finding> figures) {
        return once(figures, finding -> archive.carriers().firstFigure(finding.article(), finding.number()));
    }

    /** The quotes among these, of those that carriers share the first. */
    static List<Entry.Finding> quotesOnce(Archive archive, List<Entry.Finding> quotes) {
        return once(quotes, finding -> archive.carriers().firstQuote(finding.article(), finding.number()));
    }

    /** A finding stands for those that it is the first of, if it is among them; else the first that is. */
    private static List<Entry.Finding> once(List<Entry.Finding> findings, UnaryOperator<Entry.Finding> first) {
        Set<Entry.Finding> known = new HashSet<>(findings);
        Set<Entry.Finding> shown = new HashSet<>();
        return findings.stream()
                .filter(finding -> {
                    Entry.Finding leader = first.apply(finding);
                    return finding.equals(leader) || (!known.contains(leader) && shown.add(leader));
                })
                .toList();
    }

    /** The words of the figure of that number in the article; null for no number. */
    private @Nullable Cited words(ArchivedArticle archived, @Nullable Integer number) {
        return number == null
                ? null
                : cited(
                        archived,
                        archived.article().casualtyFigures().get(number).evidence(),
                        archived.anchors().figure(number));
    }

    List<Cited> words(int article, List<Evidence> all) {
        return all.stream()
                .map(evidence -> cited(
                        archive.articles().get(article),
                        evidence,
                        archive.articles().get(article).anchors().words(evidence)))
                .toList();
    }

    private @Nullable Cited words(ArchivedArticle archived, @Nullable Evidence evidence) {
        return evidence == null
                ? null
                : cited(archived, evidence, archived.anchors().words(evidence));
    }

    private Cited cited(ArchivedArticle archived, Evidence evidence, String anchor) {
        return new Cited(evidence.words(), href(Paths.article(archived.id()) + "#" + anchor));
    }
}
