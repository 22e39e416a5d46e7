package dev.attest.data;

import dev.attest.archive.ArchivedArticle;
import dev.attest.article.Article;
import dev.attest.article.Evidence;
import dev.attest.json.CodePoints;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a row: what was found, and where it stands.
 *
 * @param article the place of its article in the archive
 * @param archived the article
 * @param points the article's offsets in code points
 * @param number its place in the article's list
 * @param anchor its name in the article's page
 * @param finding what was found
 * @param evidence the words that it rests on
 */
record Found<T>(
        int article,
        ArchivedArticle archived,
        CodePoints points,
        int number,
        String anchor,
        T finding,
        Evidence evidence) {

    /** The findings of all articles, in the order of the archive and then of the text. */
    static <T> Stream<Found<T>> all(
            Origin origin,
            Function<Article, List<T>> findings,
            Function<T, Evidence> evidence,
            BiFunction<ArchivedArticle, Integer, String> anchor) {
        return IntStream.range(0, origin.archive().articles().size()).boxed().flatMap(article -> {
            ArchivedArticle archived = origin.article(article);
            CodePoints points = CodePoints.of(archived.document().body().text());
            List<T> here = findings.apply(archived.article());
            return IntStream.range(0, here.size())
                    .mapToObj(number -> new Found<>(
                            article,
                            archived,
                            points,
                            number,
                            anchor.apply(archived, number),
                            here.get(number),
                            evidence.apply(here.get(number))));
        });
    }

    /** The columns that every finding has. */
    static <T> List<Field<Found<T>>> columns(Origin origin) {
        List<Field<Found<T>>> columns = new ArrayList<>();
        columns.add(Field.<Found<T>>of("article", FieldType.STRING, row -> origin.articleId(row.article()))
                .always());
        columns.add(Field.<Found<T>>of("id", FieldType.STRING, "findings.id", Found::anchor)
                .always());
        columns.add(Field.<Found<T>>of(
                        "address",
                        FieldType.STRING,
                        "findings.address",
                        row -> origin.articleAddress(row.article()) + "#" + row.anchor())
                .always());
        columns.add(Field.<Found<T>>of(
                        "paragraph", FieldType.INTEGER, row -> row.evidence().paragraph())
                .always()
                .atLeast(0));
        columns.add(Field.<Found<T>>of(
                        "start",
                        FieldType.INTEGER,
                        row -> row.offset(row.evidence().start()))
                .always()
                .atLeast(0));
        columns.add(Field.<Found<T>>of(
                        "end",
                        FieldType.INTEGER,
                        row -> row.offset(row.evidence().end()))
                .always()
                .atLeast(0));
        columns.add(Field.<Found<T>>of(
                        "words", FieldType.STRING, row -> row.evidence().words())
                .always());
        columns.add(Field.of("sentence", FieldType.STRING, Found::sentence));
        return columns;
    }

    private int offset(int inParagraph) {
        int paragraph = archived.document()
                .body()
                .paragraphs()
                .get(evidence.paragraph())
                .span()
                .start();
        return points.before(paragraph + inParagraph);
    }

    /** The name of another finding of the same list; null for null. */
    @Nullable
    String otherFigure(@Nullable Integer other) {
        return other == null ? null : archived.anchors().figure(other);
    }

    private String sentence() {
        return archived.anchors().sentencesWith(evidence).stream()
                .map(Evidence::words)
                .collect(Collectors.joining(" "));
    }

    /** A column of words of the article that the finding may have. */
    static <T> Field<Found<T>> words(String name, Function<T, @Nullable Evidence> evidence) {
        return words(name, name.replace('_', '-'), evidence);
    }

    static <T> Field<Found<T>> words(String name, String meaning, Function<T, @Nullable Evidence> evidence) {
        return Field.of(name, FieldType.STRING, meaning, row -> {
            Evidence words = evidence.apply(row.finding());
            return words == null ? null : words.words();
        });
    }
}
