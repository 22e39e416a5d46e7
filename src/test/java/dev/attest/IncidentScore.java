package dev.attest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attest.archive.Archive;
import dev.attest.archive.ArchiveFiles;
import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.incident.FigureKey;
import dev.attest.archive.incident.Incident;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.capture.CaptureSource.SavedFile;
import dev.attest.capture.FolderSource;
import dev.attest.document.Stated;
import dev.attest.yaml.InvalidYaml;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Scores how the casualty figures of a folder of articles are grouped into incidents, by pairs of figures: a pair is right where
 * both figures have the same label, found where both stand in one incident. Arguments: the folder of articles; a file of
 * labels; optionally labels to leave out, set apart by commas (totals over a stretch of time are no event).
 *
 * <p>Labels are JSON Lines, a report a line: {@code id} (the name of the saved file without folder and ending) or
 * {@code source_address} (the address in its sidecar), and {@code casualty_figures}, each with {@code kind} ('killed',
 * 'injured' …), {@code count_min}, {@code count_max} and {@code incident}, the label; null for a figure that belongs with no other.
 * A figure is known by its kind and number; where a report gives one number for two incidents, that one is left out.
 *
 * <p>It prints precision, recall and F1 over the labelled figures that were extracted, recall over all labelled figures, and
 * each wrong or missing tie of two reports. The archivist's {@code authority/incidents.yml} is left aside: the machine's own
 * grouping is measured.
 */
public final class IncidentScore {
    private record Labelled(FigureKey key, String label, String shown) {}

    private final Archive archive;
    private final Map<String, Integer> byName = new HashMap<>();
    private final List<Labelled> found = new ArrayList<>();
    private final Map<String, Integer> labels = new TreeMap<>();
    private int lost;

    private IncidentScore(Archive archive) {
        this.archive = archive;
        for (int number = 0; number < archive.articles().size(); number++) {
            ArchivedArticle article = archive.articles().get(number);
            String path = article.document().holding().path();
            byName.put(path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]+$", ""), number);
            Stated<URI> address = article.document().address();
            if (address != null) {
                byName.put(address.value().toString(), number);
            }
        }
    }

