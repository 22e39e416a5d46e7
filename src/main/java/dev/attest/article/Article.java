package dev.attest.article;

import dev.attest.document.Document;
import java.util.List;
import java.util.Objects;

/**
 * A document and what was found in it. The lists are in the order of the text.
 *
 * @param document what was read
 * @param quotes words given as somebody's own
 * @param statements what it reports somebody to have stated without quoting it
 * @param casualtyFigures numbers of people harmed
 * @param sources whom the article names as having reported something
 * @param people persons named, one entry for each
 * @param organisations bodies named, one entry for each
 * @param places places named, one entry for each
 * @param dates expressions of time
 * @param corrections what of this is the archivist's word, and what the archivist struck
 */
public record Article(
        Document document,
        List<Quote> quotes,
        List<Statement> statements,
        List<CasualtyFigure> casualtyFigures,
        List<Source> sources,
        List<Person> people,
        List<Organisation> organisations,
        List<Place> places,
        List<DateMention> dates,
        Corrections corrections) {
    public Article {
        Objects.requireNonNull(document);
        quotes = List.copyOf(quotes);
        statements = List.copyOf(statements);
        casualtyFigures = List.copyOf(casualtyFigures);
        sources = List.copyOf(sources);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
        dates = List.copyOf(dates);
        Objects.requireNonNull(corrections);
    }

    /** An article as the machine reads it. */
    public Article(
            Document document,
            List<Quote> quotes,
            List<Statement> statements,
            List<CasualtyFigure> casualtyFigures,
            List<Source> sources,
            List<Person> people,
            List<Organisation> organisations,
            List<Place> places,
            List<DateMention> dates) {
        this(
                document,
                quotes,
                statements,
                casualtyFigures,
                sources,
                people,
                organisations,
                places,
                dates,
                Corrections.none());
    }

    /** An article without statements. */
    public Article(
            Document document,
            List<Quote> quotes,
            List<CasualtyFigure> casualtyFigures,
            List<Source> sources,
            List<Person> people,
            List<Organisation> organisations,
            List<Place> places,
            List<DateMention> dates) {
        this(document, quotes, List.of(), casualtyFigures, sources, people, organisations, places, dates);
    }
}
