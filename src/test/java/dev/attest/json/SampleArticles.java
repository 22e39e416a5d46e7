package dev.attest.json;

import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.DateMention;
import dev.attest.article.Evidence;
import dev.attest.article.Organisation;
import dev.attest.article.Person;
import dev.attest.article.Place;
import dev.attest.article.PlaceReference;
import dev.attest.article.Quote;
import dev.attest.article.Source;
import dev.attest.capture.Capture;
import dev.attest.capture.MediaType;
import dev.attest.capture.Publish;
import dev.attest.capture.Sidecar;
import dev.attest.document.Body;
import dev.attest.document.Document;
import dev.attest.document.Paragraph;
import dev.attest.document.Stated;
import dev.attest.document.Syndication;
import dev.attest.text.Span;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Articles made by hand: one where all that may be missing is there, and one where all of it is missing. */
final class SampleArticles {
    // The flag before the quote takes four UTF-16 units for two code points: the offsets after it differ.
    private static final String FIRST =
            "🇨🇭 “We count again,” said Ada Nom, a clerk, in a letter to the Mill Gazette.";
    private static final String SECOND =
            "At least 12 villagers, five of them children, were killed by a landslide in Upper Dell on Friday, the relief"
                    + " office said.";

    private SampleArticles() {}

    static Article full() {
        Body body = new Body.Builder()
                .add(FIRST, Paragraph.Role.TEXT)
                .add(SECOND, Paragraph.Role.BLOCK_QUOTE)
                .build();
        LocalDate friday = LocalDate.of(2020, 5, 8);
        Sidecar sidecar = new Sidecar(
                URI.create("https://gazette.example/dell"),
                "Dell counts again",
                "Mill Gazette",
                friday,
                "the weekday",
                LocalDate.of(2021, 1, 2),
                "en",
                "all reserved",
                "Valley Wire",
                Publish.EXCERPT,
                true);
        Document document = new Document(
                Capture.ofText("2020/dell.txt", MediaType.PLAIN_TEXT, body.text(), sidecar)
                        .holding(),
                "Dell counts again",
                List.of("Ivo Pen"),
                "UPPER DELL, May 9",
                Stated.byArchivist(friday.plusDays(1), "the weekday"),
                friday.plusDays(2),
                Stated.byPage("Mill Gazette"),
                Stated.byArchivist(URI.create("https://gazette.example/dell"), null),
                Stated.byPage(new Syndication("Valley Wire", "Dell counts")),
                Stated.byPage("en"),
                Document.Direction.LEFT_TO_RIGHT,
                body);
        Evidence run = evidence(body, 0, "“We count again,”");
        Evidence ada = evidence(body, 0, "Ada Nom");
        Evidence clerk = evidence(body, 0, "a clerk");
        Evidence dell = evidence(body, 1, "Upper Dell");
        Evidence office = evidence(body, 1, "the relief office");
        DateMention when = new DateMention(evidence(body, 1, "on Friday"), friday, friday, DateMention.Granularity.DAY);
        Quote quote = new Quote(
                run,
                Quote.Kind.FULL,
                new Quote.Speaker(ada, "Ada Nom", clerk, null),
                evidence(body, 0, "said"),
                0,
                evidence(body, 0, "a letter to the Mill Gazette"),
                0.97);
        CasualtyFigure all = figure(
                body,
                "At least 12 villagers",
                new CasualtyFigure.Count(12, null, CasualtyFigure.Qualifier.AT_LEAST, "12"),
                Set.of(CasualtyFigure.VictimGroup.PEOPLE, CasualtyFigure.VictimGroup.CIVILIANS),
                when,
                0);
        return new Article(
                document,
                List.of(quote),
                List.of(all),
                List.of(new Source("relief office", Source.Kind.RESCUE_SERVICE, "Mill Gazette", List.of(office))),
                List.of(new Person("Ada Nom", List.of("Nom"), List.of(clerk), List.of(ada))),
                List.of(new Organisation(
                        "Mill Gazette",
                        Source.Kind.NEWS_OUTLET,
                        List.of("Gazette"),
                        List.of(evidence(body, 0, "Mill Gazette")))),
                List.of(new Place("Upper Dell", List.of(dell))),
                List.of(when));
    }

