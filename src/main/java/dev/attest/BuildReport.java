package dev.attest;

import dev.attest.archive.Archive;
import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.incident.Decision;
import dev.attest.article.Article;
import dev.attest.capture.HeldBack;
import dev.attest.capture.NotPages;
import dev.attest.publish.Publisher.Publication;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a build did.
 *
 * @param articles how many articles are published
 * @param heldBack what is not published, and why; in the order of the paths
 * @param notPages what is in containers beside their pages, and neither published nor held back; in the order of the paths
 * @param unmatched what the archivist decided about incidents or corrected in findings and matches nothing, each with its place and
 *     reason
 * @param findings how many findings of each kind are published, in a fixed order
 * @param doubtfulNames pairs of names that may mean the same and are kept apart, each with the reason; in a fixed order
 * @param publication what happened in the output folder
 */
public record BuildReport(
        int articles,
        List<HeldBack> heldBack,
        List<NotPages> notPages,
        List<String> unmatched,
        Map<String, Integer> findings,
        List<String> doubtfulNames,
        Publication publication) {
    public BuildReport {
        heldBack = List.copyOf(heldBack);
        notPages = List.copyOf(notPages);
        unmatched = List.copyOf(unmatched);
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
        doubtfulNames = List.copyOf(doubtfulNames);
        Objects.requireNonNull(publication);
    }

    /** How many captures there were: what is published and what is held back. */
    public int captures() {
        return articles + heldBack.size();
    }

    /** The same, of a build that found everything as it should be. */
    BuildReport withNothingWritten() {
        int files = publication.written() + publication.unchanged();
        return new BuildReport(
                articles, heldBack, notPages, unmatched, findings, doubtfulNames, new Publication(0, files, 0));
    }

    static BuildReport of(Archive archive, List<NotPages> notPages, List<String> corrections, Publication publication) {
        Map<String, Integer> findings = new LinkedHashMap<>();
        findings.put("quotes", count(archive, Article::quotes));
        findings.put("statements", count(archive, Article::statements));
        findings.put("casualty figures", count(archive, Article::casualtyFigures));
        findings.put("sources", count(archive, Article::sources));
        findings.put("people", count(archive, Article::people));
        findings.put("organisations", count(archive, Article::organisations));
        findings.put("places", count(archive, Article::places));
        findings.put("dates", count(archive, Article::dates));
        findings.put("incidents", archive.incidents().all().size());
        List<String> unmatched = Stream.concat(
                        archive.incidents().unmatched().stream().map(Decision.Unmatched::message), corrections.stream())
                .toList();
        return new BuildReport(
                archive.articles().size(),
                archive.heldBack(),
                notPages,
                unmatched,
                findings,
                doubtfulNames(archive),
                publication);
    }

    private static List<String> doubtfulNames(Archive archive) {
        return archive.names().doubts().stream()
                .map(doubt -> doubt.name() + " / " + doubt.other() + ": "
                        + doubt.reason().label())
                .toList();
    }

    private static int count(Archive archive, Function<Article, Collection<?>> findings) {
        return archive.articles().stream()
                .map(ArchivedArticle::article)
                .mapToInt(article -> findings.apply(article).size())
                .sum();
    }
}
