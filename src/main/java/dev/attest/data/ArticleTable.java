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
                Field.<Integer>of("id", FieldType.STRING, "articles.id", origin::articleId)
                        .always(),
                Field.<Integer>of("address", FieldType.STRING, "articles.address", origin::articleAddress)
                        .always(),
                text("headline", one -> one.document().headline()).always(),
                of("byline", FieldType.ARRAY, one -> one.document().byline()),
                text("dateline", one -> one.document().dateline()),
                of("published", FieldType.DATE, one -> value(one.document().published())),
                by("published_by", one -> one.document().published()),
                of("modified", FieldType.DATE, one -> one.document().modified()),
                text("publisher", one -> value(one.document().publisher())),
                text("publisher_id", one -> publisher(one.document())),
                by("publisher_by", one -> one.document().publisher()),
                text("original", one -> original(one.document())),
                by("original_by", one -> one.document().address()),
                text("syndicated_from", one -> syndicated(one.document())),
                text("syndicated_from_id", one -> origin.entry(EntryKind.ORGANISATION, syndicated(one.document()))),
                Field.of("same_report_as", FieldType.STRING, this::sameReport),
                text("language", one -> value(one.document().language())),
                text("form", one -> Field.name(one.document().form())).always().oneOf(Document.Form.values()),
                of(
                                "digest",
                                FieldType.BOOLEAN,
                                one -> one.document().holding().sidecar().digest())
                        .always(),
                text("publish", one -> Field.name(one.publish())).always().oneOf(Publish.values()),
                of("retrieved", FieldType.DATE, one -> value(one.document().retrieved())),
                text("rights", one -> one.document().holding().sidecar().rights()),
                text("file", one -> one.document().holding().path()).always(),
                text("media_type", one -> one.document().holding().mediaType().label())
                        .always(),
                of("bytes", FieldType.INTEGER, one -> one.document().holding().size())
                        .always()
                        .atLeast(0),
                text("sha256", one -> one.document().holding().sha256()).always());
    }

    private Field<Integer> of(String name, FieldType type, Function<ArchivedArticle, @Nullable Object> value) {
        return Field.of(name, type, number -> value.apply(origin.article(number)));
    }

    private Field<Integer> text(String name, Function<ArchivedArticle, @Nullable String> value) {
        return Field.of(name, FieldType.STRING, number -> value.apply(origin.article(number)));
    }

    private Field<Integer> by(String name, Function<ArchivedArticle, @Nullable Stated<?>> stated) {
        return text(name, one -> {
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
