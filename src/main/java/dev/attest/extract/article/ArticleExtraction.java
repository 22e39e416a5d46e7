package dev.attest.extract.article;

import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.DateMention;
import dev.attest.article.Organisation;
import dev.attest.article.Person;
import dev.attest.article.Place;
import dev.attest.article.Source;
import dev.attest.document.Document;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.extract.Extractor;
import dev.attest.extract.KnownNames;
import dev.attest.extract.name.NameFinder;
import dev.attest.extract.name.OrganisationExtractor;
import dev.attest.extract.name.PersonExtractor;
import dev.attest.extract.name.PlaceExtractor;
import dev.attest.extract.place.PlaceResolver;
import dev.attest.extract.quote.QuoteExtractor;
import dev.attest.extract.source.SourceExtractor;
import dev.attest.extract.statement.Spoken;
import dev.attest.extract.statement.StatementExtractor;
import java.util.List;
import java.util.Objects;

/**
 * Makes the article of a document: sentences, then names, then each kind of finding from both. A pure function; immutable, may be
 * shared between threads.
 */
public final class ArticleExtraction {
    private final NameFinder names;
    private final QuoteExtractor quotes;
    private final StatementExtractor statements;
    private final Extractor<CasualtyFigure> casualtyFigures;
    private final Extractor<DateMention> dates;
    private final SourceExtractor sources;
    private final Extractor<Person> people;
    private final Extractor<Organisation> organisations;
    private final Extractor<Place> places;
    private final PlaceResolver map;

    /** An extraction that knows the names of an archive's authority files. */
    public ArticleExtraction(
            KnownNames known,
            QuoteExtractor quotes,
            Extractor<CasualtyFigure> casualtyFigures,
            Extractor<DateMention> dates) {
        this.names = new NameFinder(known);
        this.quotes = Objects.requireNonNull(quotes);
        this.casualtyFigures = Objects.requireNonNull(casualtyFigures);
        this.dates = Objects.requireNonNull(dates);
        this.statements = new StatementExtractor(known);
        this.sources = new SourceExtractor(known);
        this.people = new PersonExtractor();
        this.organisations = new OrganisationExtractor(known);
        this.places = new PlaceExtractor();
        this.map = new PlaceResolver(known);
    }

    /** What {@code document} says. */
    public Article extract(Document document) {
        List<AnnotatedParagraph> paragraphs = AnnotatedDocument.paragraphsOf(document.body());
        AnnotatedDocument annotated = new AnnotatedDocument(document, paragraphs, names.find(paragraphs));
        Spoken spoken = statements.extract(annotated, quotes.read(annotated));
        List<Source> reporting = sources.extract(annotated, spoken);
        FigureReporters reporters = new FigureReporters(annotated, spoken, reporting);
        return new Article(
                document,
                spoken.quotes(),
                spoken.statements(),
                casualtyFigures.extract(annotated).stream()
                        .map(reporters::joined)
                        .toList(),
                reporting,
                people.extract(annotated),
                organisations.extract(annotated),
                map.located(annotated, places.extract(annotated)),
                dates.extract(annotated));
    }
}
