package dev.attest.cli;

import dev.attest.BuildReport;
import dev.attest.capture.HeldBack;
import dev.attest.capture.NotPages;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a build says at its end. */
final class Summary {
    private Summary() {}

    /**
     * @param nanoseconds how long the build took
     */
    static void print(BuildReport report, Path output, long nanoseconds, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "Captures:   %,d, of which %,d published and %,d held back%n",
                report.captures(),
                report.articles(),
                report.heldBack().size());
        for (HeldBack capture : report.heldBack()) {
            out.println("  held back " + capture.path() + ": " + capture.reason());
        }
        for (NotPages others : report.notPages()) {
            out.println("  not pages " + others.path() + ": " + others.words());
        }
        for (String decision : report.unmatched()) {
            out.println("  no match for " + decision);
        }
        out.println("Findings:   "
                + report.findings().entrySet().stream()
                        .map(finding -> String.format(Locale.ROOT, "%,d %s", finding.getValue(), finding.getKey()))
                        .collect(Collectors.joining(", ")));
        if (!report.doubtfulNames().isEmpty()) {
            out.printf(
                    Locale.ROOT,
                    "Names:      %,d %s may mean the same; names.html has the lines that join them or keep them apart%n",
                    report.doubtfulNames().size(),
                    report.doubtfulNames().size() == 1 ? "pair" : "pairs");
        }
        out.printf(
                Locale.ROOT,
                "Files:      %,d written, %,d unchanged, %,d removed%n",
                report.publication().written(),
                report.publication().unchanged(),
                report.publication().removed());
        out.printf(Locale.ROOT, "Done in %.1f s: open %s%n", nanoseconds / 1e9, output.resolve("index.html"));
    }
}
