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
    private static final String AFFILIATION = "The body for which the speaker speaks or to which the speaker belongs.";

    private final Origin origin;

    SpeechTables(Origin origin) {
        this.origin = origin;
    }

    Table<Found<Quote>> quotes() {
        return new Table<>(
                "quotes",
                "Quotes",
                "Words that an article gives between quotation marks, with who is given as having said them.",
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
                        "At least a whole clause in the speaker's words (full), a part of one (partial), or marks that set a"
                                + " word apart and are nobody's speech (scare).",
                        row -> Field.name(row.finding().kind()))
                .always()
                .oneOf(Quote.Kind.values()));
        fields.add(Found.words(
                "speaker",
                "Who is given as having said it, in the article's words.",
                quote -> asWritten(quote.speaker())));
        fields.add(Field.of(
                "speaker_id",
                FieldType.STRING,
                "The same in the table of sources; empty where the words name nobody.",
                row -> speaker(row.finding().speaker())));
        fields.add(Found.words("role", "What the article says that the speaker is.", quote -> role(quote.speaker())));
        fields.add(Found.words("affiliation", AFFILIATION, quote -> affiliation(quote.speaker())));
        fields.add(Found.words("cue", "The words that attribute it.", Quote::cue));
        fields.add(Found.words("medium", "Where it was said.", Quote::medium));
        fields.add(Found.words(
                "passed_on_by",
                "Who is given as having passed it on, in the article's words.",
                quote -> asWritten(quote.outerSpeaker())));
        fields.add(
                Field.of("continues", FieldType.STRING, "The quote of the same article that it goes on from.", row -> {
                    Integer earlier = row.finding().continues();
                    return earlier == null ? null : row.archived().anchors().quote(earlier);
                }));
        fields.add(Field.<Found<Quote>>of(
                        "confidence",
                        FieldType.NUMBER,
                        "How likely it is that the speaker is who said it or, where there is none, that nobody is given: from"
                                + " 0 to 1.",
                        row -> row.finding().confidence())
                .always()
                .atLeast(0));
        return fields;
    }

    Table<Found<Statement>> statements() {
        return new Table<>(
                "statements",
                "Statements",
                "What an article reports somebody to have stated, in the article's words and not in the speaker's.",
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
                        "How the speaker stands to the words: of one that denies, they are what the speaker says is not so.",
                        row -> Field.name(row.finding().stance()))
                .always()
                .oneOf(Statement.Stance.values()));
        fields.add(Found.words(
                "speaker",
                "Who is given as having stated it, in the article's words.",
                statement -> statement.speaker().asWritten()));
        fields.add(Field.of(
                "speaker_id",
                FieldType.STRING,
                "The same in the table of sources; empty where the words name nobody.",
                row -> speaker(row.finding().speaker())));
        fields.add(Found.words("role", "What the article says that the speaker is.", statement -> statement
                .speaker()
                .role()));
        fields.add(Found.words("affiliation", AFFILIATION, statement -> affiliation(statement.speaker())));
        fields.add(Found.words("cue", "The words that attribute it.", Statement::cue));
        fields.add(Found.words("medium", "Where it was stated.", Statement::medium));
        fields.add(Found.words(
                "passed_on_by",
                "Who is given as having passed it on, in the article's words.",
                statement -> asWritten(statement.outerSpeaker())));
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
