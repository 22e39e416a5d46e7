package dev.attest.archive;

import dev.attest.article.Article;
import dev.attest.capture.Publish;
import dev.attest.document.Document;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An article in the archive. What may not be shown is not in it. Its content is in memory for as long as there is room for it, and is
 * fetched again when it is asked for: who needs more than one thing of an article asks for it once. For any thread.
 */
public final class ArchivedArticle {
    /** By the day of publication, the undated last; then by the path of the saved file. */
    public static final Comparator<ArchivedArticle> BY_DAY = Comparator.comparing(
                    ArchivedArticle::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(article -> article.path);

    private final ArticleId id;
    private final String path;
    private final @Nullable LocalDate published;
    private final Publish publish;
    private final Supplier<Article> content;
    private final Room<Shown> room;
    private volatile WeakReference<Shown> shown = new WeakReference<>(null);
    private volatile @Nullable Lengths lengths;

    /**
     * What may be shown of an article. The names of its findings are made when they are asked for: who goes through all articles to
     * link them does without.
     */
    static final class Shown {
        /** What it takes of the memory beside its text, in bytes, about. */
        private static final long BESIDE_TEXT = 8_000;

        private static final long BYTES_FOR_EACH_LETTER = 10;

        private final Article article;
        private final Set<Integer> gaps;
        private volatile @Nullable Anchors anchors;

        private Shown(Article article, Set<Integer> gaps) {
            this.article = article;
            this.gaps = gaps;
        }

        /** A part of the memory for the contents of articles: what else an archive needs may take the most of it. */
        static Room<Shown> room() {
            return new Room<>(Runtime.getRuntime().maxMemory() / 6);
        }

        /** How many bytes it takes in memory, about: findings grow with the text. */
        long weight() {
            return BESIDE_TEXT
                    + BYTES_FOR_EACH_LETTER * article.document().body().text().length();
        }

        static Shown of(Article article, Publish publish) {
            if (publish == Publish.EXCERPT) {
                Excerpt.Shown excerpt = Excerpt.of(article);
                return new Shown(excerpt.article(), excerpt.gaps());
            }
            Article left = publish == Publish.RECORD ? Excerpt.recordOnly(article) : article;
            return new Shown(left, Set.of());
        }

        Anchors anchors() {
            Anchors made = anchors;
            if (made == null) {
                made = Anchors.of(article);
                anchors = made;
            }
            return made;
        }
    }

    private ArchivedArticle(StoredArticle stored, Publish byDefault, Room<Shown> room) {
        this.id = ArticleId.of(stored.path());
        this.path = stored.path();
        this.published = stored.published();
        this.publish = Objects.requireNonNullElse(stored.publish(), byDefault);
        this.content = stored.content();
        this.room = room;
    }

    /** {@code article} with all that its sidecar, or else {@code byDefault}, withholds taken out. */
    public static ArchivedArticle of(Article article, Publish byDefault) {
        return of(StoredArticle.held(article), byDefault, Shown.room());
    }

    /**
     * {@code stored} with all that its sidecar, or else {@code byDefault}, withholds taken out.
     *
     * @param room holds what was read of the articles of an archive
     */
    static ArchivedArticle of(StoredArticle stored, Publish byDefault, Room<Shown> room) {
        return new ArchivedArticle(stored, byDefault, room);
    }

    private Shown shown() {
        Shown known = shown.get();
        if (known == null) {
            known = Shown.of(content.get(), publish);
            shown = new WeakReference<>(known);
            room.hold(known, known.weight());
            if (lengths == null) {
                lengths = Lengths.of(known.article);
            }
        }
        return known;
    }

    /** All of the article, also what may not be shown. */
    Article whole() {
        return publish == Publish.FULL ? shown().article : content.get();
    }

    /** Its name in addresses. */
    public ArticleId id() {
        return id;
    }

    /** What may be shown of it. */
    public Article article() {
        return shown().article;
    }

    /** Whether {@code stored} is another content of the same, published on the same day. */
    public boolean isOf(StoredArticle stored) {
        return path.equals(stored.path()) && Objects.equals(published, stored.published());
    }

    /** How much of it may be shown. */
    public Publish publish() {
        return publish;
    }

    /** The numbers of the paragraphs before which words are left out. */
    public Set<Integer> gaps() {
        return shown().gaps;
    }

    /** How long the words of its findings are. Once it has been read, it is not read again for this. */
    public Lengths lengths() {
        if (lengths == null) {
            shown();
        }
        return Objects.requireNonNull(lengths);
    }

    /** The names of its findings. */
    public Anchors anchors() {
        return shown().anchors();
    }

    public Document document() {
        return article().document();
    }

    /** The path of its saved file. */
    String path() {
        return path;
    }

    /** The day it was published; null where it is undated. */
    public @Nullable LocalDate published() {
        return published;
    }
}
