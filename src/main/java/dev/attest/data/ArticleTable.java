package dev.attest.data;

import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.EntryKind;
import dev.attest.archive.Report;
import dev.attest.capture.Publish;
import dev.attest.data.Table.ForeignKey;
import dev.attest.document.Document;
import dev.attest.document.Stated;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The articles, a row for each. */
final class ArticleTable {
    private final Origin origin;

    ArticleTable(Origin origin) {
        this.origin = origin;
    }

    Table<Integer> table() {
        return new Table<>(
                "articles",
                "Articles",
                "An article of the archive: what its page says of itself, and the file that was saved. Its text and findings in"
                        + " full are in articles.jsonl.",
                fields(),
                List.of("id"),
                List.of(
                        ForeignKey.of("publisher_id", "organisations"),
                        ForeignKey.of("syndicated_from_id", "organisations"),
                        new ForeignKey(List.of("same_report_as"), "", List.of("id"))),
                () -> IntStream.range(0, origin.archive().articles().size()).boxed());
    }

    private List<Field<Integer>> fields() {
        return List.of(
                text("id", "Its name in the archive, made from the path of the saved file alone.", one -> one.id()
                                .value())
                        .always(),
                Field.<Integer>of(
                                "address",
                                FieldType.STRING,
                                "Where the archive shows it: a full address, or where the archive has none the path below the"
                                        + " root of the site.",
                                origin::articleAddress)
                        .always(),
                text("headline", "The headline.", one -> one.document().headline())
                        .always(),
                of("byline", FieldType.ARRAY, "The people who signed it.", one -> one.document()
                        .byline()),
                text("dateline", "The place and date that open the text, as written.", one -> one.document()
                        .dateline()),
                of(
                        "published",
                        FieldType.DATE,
                        "The day it was published.",
                        one -> value(one.document().published())),
                by("published_by", "Who states the day", one -> one.document().published()),
                of("modified", FieldType.DATE, "The day it was last changed, as the page states.", one -> one.document()
                        .modified()),
                text(
                        "publisher",
                        "Who published it, as stated.",
                        one -> value(one.document().publisher())),
                text("publisher_id", "The same in the table of organisations.", one -> publisher(one.document())),
                by("publisher_by", "Who states the publisher", one -> one.document()
                        .publisher()),
                text("original", "Where the page was on the web.", one -> original(one.document())),
                by("original_by", "Who states that address", one -> one.document()
                        .address()),
                text(
                        "syndicated_from",
                        "The outlet or agency that a reprint comes from.",
                        one -> syndicated(one.document())),
                text(
                        "syndicated_from_id",
                        "The same in the table of organisations.",
                        one -> origin.entry(EntryKind.ORGANISATION, syndicated(one.document()))),
                Field.of(
                        "same_report_as",
                        FieldType.STRING,
                        "The article that stands for all that carry the same report, this one among them: count one voice for"
                                + " all of them. Empty where it shares its report with none.",
                        this::sameReport),
                text(
                        "language",
                        "The language of the text, a BCP 47 tag.",
                        one -> value(one.document().language())),
                text(
                                "form",
                                "What kind of page it is.",
                                one -> Field.name(one.document().form()))
                        .always()
                        .oneOf(Document.Form.values()),
                of(
                                "digest",
                                FieldType.BOOLEAN,
                                "Whether the text is a digest written for the archive and not the saved page itself.",
                                one -> one.document().holding().sidecar().digest())
                        .always(),
                text("publish", "How much of its text the archive shows.", one -> Field.name(one.publish()))
                        .always()
                        .oneOf(Publish.values()),
                of(
                        "retrieved",
                        FieldType.DATE,
                        "The day it was saved.",
                        one -> value(one.document().retrieved())),
                text(
                        "rights",
                        "Who holds the rights, and what is allowed.",
                        one -> one.document().holding().sidecar().rights()),
                text("file", "The saved file, below the folder of articles.", one -> one.document()
                                .holding()
                                .path())
                        .always(),
                text(
                                "media_type",
                                "What the saved file is.",
                                one -> one.document().holding().mediaType().label())
                        .always(),
                of("bytes", FieldType.INTEGER, "The length of the saved file, in bytes.", one -> one.document()
                                .holding()
                                .size())
                        .always()
                        .atLeast(0),
                text("sha256", "The SHA-256 of the saved file, in hexadecimal digits.", one -> one.document()
                                .holding()
                                .sha256())
                        .always());
    }

    private Field<Integer> of(
            String name, FieldType type, String description, Function<ArchivedArticle, @Nullable Object> value) {
        return Field.of(name, type, description, number -> value.apply(origin.article(number)));
    }

    private Field<Integer> text(String name, String description, Function<ArchivedArticle, @Nullable String> value) {
        return Field.of(name, FieldType.STRING, description, number -> value.apply(origin.article(number)));
    }

    private Field<Integer> by(String name, String what, Function<ArchivedArticle, @Nullable Stated<?>> stated) {
        return text(name, what + ": the saved page, or the archivist.", one -> {
                    Stated<?> found = stated.apply(one);
                    return found == null ? null : Field.name(found.by());
                })
                .oneOf(Stated.By.values());
    }

    private static <T> @Nullable T value(@Nullable Stated<T> stated) {
        return stated == null ? null : stated.value();
    }

    private @Nullable String publisher(Document document) {
        return origin.entry(EntryKind.ORGANISATION, value(document.publisher()));
    }

    private static @Nullable String original(Document document) {
        var address = document.address();
        return address == null ? null : address.value().toString();
    }

    private static @Nullable String syndicated(Document document) {
        var from = document.syndicatedFrom();
        return from == null ? null : from.value().name();
    }

    private @Nullable String sameReport(int article) {
        Report report = origin.archive().reports().carriedBy(article);
        return report == null
                ? null
                : origin.articleId(origin.archive().reports().first(article));
    }
}
