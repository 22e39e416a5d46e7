package dev.attest.archive;

import dev.attest.article.Article;
import dev.attest.capture.Holding;
import dev.attest.capture.Publish;
import dev.attest.document.Stated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An article that need not be in memory: by what it is ordered and known, and the way to the rest.
 *
 * @param path of its saved file
 * @param sha256 of its saved file
 * @param published the day of publication; null where it is undated
 * @param publish how much its sidecar lets be shown; null where it does not say
 * @param content gives the article, the same each time
 */
public record StoredArticle(
        String path,
        String sha256,
        @Nullable LocalDate published,
        @Nullable Publish publish,
        Supplier<Article> content) {
    public StoredArticle {
        Objects.requireNonNull(path);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(content);
    }

    /** An article that stays in memory. */
    public static StoredArticle held(Article article) {
        return of(article, () -> article);
    }

    /**
     * An article that can be had again.
     *
     * @param again gives an article that equals {@code article}
     */
    public static StoredArticle of(Article article, Supplier<Article> again) {
        Holding holding = article.document().holding();
        Stated<LocalDate> published = article.document().published();
        return new StoredArticle(
                holding.path(),
                holding.sha256(),
                published == null ? null : published.value(),
                holding.sidecar().publish(),
                again);
    }
}
