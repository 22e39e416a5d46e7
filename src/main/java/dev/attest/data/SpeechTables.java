package dev.attest.data;

import dev.attest.article.Article;
import dev.attest.article.Evidence;
import dev.attest.article.Quote;
import dev.attest.article.Statement;
import dev.attest.data.Table.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quotes, and what is reported of somebody's words without quoting them. */
final class SpeechTables {
    private final Origin origin;

    SpeechTables(Origin origin) {
        this.origin = origin;
    }

    Table<Found<Quote>> quotes() {
        return new Table<>(
                "quotes",
                quoteFields(),
                List.of("article", "id"),
                List.of(
                        ForeignKey.of("article", "articles"),
                        ForeignKey.of("speaker_id", "sources"),
                        ForeignKey.sameArticle("continues")),
                () -> Found.all(origin, Article::quotes, Quote::evidence, (archived, number) -> archived.anchors()
                        .quote(number)));
    }

    private List<Field<Found<Quote>>> quoteFields() {
        List<Field<Found<Quote>>> fields = new ArrayList<>(Found.<Quote>columns(origin));
        fields.add(Field.<Found<Quote>>of(
                        "kind",
                        FieldType.STRING,
                        "quotes.kind",
                        row -> Field.name(row.finding().kind()))
                .always()
                .oneOf(Quote.Kind.values()));
        fields.add(Found.words("speaker", "quotes.speaker", quote -> asWritten(quote.speaker())));
        fields.add(Field.of(
                "speaker_id", FieldType.STRING, row -> speaker(row.finding().speaker())));
        fields.add(Found.words("role", quote -> role(quote.speaker())));
        fields.add(Found.words("affiliation", quote -> affiliation(quote.speaker())));
        fields.add(Found.words("cue", Quote::cue));
        fields.add(Found.words("medium", "quotes.medium", Quote::medium));
        fields.add(Found.words("passed_on_by", quote -> asWritten(quote.outerSpeaker())));
        fields.add(Field.of("continues", FieldType.STRING, row -> {
            Integer earlier = row.finding().continues();
            return earlier == null ? null : row.archived().anchors().quote(earlier);
        }));
        fields.add(Field.<Found<Quote>>of(
                        "confidence", FieldType.NUMBER, row -> row.finding().confidence())
                .always()
                .atLeast(0));
        return fields;
    }

    Table<Found<Statement>> statements() {
        return new Table<>(
                "statements",
                statementFields(),
                List.of("article", "id"),
                List.of(ForeignKey.of("article", "articles"), ForeignKey.of("speaker_id", "sources")),
                () -> Found.all(
                        origin, Article::statements, Statement::evidence, (archived, number) -> archived.anchors()
                                .statement(number)));
    }

    private List<Field<Found<Statement>>> statementFields() {
        List<Field<Found<Statement>>> fields = new ArrayList<>(Found.<Statement>columns(origin));
        fields.add(Field.<Found<Statement>>of(
                        "stance",
                        FieldType.STRING,
                        row -> Field.name(row.finding().stance()))
                .always()
                .oneOf(Statement.Stance.values()));
        fields.add(Found.words("speaker", "statements.speaker", statement -> statement
                .speaker()
                .asWritten()));
        fields.add(Field.of(
                "speaker_id", FieldType.STRING, row -> speaker(row.finding().speaker())));
        fields.add(Found.words("role", statement -> statement.speaker().role()));
        fields.add(Found.words("affiliation", statement -> affiliation(statement.speaker())));
        fields.add(Found.words("cue", Statement::cue));
        fields.add(Found.words("medium", "statements.medium", Statement::medium));
        fields.add(Found.words("passed_on_by", statement -> asWritten(statement.outerSpeaker())));
        return fields;
    }

    private static @Nullable Evidence asWritten(Quote.@Nullable Speaker speaker) {
        return speaker == null ? null : speaker.asWritten();
    }

    private static @Nullable Evidence role(Quote.@Nullable Speaker speaker) {
        return speaker == null ? null : speaker.role();
    }

    private static @Nullable Evidence affiliation(Quote.@Nullable Speaker speaker) {
        return speaker == null ? null : speaker.affiliation();
    }

    private @Nullable String speaker(Quote.@Nullable Speaker speaker) {
        return speaker == null ? null : origin.source(speaker.name());
    }
}
