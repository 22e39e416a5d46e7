package dev.attest;

import dev.attest.archive.Archive;
import dev.attest.archive.ArchiveFiles.AuthorityReading;
import dev.attest.archive.Description;
import dev.attest.article.Article;
import dev.attest.article.Corrections.Unmatched;
import dev.attest.capture.HeldBack;
import dev.attest.capture.Holding;
import dev.attest.capture.NotPages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What came of one capture: an article, or the reason why there is none. */
sealed interface Outcome {
    /** The capture became an article. */
    record Made(Article article) implements Outcome {}

    /** The capture is held back. */
    record Kept(HeldBack heldBack) implements Outcome {}

    /** It was no capture: what a container holds beside its pages. */
    record Beside(NotPages others) implements Outcome {}

    /** What the containers among {@code outcomes} hold beside their pages, by path. */
    static List<NotPages> notPages(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Beside.class::isInstance)
                .map(outcome -> ((Beside) outcome).others())
                .sorted(Comparator.comparing(NotPages::path))
                .toList();
    }

    /** The corrections of the archivist that changed nothing, each with its place and reason, by file and line. */
    static List<String> unmatched(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Made.class::isInstance)
                .flatMap(outcome -> ((Made) outcome).article().corrections().unmatched().stream())
                .sorted(Comparator.comparing(Unmatched::file).thenComparing(Unmatched::line))
                .map(Unmatched::message)
                .toList();
    }

    /** The archive of {@code outcomes}. Of captures with the same bytes, only the first by path is published. */
    static Archive archive(Description description, AuthorityReading authority, List<Outcome> outcomes) {
        List<Article> articles = new ArrayList<>();
        List<HeldBack> heldBack = new ArrayList<>(authority.broken());
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Made made) {
                articles.add(made.article());
            } else if (outcome instanceof Kept kept) {
                heldBack.add(kept.heldBack());
            }
        }
        articles.sort(
                Comparator.comparing(article -> article.document().holding().path()));
        List<Article> published = withoutCopies(articles, heldBack);
        return Archive.of(description, authority.authority(), authority.decisions(), published, heldBack);
    }

    private static List<Article> withoutCopies(List<Article> articles, List<HeldBack> heldBack) {
        Map<String, String> pathByHash = new HashMap<>();
        List<Article> unique = new ArrayList<>();
        for (Article article : articles) {
            Holding holding = article.document().holding();
            String first = pathByHash.putIfAbsent(holding.sha256(), holding.path());
            if (first == null) {
                unique.add(article);
            } else {
                heldBack.add(HeldBack.of(
                        holding,
                        "It is a copy, byte for byte, of '" + first + "', which is published; delete one of the two."));
            }
        }
        return unique;
    }
}
