package dev.attest.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attest.capture.Capture;
import dev.attest.capture.CaptureSource;
import dev.attest.capture.FolderSource;
import dev.attest.capture.Loaded;
import dev.attest.capture.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well the saved pages among the cases of {@code src/test/cases/document} are read in markup that is not their own: each
 * is rebuilt by every {@link PageVariant} and must still say what its {@code expected.json} says. A page in its own markup
 * agrees wholly, which {@link DocumentCasesTest} holds.
 *
 * <p>The floors may only rise. Who makes reading better raises them to what the test prints when it fails, or with {@code
 * -Dattest.floors=print} when it does not, cut off behind the third digit. Who adds a case that is read worse than the others
 * makes it read better, or says in the change why a floor sinks.
 */
class DocumentFloorsTest {
    private static final Path CASES = Path.of("src/test/cases/document");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Texts are compared by runs of that many words. */
    private static final int RUN = 4;

    /** What agrees between what is expected and what was read, each from 0 to 1. */
    private static final class Agreement {
        private final Map<String, Double> sums = new HashMap<>();
        private int pages;

        void add(JsonNode expected, @Nullable Document found) {
            pages++;
            List<String> right = new ArrayList<>();
            expected.path("paragraphs").forEach(one -> right.add(withoutRole(one.asText())));
            List<String> read = new ArrayList<>();
            for (int i = 0; found != null && i < found.body().paragraphs().size(); i++) {
                read.add(found.body().words(i));
            }
            sum("body", f1(runs(right), runs(read)));
            sum("paragraphs", f1(right, read));
            sum("title", expected.path("headline").asText("").equals(found == null ? "" : found.headline()) ? 1 : 0);
            List<String> byline = new ArrayList<>();
            expected.path("byline").forEach(one -> byline.add(one.asText()));
            sum("authors", f1(byline, found == null ? List.of() : found.byline()));
            String date = found == null || found.published() == null
                    ? ""
                    : found.published().value().toString();
            sum("date", expected.path("published").asText("").split(" ", 2)[0].equals(date) ? 1 : 0);
        }

        private void sum(String what, double one) {
            sums.merge(what, one, Double::sum);
        }

        double of(String what) {
            return sums.getOrDefault(what, 0.0) / pages;
        }

        private static String withoutRole(String line) {
            return line.substring(line.indexOf(' ') + 1);
        }

        private static List<String> runs(List<String> paragraphs) {
            List<String> words = List.of(String.join(" ", paragraphs).split("\\s+", -1));
            List<String> runs = new ArrayList<>();
            for (int i = 0; i + RUN <= words.size(); i++) {
                runs.add(String.join(" ", words.subList(i, i + RUN)));
            }
            return runs;
        }

        private static double f1(List<String> right, List<String> read) {
            if (right.isEmpty() && read.isEmpty()) {
                return 1;
            }
            Map<String, Integer> left = new HashMap<>();
            right.forEach(one -> left.merge(one, 1, Integer::sum));
            int same = 0;
            for (String one : read) {
                if (left.merge(one, -1, Integer::sum) >= 0) {
                    same++;
                }
            }
            return 2.0 * same / (right.size() + read.size());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SAVED, 1, 1, 1, 1, 1",
        "UNNAMED, 0.982, 0.981, 0.984, 0.936, 0.960",
        "DIVS, 1, 1, 1, 1, 1",
        "BREAKS, 0.990, 0.987, 0.984, 0.920, 0.944",
        "SPLIT, 0.988, 0.987, 1, 0.984, 1",
        "BOXED, 0.953, 0.952, 0.976, 0.952, 0.960"
    })
    void ourOwnPagesAreReadInOtherMarkupToo(
            PageVariant variant, double body, double paragraphs, double title, double authors, double date)
            throws IOException {
        Agreement agreement = new Agreement();
        for (Path folder : folders()) {
            for (Capture capture : pages(folder)) {
                agreement.add(JSON.readTree(folder.resolve("expected.json").toFile()), read(capture, variant));
            }
        }
        String measured = measured(variant, agreement);
        if (System.getProperty("attest.floors", "").equals("print")) {
            System.out.println(measured);
        }
        Map<String, Double> floors =
                Map.of("body", body, "paragraphs", paragraphs, "title", title, "authors", authors, "date", date);
        floors.forEach((what, floor) -> assertTrue(agreement.of(what) >= floor - 1e-9, what + ": " + measured));
    }

    private static String measured(PageVariant variant, Agreement agreement) {
        StringBuilder text = new StringBuilder("\"" + variant);
        for (String what : List.of("body", "paragraphs", "title", "authors", "date")) {
            text.append(String.format(Locale.ROOT, ", %.4f", agreement.of(what)));
        }
        return text.append("\" on ").append(agreement.pages).append(" pages").toString();
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(CASES)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** The saved page of a case, where it holds one page and nothing else, in an encoding that can be told. */
    private static List<Capture> pages(Path folder) throws IOException {
        List<Capture> pages = new ArrayList<>();
        for (CaptureSource.SavedFile file : new FolderSource(folder).files()) {
            if (file.path().startsWith("input.")) {
                List<Loaded> loaded = new ArrayList<>();
                file.open(loaded::add);
                for (Loaded one : loaded) {
                    if (one instanceof Capture capture
                            && loaded.size() == 1
                            && capture.holding().mediaType() == MediaType.HTML
                            && html(capture) != null) {
                        pages.add(capture);
                    }
                }
            }
        }
        return pages;
    }

    private static @Nullable String html(Capture capture) {
        return Decoding.page(capture.bytes(), capture.holding().envelope().charset())
                .text();
    }

    private static @Nullable Document read(Capture capture, PageVariant variant) {
        Decoding.Decoded decoded =
                Decoding.page(capture.bytes(), capture.holding().envelope().charset());
        String html = decoded.text();
        if (variant != PageVariant.SAVED) {
            org.jsoup.nodes.Document page = Jsoup.parse(String.valueOf(html));
            variant.apply(page);
            page.outputSettings().prettyPrint(false);
            html = page.outerHtml();
        }
        PageSource source = new PageSource(
                String.valueOf(html), decoded.encoding(), capture.holding().envelope());
        return HtmlReader.read(capture.holding(), source) instanceof Reading.Read read ? read.document() : null;
    }
}