    public static void main(String[] args) throws IOException, InvalidYaml {
        IncidentScore score = new IncidentScore(archive(Path.of(args[0])));
        Set<String> leftOut = args.length > 2 ? Set.of(args[2].split(",", -1)) : Set.of();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8)) {
            score.read(json.readTree(line), leftOut);
        }
        score.print();
    }

    private static Archive archive(Path folder) throws IOException, InvalidYaml {
        ArchiveFiles files = new ArchiveFiles(folder);
        ArchiveFiles.AuthorityReading authority = files.authority();
        ArticleMaker maker = new ArticleMaker(authority.authority());
        List<Outcome> outcomes = new ArrayList<>();
        for (SavedFile file : new FolderSource(folder, 1L << 25).files()) {
            maker.make(file, outcomes::add);
        }
        ArchiveFiles.AuthorityReading withoutDecisions =
                new ArchiveFiles.AuthorityReading(authority.authority(), List.of(), authority.broken());
        return Intake.of(outcomes).archive(files.description(), withoutDecisions);
    }

    private void read(JsonNode report, Set<String> leftOut) {
        Integer number = byName.get(report.path("id").asText());
        if (number == null) {
            number = byName.get(report.path("source_address").asText());
        }
        if (number == null) {
            return;
        }
        Map<String, Set<String>> labelsOf = new TreeMap<>();
        int alone = 0;
        for (JsonNode figure : report.path("casualty_figures")) {
            JsonNode count = figure.path("count_min").isNull() ? figure.path("count_max") : figure.path("count_min");
            String label = figure.path("incident").isNull()
                    ? "alone " + number + " " + alone++
                    : figure.path("incident").asText();
            if (!count.isNull() && !leftOut.contains(label)) {
                labelsOf.computeIfAbsent(
                                isDeath(figure.path("kind").asText()) + " " + count.asInt(), key -> new HashSet<>())
                        .add(label);
            }
        }
        for (Map.Entry<String, Set<String>> entry : labelsOf.entrySet()) {
            if (entry.getValue().size() == 1) {
                label(number, entry.getKey(), entry.getValue().iterator().next());
            }
        }
    }

    private static boolean isDeath(String kind) {
        String lower = kind.toLowerCase(Locale.ROOT);
        return lower.startsWith("kill") || lower.contains("death");
    }

    private void label(int number, String key, String label) {
        boolean any = false;
        List<CasualtyFigure> figures = archive.articles().get(number).article().casualtyFigures();
        for (int i = 0; i < figures.size(); i++) {
            CasualtyFigure figure = figures.get(i);
            boolean death = figure.harm() == Harm.KILLED;
            boolean same = key.equals(death + " " + figure.count().minimum())
                    || key.equals(death + " " + figure.count().maximum());
            if (same && figure.subsetOf() == null) {
                any = true;
                found.add(new Labelled(
                        new FigureKey(number, i),
                        label,
                        archive.articles().get(number).id().value() + " ‘"
                                + figure.evidence().words() + "’"));
            }
        }
        labels.merge(label, 1, Integer::sum);
        lost += any ? 0 : 1;
    }

    private void print() {
        long right = 0;
        long grouped = 0;
        long labelled = 0;
        Map<String, List<String>> wrong = new TreeMap<>();
        Map<String, int[]> byLabel = new TreeMap<>();
        for (int i = 0; i < found.size(); i++) {
            for (int j = i + 1; j < found.size(); j++) {
                Labelled one = found.get(i);
                Labelled other = found.get(j);
                boolean together = isTogether(one.key(), other.key());
                boolean same = one.label().equals(other.label());
                right += together && same ? 1 : 0;
                grouped += together ? 1 : 0;
                labelled += same ? 1 : 0;
                if (same) {
                    int[] counts = byLabel.computeIfAbsent(one.label(), label -> new int[2]);
                    counts[together ? 0 : 1]++;
                } else if (together) {
                    wrong.computeIfAbsent(one.label() + " | " + other.label(), key -> new ArrayList<>())
                            .add(one.shown() + " + " + other.shown());
                }
            }
        }
        byLabel.forEach((label, counts) -> {
            System.out.printf(Locale.ROOT, "%s: %d of %d pairs%n", label, counts[0], counts[0] + counts[1]);
            if (counts[1] > 0) {
                printGroups(label);
            }
        });
        wrong.forEach((labels, pairs) -> System.out.println("wrong " + labels + ": " + pairs));
        long all =
                labels.values().stream().mapToLong(n -> (long) n * (n - 1) / 2).sum();
        double precision = grouped == 0 ? 1 : (double) right / grouped;
        double recall = labelled == 0 ? 1 : (double) right / labelled;
        System.out.printf(
                Locale.ROOT,
                "figures %d (not extracted %d), pairs: precision %.3f recall %.3f F1 %.3f; recall over all labelled %.3f%n",
                found.size(),
                lost,
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall),
                all == 0 ? 1 : Math.min(1, (double) right / all));
    }

    private void printGroups(String label) {
        Map<String, List<String>> groups = new TreeMap<>();
        found.stream().filter(one -> one.label().equals(label)).forEach(one -> groups.computeIfAbsent(
                        idOf(one.key()), id -> new ArrayList<>())
                .add(one.shown()));
        groups.forEach((id, figures) -> System.out.println("    " + id + ": " + figures));
    }

    private String idOf(FigureKey key) {
        Incident incident = archive.incidents().of(key);
        return incident == null ? "(none)" : incident.id();
    }

    private boolean isTogether(FigureKey one, FigureKey other) {
        @Nullable Incident incident = archive.incidents().of(one);
        return incident != null && incident.equals(archive.incidents().of(other));
    }
}
