package dev.attest;

import dev.attest.archive.Archive;
import dev.attest.archive.incident.Decision;
import dev.attest.article.Article;
import dev.attest.article.Corrections.Unmatched;
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
    private static final Map<String, Function<Article, Collection<?>>> COUNTED = counted();

    public BuildReport {
        heldBack = List.copyOf(heldBack);
        notPages = List.copyOf(notPages);
        unmatched = List.copyOf(unmatched);
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
        doubtfulNames = List.copyOf(doubtfulNames);
        Objects.requireNonNull(publication);
    }

    private static Map<String, Function<Article, Collection<?>>> counted() {
        Map<String, Function<Article, Collection<?>>> counted = new LinkedHashMap<>();
        counted.put("quotes", Article::quotes);
        counted.put("statements", Article::statements);
        counted.put("casualty figures", Article::casualtyFigures);
        counted.put("sources", Article::sources);
        counted.put("people", Article::people);
        counted.put("organisations", Article::organisations);
        counted.put("places", Article::places);
        counted.put("dates", Article::dates);
        return Collections.unmodifiableMap(counted);
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

    static BuildReport of(Archive archive, Intake intake, Publication publication) {
        Map<String, Integer> findings = new LinkedHashMap<>();
        COUNTED.keySet().forEach(kind -> findings.put(kind, 0));
        for (Article article : archive.contents()) {
            COUNTED.forEach(
                    (kind, found) -> findings.merge(kind, found.apply(article).size(), Integer::sum));
        }
        findings.put("incidents", archive.incidents().all().size());
        List<String> unmatched = Stream.concat(
                        archive.incidents().unmatched().stream().map(Decision.Unmatched::message),
                        intake.unmatched().stream().map(Unmatched::message))
                .toList();
        return new BuildReport(
                archive.articles().size(),
                archive.heldBack(),
                intake.notPages(),
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
}
