package dev.attest.archive;

import dev.attest.article.Article;
import dev.attest.capture.Publish;
import dev.attest.document.Document;
import dev.attest.document.Stated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article in the archive. What may not be shown is not in it.
 *
 * @param id its name in addresses
 * @param article what may be shown of it
 * @param publish how much that is
 * @param gaps the numbers of the paragraphs before which words are left out
 * @param anchors the names of its findings
 */
public record ArchivedArticle(ArticleId id, Article article, Publish publish, Set<Integer> gaps, Anchors anchors) {
    /** By the day of publication, the undated last; then by the path of the saved file. */
    public static final Comparator<ArchivedArticle> BY_DAY = Comparator.comparing(
                    ArchivedArticle::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(article -> article.document().holding().path());

    public ArchivedArticle {
        Objects.requireNonNull(id);
        Objects.requireNonNull(article);
        Objects.requireNonNull(publish);
        gaps = Set.copyOf(gaps);
        Objects.requireNonNull(anchors);
    }

    /** {@code article} with all that its sidecar, or else {@code byDefault}, withholds taken out. */
    public static ArchivedArticle of(Article article, Publish byDefault) {
        Publish noted = article.document().holding().sidecar().publish();
        Publish publish = noted == null ? byDefault : noted;
        Article shown = article;
        Set<Integer> gaps = Set.of();
        if (publish == Publish.RECORD) {
            shown = Excerpt.recordOnly(article);
        } else if (publish == Publish.EXCERPT) {
            Excerpt.Shown excerpt = Excerpt.of(article);
            shown = excerpt.article();
            gaps = excerpt.gaps();
        }
        ArticleId id = ArticleId.of(article.document().holding().path());
        return new ArchivedArticle(id, shown, publish, gaps, Anchors.of(shown));
    }

    public Document document() {
        return article.document();
    }

    /** The day it was published; null where it is undated. */
    public @Nullable LocalDate published() {
        Stated<LocalDate> published = document().published();
        return published == null ? null : published.value();
    }
}
