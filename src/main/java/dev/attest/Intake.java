package dev.attest;

import dev.attest.BuildMemory.Findings;
import dev.attest.archive.Archive;
import dev.attest.archive.ArchiveFiles.AuthorityReading;
import dev.attest.archive.Description;
import dev.attest.archive.StoredArticle;
import dev.attest.article.Article;
import dev.attest.article.Corrections.Unmatched;
import dev.attest.cache.Shelf.Kept;
import dev.attest.capture.HeldBack;
import dev.attest.capture.NotPages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What came of saved files.
 *
 * @param articles the articles, of which those that are kept in the cache need not be in memory
 * @param heldBack the captures that are held back
 * @param notPages what containers hold beside their pages
 * @param unmatched the corrections of the archivist that changed nothing
 */
record Intake(
        List<StoredArticle> articles, List<HeldBack> heldBack, List<NotPages> notPages, List<Unmatched> unmatched) {
    Intake {
        articles = List.copyOf(articles);
        heldBack = List.copyOf(heldBack);
        notPages = List.copyOf(notPages);
        unmatched = List.copyOf(unmatched);
    }

    /** What came of captures, all of it in memory. */
    static Intake of(List<Outcome> outcomes) {
        return of(outcomes, null);
    }

    /** What came of a saved file, or of a page of a container. Of several captures that are kept as one, all is in memory. */
    static Intake of(Kept<Findings> kept) {
        List<Outcome> outcomes = kept.value().outcomes();
        Supplier<Findings> again = kept.again();
        return of(
                outcomes,
                again == null || outcomes.size() > 1
                        ? null
                        : () -> ((Outcome.Made) again.get().outcomes().get(0)).article());
    }

    private static Intake of(List<Outcome> outcomes, @Nullable Supplier<Article> again) {
        List<StoredArticle> articles = new ArrayList<>();
        List<HeldBack> heldBack = new ArrayList<>();
        List<NotPages> notPages = new ArrayList<>();
        List<Unmatched> unmatched = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Made made) {
                Article article = made.article();
                articles.add(again == null ? StoredArticle.held(article) : StoredArticle.of(article, again));
                unmatched.addAll(article.corrections().unmatched());
            } else if (outcome instanceof Outcome.Kept kept) {
                heldBack.add(kept.heldBack());
            } else if (outcome instanceof Outcome.Beside beside) {
                notPages.add(beside.others());
            }
        }
        return new Intake(articles, heldBack, notPages, unmatched);
    }

    /** What came of several files together. */
    static Intake all(List<Intake> parts) {
        return new Intake(
                joined(parts, Intake::articles),
                joined(parts, Intake::heldBack),
                joined(parts, Intake::notPages).stream()
                        .sorted(Comparator.comparing(NotPages::path))
                        .toList(),
                joined(parts, Intake::unmatched).stream()
                        .sorted(Comparator.comparing(Unmatched::file).thenComparing(Unmatched::line))
                        .toList());
    }

    private static <T> List<T> joined(List<Intake> parts, Function<Intake, List<T>> part) {
        return parts.stream().flatMap(one -> part.apply(one).stream()).toList();
    }

    /** The archive of it. Of captures with the same bytes, only the first by path is published. */
    Archive archive(Description description, AuthorityReading authority) {
        List<HeldBack> withheld = new ArrayList<>(authority.broken());
        withheld.addAll(heldBack);
        Map<String, String> pathByHash = new HashMap<>();
        List<StoredArticle> published = new ArrayList<>();
        for (StoredArticle article : articles.stream()
                .sorted(Comparator.comparing(StoredArticle::path))
                .toList()) {
            String first = pathByHash.putIfAbsent(article.sha256(), article.path());
            if (first == null) {
                published.add(article);
            } else {
                withheld.add(HeldBack.of(
                        article.content().get().document().holding(),
                        "It is a copy, byte for byte, of '" + first + "', which is published; delete one of the two."));
            }
        }
        return Archive.ofStored(description, authority.authority(), authority.decisions(), published, withheld);
    }
}
