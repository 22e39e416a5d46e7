package dev.attest;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attest.archive.Archive;
import dev.attest.archive.ArchiveFiles;
import dev.attest.archive.incident.FigureKey;
import dev.attest.archive.incident.Incident;
import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.article.DateMention;
import dev.attest.article.Evidence;
import dev.attest.article.PlaceReference;
import dev.attest.article.Quote;
import dev.attest.capture.CaptureSource.SavedFile;
import dev.attest.capture.FolderSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Holds what the machine finds in the demonstration archive, before the archivist corrects it, against the facts that its digests
 * were written from, {@code src/test/cases/demonstration/facts.jsonl}: an article a line, its figures with harm, bounds, the names
 * under which their reporter may be given, place, days and incident, {@code others}, the further figures that its sentences state
 * ({@code part} of the figures above, mostly), and quoted words with their speaker. The archivist's incidents are left aside. Of an
 * undated article that names no year, day and month suffice. A floor may be raised, never lowered. With {@code
 * -Ddemonstration.show=true} it prints what is missed and what is wrong.
 */
class DemonstrationFactsTest {
    private static final Path FACTS = Path.of("src/test/cases/demonstration/facts.jsonl");
    private static final int SPELLING = 4;
    private static final int QUOTE_START = 25;

    /** The least share of each that must be found, in hundredths. */
    private static final Map<String, Integer> FLOORS = new TreeMap<>(Map.ofEntries(
            Map.entry("figures", 92),
            Map.entry("figures, precision", 96),
            Map.entry("parts", 95),
            Map.entry("reported by", 89),
            Map.entry("place", 73),
            Map.entry("day", 72),
            Map.entry("speakers", 91),
            Map.entry("speakers, precision", 91),
            Map.entry("incident pairs", 89),
            Map.entry("incident pairs, recall", 81),
            Map.entry("incident pairs, precision", 98)));

    private final Map<String, int[]> shares = new TreeMap<>();
    private final List<FigureKey> keys = new ArrayList<>();
    private final List<String> incidents = new ArrayList<>();

    @Test
    void theMachineFindsTheFactsOfTheDemonstration() throws Exception {
        Archive archive = archive(Path.of("articles"));
        Map<String, Integer> byPath = new TreeMap<>();
        for (int number = 0; number < archive.articles().size(); number++) {
            byPath.put(archive.articles().get(number).document().holding().path(), number);
        }
        for (String line : Files.readAllLines(FACTS, StandardCharsets.UTF_8)) {
            JsonNode facts = new ObjectMapper().readTree(line);
            Integer number = byPath.get(facts.path("article").asText());
            assertNotNull(
                    number, () -> "no such article: " + facts.path("article").asText());
            hold(facts, number, archive.articles().get(number).article());
        }
        pairs(archive);
        shares.forEach((name, share) ->
                System.out.printf(Locale.ROOT, "demonstration, %s: %d of %d%n", name, share[0], share[1]));
        FLOORS.forEach((name, floor) -> {
            int[] share = shares.getOrDefault(name, new int[2]);
            assertTrue(
                    share[1] > 0 && 100L * share[0] >= (long) floor * share[1],
                    () -> name + ": found " + share[0] + " of " + share[1] + ", at least " + floor + "% expected");
        });
    }

    private static Archive archive(Path folder) throws Exception {
        ArchiveFiles files = new ArchiveFiles(folder);
        ArchiveFiles.AuthorityReading authority = files.authority();
        ArticleMaker maker = new ArticleMaker(authority.authority());
        List<Outcome> outcomes = new ArrayList<>();
        for (SavedFile file : new FolderSource(folder, 1L << 25).files()) {
            maker.make(
                    file,
                    outcome -> outcomes.add(
                            outcome instanceof Outcome.Made made
                                    ? new Outcome.Made(
                                            maker.asRead(made.article().document()))
                                    : outcome));
        }
        return Intake.of(outcomes)
                .archive(
                        files.description(),
                        new ArchiveFiles.AuthorityReading(authority.authority(), List.of(), authority.broken()));
    }

    private void hold(JsonNode facts, int number, Article article) {
        Set<Integer> used = new HashSet<>();
        for (JsonNode fact : facts.path("figures")) {
            int best = best(fact, article.casualtyFigures(), used);
            count("figures", best >= 0);
            show(best < 0, "missed", article, fact);
            if (best >= 0) {
                used.add(best);
                CasualtyFigure figure = article.casualtyFigures().get(best);
                countIfTold(fact, "reportedBy", "reported by", isReported(fact, figure));
                countIfTold(fact, "place", "place", isThere(fact, figure));
                countIfTold(fact, "from", "day", isThen(fact, figure));
                show(fact.hasNonNull("place") && !isThere(fact, figure), "place", article, fact, figure.place());
                show(fact.hasNonNull("from") && !isThen(fact, figure), "day", article, fact, figure.period());
                if (fact.hasNonNull("incident")) {
                    keys.add(new FigureKey(number, best));
                    incidents.add(fact.path("incident").asText());
                }
            }
        }
        countPrecision(facts, article, used);
        for (JsonNode quote : facts.path("quotes")) {
            boolean spoken = article.quotes().stream().anyMatch(found -> isSpoken(quote, found));
            count("speakers", spoken);
            show(!spoken, "speaker", article, quote);
            article.quotes().stream()
                    .filter(found -> isQuoted(quote, found) && found.speaker() != null)
                    .forEach(found -> count("speakers, precision", isSpoken(quote, found)));
        }
    }

