package dev.attest.archive;

import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.CasualtyFigure.Count;
import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.article.CasualtyFigure.Qualifier;
import dev.attest.article.CasualtyFigure.ReportedBy;
import dev.attest.article.CasualtyFigure.Scope;
import dev.attest.article.Evidence;
import dev.attest.article.Locality;
import dev.attest.article.Organisation;
import dev.attest.article.Person;
import dev.attest.article.Place;
import dev.attest.article.PlaceReference;
import dev.attest.article.Quote;
import dev.attest.article.Source;
import dev.attest.article.Whereabouts;
import dev.attest.capture.Capture;
import dev.attest.capture.MediaType;
import dev.attest.capture.Publish;
import dev.attest.capture.Sidecar;
import dev.attest.document.Body;
import dev.attest.document.Document;
import dev.attest.document.Paragraph;
import dev.attest.document.Stated;
import dev.attest.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Articles made by hand, whose findings are known without any extractor. */
public final class Samples {
    private Samples() {}

    /**
     * A report of two paragraphs: a figure given by a committee in the first sentence, a sentence with nothing but a place, and
     * a quote of a nurse.
     */
    public static Article report(String path, @Nullable String day, @Nullable Publish publish) {
        Body body = new Body.Builder()
                .add(
                        "Shells killed four people in Tell Sabil, the Harbour Committee said. Rain fell over Qasr Amin all day.",
                        Paragraph.Role.TEXT)
                .add(
                        "“We carried them on doors,” said the nurse Lina Haddad. She left for Tell Sabil.",
                        Paragraph.Role.TEXT)
                .build();
        Evidence committee = at(body, 0, "the Harbour Committee");
        Evidence nurse = at(body, 1, "Lina Haddad");
        CasualtyFigure figure = new CasualtyFigure(
                at(body, 0, "killed four people"),
                Harm.KILLED,
                new Count(4, 4, Qualifier.EXACT, "four"),
                at(body, 0, "people"),
                Set.of(CasualtyFigure.VictimGroup.PEOPLE),
                at(body, 0, "Shells"),
                null,
                new PlaceReference(at(body, 0, "Tell Sabil"), "Tell Sabil"),
                null,
                new ReportedBy(committee, "Harbour Committee", ReportedBy.Basis.SENTENCE),
                null,
                Scope.INCIDENT);
        Quote quote = new Quote(
                at(body, 1, "“We carried them on doors,”"),
                Quote.Kind.FULL,
                new Quote.Speaker(nurse, "Lina Haddad", at(body, 1, "the nurse"), null),
                at(body, 1, "said"),
                null,
                null,
                0.9);
        return new Article(
                document(path, day, publish, body),
                List.of(quote),
                List.of(figure),
                List.of(new Source("Harbour Committee", Source.Kind.CHARITY, null, List.of(committee))),
                List.of(new Person("Lina Haddad", List.of(), List.of(at(body, 1, "the nurse")), List.of(nurse))),
                List.of(new Organisation(
                        "Harbour Committee",
                        Source.Kind.CHARITY,
                        List.of(),
                        List.of(at(body, 0, "Harbour Committee")))),
                List.of(
                        new Place("Tell Sabil", List.of(at(body, 0, "Tell Sabil"), at(body, 1, "Tell Sabil"))),
                        new Place("Qasr Amin", List.of(at(body, 0, "Qasr Amin")))),
                List.of());
    }

    /** The report of that path, with its two places on the map. */
    static Article located(String path, Locality sabil, Locality amin) {
        Article report = report(path, null, null);
        List<Locality> localities = List.of(sabil, amin);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < localities.size(); i++) {
            Place place = report.places().get(i);
            places.add(new Place(
                    place.name(),
                    place.mentions(),
                    new Whereabouts.Located(localities.get(i), Whereabouts.Basis.ONLY_ONE)));
        }
        return new Article(
                report.document(),
                report.quotes(),
                report.casualtyFigures(),
                report.sources(),
                report.people(),
                report.organisations(),
                places,
                report.dates());
    }

    static Document document(String path, @Nullable String day, @Nullable Publish publish, Body body) {
        Sidecar sidecar = new Sidecar(null, null, null, null, null, null, null, null, null, publish, false);
        return new Document(
                Capture.ofText(path, MediaType.PLAIN_TEXT, body.text(), sidecar).holding(),
                "Shells on Tell Sabil",
                List.of(),
                null,
                day == null ? null : Stated.byPage(LocalDate.parse(day)),
                null,
                Stated.byPage("Harbour News"),
                null,
                null,
                null,
                Document.Direction.LEFT_TO_RIGHT,
                body);
    }

    static Evidence at(Body body, int paragraph, String words) {
        int start = body.words(paragraph).indexOf(words);
        return Evidence.of(body, paragraph, new Span(start, start + words.length()));
    }
}
