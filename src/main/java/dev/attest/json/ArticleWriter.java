package dev.attest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.Coordinates;
import dev.attest.article.Corrections;
import dev.attest.article.DateMention;
import dev.attest.article.Evidence;
import dev.attest.article.Locality;
import dev.attest.article.Organisation;
import dev.attest.article.Person;
import dev.attest.article.Place;
import dev.attest.article.PlaceReference;
import dev.attest.article.Quote;
import dev.attest.article.Source;
import dev.attest.article.Statement;
import dev.attest.article.Whereabouts;
import dev.attest.capture.Holding;
import dev.attest.capture.Publish;
import dev.attest.document.Body;
import dev.attest.document.Document;
import dev.attest.document.Encoding;
import dev.attest.document.Paragraph;
import dev.attest.document.Stated;
import dev.attest.document.Syndication;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one article. Each method writes one kind of value; where a value may be missing, null is written in its place. */
final class ArticleWriter {
    private final JsonGenerator json;
    private final Article article;
    private final Document document;
    private final Body body;
    private final CodePoints codePoints;

    ArticleWriter(JsonGenerator json, Article article) {
        this.json = json;
        this.article = article;
        this.document = article.document();
        this.body = document.body();
        this.codePoints = CodePoints.of(body.text());
    }

    /** Writes a value that is there. */
    private interface Content<T> {
        void write(T value) throws IOException;
    }

    void write(String id, List<String> warnings) throws IOException {
        json.writeStartObject();
        string("id", id);
        metadata();
        object("holding", document.holding(), this::holding);
        string("text", body.text());
        objects("paragraphs", body.paragraphs(), this::paragraph);
        objects("quotes", article.quotes(), this::quote);
        objects("statements", article.statements(), this::statement);
        objects("casualtyFigures", article.casualtyFigures(), this::casualtyFigure);
        sources();
        objects("people", article.people(), this::person);
        objects("organisations", article.organisations(), this::organisation);
        objects("places", article.places(), this::place);
        objects("dates", article.dates(), this::date);
        object("corrections", article.corrections(), this::corrections);
        strings("warnings", warnings);
        json.writeEndObject();
    }

    private void metadata() throws IOException {
        string("headline", document.headline());
        strings("byline", document.byline());
        string("dateline", document.dateline());
        stated("published", document.published());
        string("modified", document.modified());
        stated("publisher", document.publisher());
        stated("address", document.address());
        syndicatedFrom(document.syndicatedFrom());
        stated("language", document.language());
        string("direction", document.direction() == Document.Direction.RIGHT_TO_LEFT ? "rtl" : "ltr");
        name("form", document.form());
        object("encoding", document.encoding(), this::encoding);
    }

    private void encoding(Encoding encoding) throws IOException {
        string("name", encoding.name());
        name("basis", encoding.basis());
        json.writeNumberField("unreadable", encoding.unreadable());
    }

    private void stated(String key, @Nullable Stated<?> stated) throws IOException {
        string(key, stated == null ? null : stated.value());
        statedBy(key, stated);
    }

    private void statedBy(String key, @Nullable Stated<?> stated) throws IOException {
        name(key + "By", stated == null ? null : stated.by());
        string(key + "Ground", stated == null ? null : stated.ground());
    }

    private void syndicatedFrom(@Nullable Stated<Syndication> stated) throws IOException {
        object("syndicatedFrom", stated == null ? null : stated.value(), from -> {
            string("name", from.name());
            string("headline", from.headline());
        });
        statedBy("syndicatedFrom", stated);
    }

    private void holding(Holding holding) throws IOException {
        Publish publish = holding.sidecar().publish();
        Stated<LocalDate> retrieved = document.retrieved();
        string("path", holding.path());
        string("sha256", holding.sha256());
        json.writeNumberField("size", holding.size());
        string("mediaType", holding.mediaType().label());
        string("retrieved", retrieved == null ? null : retrieved.value());
        string("rights", holding.sidecar().rights());
        name("publish", publish);
        json.writeBooleanField("digest", holding.sidecar().digest());
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        json.writeNumberField("start", codePoints.before(paragraph.span().start()));
        json.writeNumberField("end", codePoints.before(paragraph.span().end()));
        name("role", paragraph.role());
    }