    private static CasualtyFigure figure(
            Body body,
            String words,
            CasualtyFigure.Count count,
            Set<CasualtyFigure.VictimGroup> groups,
            DateMention when,
            int subsetOf) {
        return new CasualtyFigure(
                evidence(body, 1, words),
                CasualtyFigure.Harm.KILLED,
                count,
                evidence(body, 1, "villagers"),
                groups,
                evidence(body, 1, "a landslide"),
                evidence(body, 1, "landslide"),
                new PlaceReference(evidence(body, 1, "in Upper Dell"), "Upper Dell"),
                when,
                new CasualtyFigure.ReportedBy(
                        evidence(body, 1, "the relief office"),
                        "relief office",
                        CasualtyFigure.ReportedBy.Basis.SENTENCE),
                subsetOf,
                CasualtyFigure.Scope.INCIDENT);
    }

    /** An article without anything that may be missing. */
    static Article bare() {
        return new Article(
                bareDocument(Body.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Findings without anything that may be missing from them. */
    static Article bareFindings() {
        Body body = Body.ofLines("“So it goes.”\nUp to dozens fell some day, an official said.\n");
        Evidence fell = evidence(body, 1, "dozens fell");
        PlaceReference place = new PlaceReference(evidence(body, 1, "day"), null);
        DateMention when = new DateMention(evidence(body, 1, "some day"), null, null, DateMention.Granularity.PERIOD);
        CasualtyFigure.Count upTo = new CasualtyFigure.Count(null, 12, CasualtyFigure.Qualifier.UP_TO, "dozens");
        CasualtyFigure plain = new CasualtyFigure(
                fell,
                CasualtyFigure.Harm.CASUALTIES,
                upTo,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                CasualtyFigure.ReportedBy.article(),
                null,
                CasualtyFigure.Scope.CUMULATIVE);
        CasualtyFigure unnamed = new CasualtyFigure(
                fell,
                CasualtyFigure.Harm.CASUALTIES,
                upTo,
                null,
                Set.of(),
                null,
                null,
                place,
                when,
                new CasualtyFigure.ReportedBy(
                        evidence(body, 1, "an official"), null, CasualtyFigure.ReportedBy.Basis.CARRIED_OVER),
                null,
                CasualtyFigure.Scope.CUMULATIVE);
        Evidence run = evidence(body, 0, "“So it goes.”");
        Evidence official = evidence(body, 1, "an official");
        return new Article(
                bareDocument(body),
                List.of(
                        new Quote(run, Quote.Kind.SCARE, null, null, null, null, 1),
                        new Quote(run, Quote.Kind.PARTIAL, new Quote.Speaker(official, null), null, null, null, 0.5)),
                List.of(plain, unnamed),
                List.of(new Source("an official", Source.Kind.UNNAMED, null, List.of(official))),
                List.of(new Person("An Official", List.of(), List.of(), List.of(official))),
                List.of(new Organisation("Officials", Source.Kind.ORGANISATION, List.of(), List.of(official))),
                List.of(new Place("Day", List.of(official))),
                List.of(when));
    }

    static Article ofText(String text) {
        return new Article(
                bareDocument(Body.ofLines(text)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Document bareDocument(Body body) {
        return new Document(
                Capture.ofText("-", MediaType.HTML, body.text(), Sidecar.none()).holding(),
                "",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Document.Direction.RIGHT_TO_LEFT,
                body);
    }

    static Evidence evidence(Body body, int paragraph, String words) {
        int start = body.words(paragraph).indexOf(words);
        return Evidence.of(body, paragraph, new Span(start, start + words.length()));
    }
}
