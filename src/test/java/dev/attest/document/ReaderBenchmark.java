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
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.tukaani.xz.XZInputStream;

/**
 * Measures how well and how fast pages are read of which the article is known. docs/benchmarks.md says how to run it, and what
 * the file of pages looks like. The pages stream from the file each time, so that they don't count as memory of the reader.
 */
public final class ReaderBenchmark {
    /** Rounds that aren't measured, since the compiler is still at work, and rounds that are. */
    private static final int WARM_UP = 3;

    private static final int ROUNDS = 5;
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
        Spent first = new Spent();
        each((page, html) -> {
            Reading reading = first.reading(() -> read(page, html));
            scores.computeIfAbsent(page.path("set").asText("pages"), set -> new ExtractionScore())
                    .add(page.path("truth"), reading instanceof Reading.Read read ? read.document() : null);
        });
        scores.forEach((set, score) -> out.println(set + ": " + score));
        int pages = scores.values().stream().mapToInt(ExtractionScore::pages).sum();
        List<Spent> rounds = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            rounds.add(round());
        }
        speed(pages, first, rounds.subList(WARM_UP, rounds.size()), out);
        memory(out);
    }

    /** Reads all pages, and parses each right behind, so that what else the machine does weighs on both alike. */
    private Spent round() throws IOException {
        Spent spent = new Spent();
        each((page, html) -> {
            spent.reading(() -> read(page, html));
            spent.parsing(() -> Jsoup.parse(html));
        });
        return spent;
    }

    private static void speed(int pages, Spent first, List<Spent> rounds, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "speed: %s pages a CPU-second all included, %s the reading thread alone; jsoup's parse alone %s and %s%n",
                spread(rounds, spent -> pages / spent.reading),
                spread(rounds, spent -> pages / spent.readingThread),
                spread(rounds, spent -> pages / spent.parsing),
                spread(rounds, spent -> pages / spent.parsingThread));
        out.printf(
                Locale.ROOT,
                "the reader takes %s times as long as jsoup's parse, %s times the threads alone;"
                        + " the collector and the compiler take %s of its time%n",
                spread(rounds, spent -> spent.reading / spent.parsing),
                spread(rounds, spent -> spent.readingThread / spent.parsingThread),
                spread(rounds, spent -> 1 - spent.readingThread / spent.reading));
        out.printf(
                Locale.ROOT,
                "the first time through, while the code is being compiled: %s pages a CPU-second all included%n",
                number(pages / first.reading));
    }

    /** The median of the rounds, and the least and most in brackets. */
    private static String spread(List<Spent> rounds, ToDoubleFunction<Spent> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return number(sorted[sorted.length / 2]) + " (" + number(sorted[0]) + "-" + number(sorted[sorted.length - 1])
                + ")";
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, figure < 20 ? "%.2f" : "%.0f", figure);
    }

    /**
     * The processor's time, in seconds, that pages took: that of the whole process, with the collector and the compiler, and that
     * of the thread that reads. It is summed page by page, without that of loading one, which may take longer than reading it.
     */
    private static final class Spent {
        private static final OperatingSystemMXBean PROCESS =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

        private double reading;
        private double readingThread;
        private double parsing;
        private double parsingThread;

        <T> T reading(Supplier<T> work) {
            long process = PROCESS.getProcessCpuTime();
            long thread = THREAD.getCurrentThreadCpuTime();
            T done = work.get();
            readingThread += (THREAD.getCurrentThreadCpuTime() - thread) / 1e9;
            reading += (PROCESS.getProcessCpuTime() - process) / 1e9;
            return done;
        }

        <T> T parsing(Supplier<T> work) {
            long process = PROCESS.getProcessCpuTime();
            long thread = THREAD.getCurrentThreadCpuTime();
            T done = work.get();
            parsingThread += (THREAD.getCurrentThreadCpuTime() - thread) / 1e9;
            parsing += (PROCESS.getProcessCpuTime() - process) / 1e9;
            return done;
        }
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

    private Reading read(JsonNode page, String html) {
        return readers.readPage(page.path("id").asText("-"), html, NO_NOTES);
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