    private void quote(Quote quote) throws IOException {
        evidence("evidence", quote.evidence());
        name("kind", quote.kind());
        string("words", quote.words());
        object("speaker", quote.speaker(), this::speaker);
        evidence("cue", quote.cue());
        number("continues", quote.continues());
        evidence("medium", quote.medium());
        object("outerSpeaker", quote.outerSpeaker(), this::speaker);
        json.writeNumberField("confidence", quote.confidence());
    }

    private void statement(Statement statement) throws IOException {
        evidence("evidence", statement.evidence());
        name("stance", statement.stance());
        object("speaker", statement.speaker(), this::speaker);
        evidence("cue", statement.cue());
        evidence("medium", statement.medium());
        object("outerSpeaker", statement.outerSpeaker(), this::speaker);
        json.writeArrayFieldStart("quotes");
        for (int quote : statement.quotes()) {
            json.writeNumber(quote);
        }
        json.writeEndArray();
    }

    private void speaker(Quote.Speaker speaker) throws IOException {
        evidenceKeys(speaker.asWritten());
        string("fullName", speaker.name());
        evidence("role", speaker.role());
        evidence("affiliation", speaker.affiliation());
    }

    private void casualtyFigure(CasualtyFigure figure) throws IOException {
        evidence("evidence", figure.evidence());
        name("harm", figure.harm());
        number("countMin", figure.count().minimum());
        number("countMax", figure.count().maximum());
        string("qualifier", figure.count().qualifier().label());
        string("countText", figure.count().words());
        evidence("victims", figure.victims());
        strings(
                "victimGroups",
                figure.victimGroups().stream().map(ArticleJson::name).toList());
        evidence("cause", figure.cause());
        evidence("perpetrator", figure.perpetrator());
        object("place", figure.place(), this::placeReference);
        object("period", figure.period(), this::period);
        reportedBy(figure.reportedBy());
        number("subsetOf", figure.subsetOf());
        name("scope", figure.scope());
        name("toll", figure.toll() == CasualtyFigure.Toll.NONE ? null : figure.toll());
        number("replaces", figure.replaces());
        strings("carried", figure.carried().stream().map(ArticleJson::name).toList());
    }

    private void placeReference(PlaceReference reference) throws IOException {
        evidenceKeys(reference.asWritten());
        string("name", reference.place());
    }

    private void period(DateMention period) throws IOException {
        evidenceKeys(period.evidence());
        resolved(period);
    }

    private void resolved(DateMention date) throws IOException {
        string("from", date.from());
        string("to", date.to());
        name("granularity", date.granularity());
    }

    /** Null is the article's own voice. */
    private void reportedBy(CasualtyFigure.ReportedBy reportedBy) throws IOException {
        boolean article = reportedBy.basis() == CasualtyFigure.ReportedBy.Basis.ARTICLE;
        object("reportedBy", article ? null : reportedBy, by -> {
            Evidence asWritten = by.asWritten();
            if (asWritten == null) {
                wordless();
            } else {
                evidenceKeys(asWritten);
            }
            string("name", reportedBy.source());
            name("basis", reportedBy.basis());
        });
    }

    /** The sources of the article, and where it is a reprint the outlet that it comes from. */
    private void sources() throws IOException {
        json.writeArrayFieldStart("sources");
        for (Source source : article.sources()) {
            source(source.name(), source.kind(), source.through(), source.mentions());
        }
        Stated<Syndication> reprint = document.syndicatedFrom();
        if (reprint != null && !isSource(reprint.value().name())) {
            source(reprint.value().name(), Source.Kind.NEWS_OUTLET, null, List.of());
        }
        json.writeEndArray();
    }

    private boolean isSource(String name) {
        return article.sources().stream().anyMatch(source -> source.name().equals(name));
    }

    private void source(String name, Source.Kind kind, @Nullable String through, List<Evidence> mentions)
            throws IOException {
        json.writeStartObject();
        string("name", name);
        name("kind", kind);
        string("through", through);
        objects("mentions", mentions, this::evidenceKeys);
        json.writeEndObject();
    }

    private void person(Person person) throws IOException {
        string("name", person.name());
        strings("variants", person.variants());
        objects("roles", person.roles(), this::evidenceKeys);
        objects("mentions", person.mentions(), this::evidenceKeys);
    }

    private void organisation(Organisation organisation) throws IOException {
        string("name", organisation.name());
        name("kind", organisation.kind());
        strings("variants", organisation.variants());
        objects("mentions", organisation.mentions(), this::evidenceKeys);
    }

