package dev.attest.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import dev.attest.capture.Sidecar;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * Measures how well and how fast pages are read of which the article is known. docs/benchmarks.md says how to run it, and what
 * the file of pages looks like. The pages stream from the file each time, so that they don't count as memory of the reader.
 */
public final class ReaderBenchmark {
    private static final int WARM_UP = 2;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Sidecar NO_NOTES =
            new Sidecar(null, null, null, null, null, null, null, null, null, null, false);

    private final Path file;
    private final DocumentReaders readers = DocumentReaders.standard();

    private ReaderBenchmark(Path file) {
        this.file = file;
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 1 || args[0].isBlank()) {
            throw new IllegalArgumentException("Expected the file of pages (.jsonl, .jsonl.gz or .jsonl.xz), found "
                    + String.join(" ", args) + "; see docs/benchmarks.md");
        }
        new ReaderBenchmark(Path.of(args[0])).run(System.out);
    }

    private void run(PrintStream out) throws IOException {
        Map<String, ExtractionScore> scores = new TreeMap<>();
        each((page, html) -> scores.computeIfAbsent(page.path("set").asText("pages"), set -> new ExtractionScore())
                .add(page.path("truth"), read(page, html)));
        scores.forEach((set, score) -> out.println(set + ": " + score));
        // The first time through was one of warming up.
        for (int i = 1; i < WARM_UP; i++) {
            each(this::read);
        }
        each((page, html) -> Jsoup.parse(html));
        int pages = scores.values().stream().mapToInt(ExtractionScore::pages).sum();
        speed(pages, out);
        memory(out);
    }

    /** Pages a second of the processor's time, the collector's and the compiler's included, without that of loading them. */
    private void speed(int pages, PrintStream out) throws IOException {
        double reading = seconds(this::read);
        double parsing = seconds((page, html) -> Jsoup.parse(html));
        out.printf(
                Locale.ROOT,
                "speed: %.0f pages a CPU-second, jsoup's parse alone %.0f: the reader takes %.2f times as long%n",
                pages / reading,
                pages / parsing,
                reading / parsing);
    }

    /** What {@code work} takes of the processor over all pages, summed page by page: loading one may take longer than reading it. */
    private double seconds(BiConsumer<JsonNode, String> work) throws IOException {
        long[] sum = new long[1];
        each((page, html) -> {
            long before = processorTime();
            work.accept(page, html);
            sum[0] += processorTime() - before;
        });
        return sum[0] / 1e9;
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void memory(PrintStream out) throws IOException {
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        out.printf(Locale.ROOT, "memory: at most %d MB of heap%s%n", heap >> 20, resident());
    }

    /** The largest share of the machine's memory that the process has held, where the system (Linux) tells it. */
    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "";
        }
        return Files.readAllLines(status, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10)
                .map(megabytes -> ", " + megabytes + " MB of the machine's in all")
                .findFirst()
                .orElse("");
    }

    private @Nullable Document read(JsonNode page, String html) {
        Reading reading = readers.readPage(page.path("id").asText("-"), html, NO_NOTES);
        return reading instanceof Reading.Read read ? read.document() : null;
    }

    private void each(BiConsumer<JsonNode, String> work) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    JsonNode page = JSON.readTree(line);
                    work.accept(page, page.path("html").asText());
                }
            }
        }
    }

    private InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".xz") ? new XZInputStream(in) : name.endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