    private void countPrecision(JsonNode facts, Article article, Set<Integer> used) {
        for (JsonNode other : facts.path("others")) {
            int best = best(other, article.casualtyFigures(), used);
            if (best >= 0) {
                used.add(best);
                if (other.path("part").asBoolean()) {
                    count("parts", article.casualtyFigures().get(best).subsetOf() != null);
                }
            }
        }
        for (int at = 0; at < article.casualtyFigures().size(); at++) {
            count("figures, precision", used.contains(at));
            CasualtyFigure figure = article.casualtyFigures().get(at);
            show(!used.contains(at), "wrong", article, figure.harm(), figure.count(), figure.evidence());
        }
    }

    private static void show(boolean wrong, String what, Article article, @Nullable Object... details) {
        if (wrong && Boolean.getBoolean("demonstration.show")) {
            System.out.println(what + " " + article.document().holding().path() + " " + Arrays.toString(details));
        }
    }

    private void count(String name, boolean right) {
        int[] share = shares.computeIfAbsent(name, key -> new int[2]);
        share[0] += right ? 1 : 0;
        share[1]++;
    }

    private void countIfTold(JsonNode fact, String field, String name, boolean right) {
        if (fact.hasNonNull(field)) {
            count(name, right);
        }
    }

    /** The figure of that harm and number that agrees with most of the rest; -1 for none. */
    private static int best(JsonNode fact, List<CasualtyFigure> figures, Set<Integer> used) {
        int best = -1;
        int most = -1;
        for (int at = 0; at < figures.size(); at++) {
            CasualtyFigure figure = figures.get(at);
            if (!used.contains(at) && isSameNumber(fact, figure)) {
                int agreed = (isReported(fact, figure) ? 1 : 0)
                        + (isThere(fact, figure) ? 1 : 0)
                        + (isThen(fact, figure) ? 1 : 0);
                if (agreed > most) {
                    best = at;
                    most = agreed;
                }
            }
        }
        return best;
    }

    private static boolean isSameNumber(JsonNode fact, CasualtyFigure figure) {
        return isHurt(Harm.valueOf(fact.path("harm").asText().toUpperCase(Locale.ROOT))) == isHurt(figure.harm())
                && isBound(fact.path("min"), figure.count().minimum())
                && isBound(fact.path("max"), figure.count().maximum());
    }

    /** Wounded and casualties are one kind here: some reports tell them apart and some don't. */
    private static Harm isHurt(Harm harm) {
        return harm == Harm.CASUALTIES ? Harm.WOUNDED : harm;
    }

    private static boolean isBound(JsonNode fact, @Nullable Integer bound) {
        boolean open = fact.isMissingNode() || fact.isNull();
        return open ? bound == null : (bound != null && bound == fact.asInt());
    }

    private static boolean isReported(JsonNode fact, CasualtyFigure figure) {
        Evidence words = figure.reportedBy().asWritten();
        String found = (words == null ? "" : words.words()) + " | "
                + figure.reportedBy().source();
        for (JsonNode name : fact.path("reportedBy")) {
            if (isIn(name.asText(), found)) {
                return true;
            }
        }
        return false;
    }

    /** Spellings of one place differ most behind its first letters. */
    private static boolean isThere(JsonNode fact, CasualtyFigure figure) {
        PlaceReference place = figure.place();
        String name = fact.path("place").asText();
        return place != null
                && !name.isEmpty()
                && isIn(
                        name.substring(0, Math.min(SPELLING, name.length())),
                        place.asWritten().words() + " | " + place.place());
    }

    private static boolean isThen(JsonNode fact, CasualtyFigure figure) {
        DateMention period = figure.period();
        LocalDate from = period == null ? null : period.from();
        if (period == null || !fact.hasNonNull("from")) {
            return false;
        }
        if (from == null) {
            LocalDate day = LocalDate.parse(fact.path("from").asText());
            String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ROOT);
            return isIn(day.getDayOfMonth() + " " + month, period.evidence().words());
        }
        LocalDate to = period.to() == null ? from : period.to();
        return !from.isAfter(
                        LocalDate.parse(fact.path("to").asText(fact.path("from").asText())))
                && !to.isBefore(LocalDate.parse(fact.path("from").asText()));
    }

    private static boolean isQuoted(JsonNode fact, Quote quote) {
        String words = fact.path("words").asText();
        return isIn(
                words.substring(0, Math.min(QUOTE_START, words.length())),
                quote.evidence().words());
    }

    private static boolean isSpoken(JsonNode fact, Quote quote) {
        String speaker = fact.path("speaker").asText();
        Quote.Speaker by = quote.speaker();
        return isQuoted(fact, quote)
                && by != null
                && isIn(
                        speaker.substring(speaker.lastIndexOf(' ') + 1),
                        by.asWritten().words() + " | " + by.name());
    }

    private static boolean isIn(String part, String whole) {
        return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /** Twice the right pairs over the pairs grouped and the pairs labelled: F1; and each of the two alone. */
    private void pairs(Archive archive) {
        int right = 0;
        int grouped = 0;
        int labelled = 0;
        for (int i = 0; i < keys.size(); i++) {
            Incident one = archive.incidents().of(keys.get(i));
            for (int j = i + 1; j < keys.size(); j++) {
                boolean together = one != null && one.equals(archive.incidents().of(keys.get(j)));
                boolean same = incidents.get(i).equals(incidents.get(j));
                right += together && same ? 1 : 0;
                grouped += together ? 1 : 0;
                labelled += same ? 1 : 0;
            }
        }
        shares.put("incident pairs", new int[] {2 * right, grouped + labelled});
        shares.put("incident pairs, recall", new int[] {right, labelled});
        shares.put("incident pairs, precision", new int[] {right, grouped});
    }
}