    private void place(Place place) throws IOException {
        string("name", place.name());
        objects("mentions", place.mentions(), this::evidenceKeys);
        object("resolved", place.whereabouts() instanceof Whereabouts.Located located ? located : null, this::resolved);
        objects("candidates", place.whereabouts().candidates(), this::locality);
    }

    private void resolved(Whereabouts.Located located) throws IOException {
        locality(located.place());
        name("basis", located.basis());
    }

    private void locality(Locality locality) throws IOException {
        Coordinates at = locality.coordinates();
        string("id", locality.id());
        string("name", locality.name());
        name("precision", locality.precision());
        objects("within", locality.within(), this::whole);
        decimal("latitude", at == null ? null : at.latitude());
        decimal("longitude", at == null ? null : at.longitude());
        name("coordinatesBy", at == null ? null : at.origin());
    }

    private void whole(Locality.Whole whole) throws IOException {
        string("id", whole.id());
        string("name", whole.name());
        name("precision", whole.precision());
    }

    private void decimal(String key, @Nullable BigDecimal value) throws IOException {
        if (value == null) {
            json.writeNullField(key);
        } else {
            json.writeNumberField(key, value);
        }
    }

    private void date(DateMention date) throws IOException {
        evidence("evidence", date.evidence());
        resolved(date);
    }

    private void corrections(Corrections corrections) throws IOException {
        objects("corrected", corrections.corrected(), this::corrected);
        objects("struck", corrections.struck(), this::struck);
        objects("unmatched", corrections.unmatched(), this::unmatched);
    }

    private void corrected(Corrections.Corrected corrected) throws IOException {
        name("finding", corrected.finding());
        evidence("evidence", corrected.words());
        number("number", corrected.number());
        json.writeBooleanField("added", corrected.added());
        objects("changes", corrected.changes(), this::change);
        string("why", corrected.why());
    }

    private void change(Corrections.Change change) throws IOException {
        string("key", change.key());
        string("machine", change.machine());
        evidence("machineWords", change.machineWords());
        string("archivist", change.archivist());
        json.writeBooleanField("inArticle", change.inArticle());
    }

    private void struck(Corrections.Struck struck) throws IOException {
        name("finding", struck.finding());
        evidence("evidence", struck.words());
        string("reading", struck.reading());
        string("why", struck.why());
    }

    private void unmatched(Corrections.Unmatched unmatched) throws IOException {
        string("file", unmatched.file());
        json.writeNumberField("line", unmatched.line());
        string("words", unmatched.words());
        string("problem", unmatched.problem());
        strings("matching", unmatched.matching());
    }

    private void evidence(String key, @Nullable Evidence evidence) throws IOException {
        object(key, evidence, this::evidenceKeys);
    }

    /** The keys of evidence, inside an object that may have more. */
    private void evidenceKeys(Evidence evidence) throws IOException {
        if (!evidence.standsIn(body)) {
            throw new IllegalArgumentException("A finding must stand in the text word for word, found " + evidence);
        }
        int paragraph = body.paragraphs().get(evidence.paragraph()).span().start();
        json.writeNumberField("paragraph", evidence.paragraph());
        json.writeNumberField("start", codePoints.before(paragraph + evidence.start()));
        json.writeNumberField("end", codePoints.before(paragraph + evidence.end()));
        string("text", evidence.words());
    }

    /** The keys of evidence for the archivist's word, which has none in the text. */
    private void wordless() throws IOException {
        for (String key : List.of("paragraph", "start", "end", "text")) {
            json.writeNullField(key);
        }
    }

    private void string(String key, @Nullable Object value) throws IOException {
        json.writeStringField(key, value == null ? null : value.toString());
    }

    private void name(String key, @Nullable Enum<?> value) throws IOException {
        json.writeStringField(key, value == null ? null : ArticleJson.name(value));
    }

    private void number(String key, @Nullable Integer value) throws IOException {
        if (value == null) {
            json.writeNullField(key);
        } else {
            json.writeNumberField(key, value);
        }
    }

    private void strings(String key, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private <T> void object(String key, @Nullable T value, Content<? super T> content) throws IOException {
        json.writeFieldName(key);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            content.write(value);
            json.writeEndObject();
        }
    }

    private <T> void objects(String key, Collection<T> values, Content<? super T> content) throws IOException {
        json.writeArrayFieldStart(key);
        for (T value : values) {
            json.writeStartObject();
            content.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
