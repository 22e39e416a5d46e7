package dev.attest.cli;

import dev.attest.Analysis;
import dev.attest.json.JsonLines.Counts;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest analyze}. */
@Command(
        name = "analyze",
        sortOptions = false,
        description = {
            "Finds what articles say and writes it as JSON Lines, an article a line, in the order of the input.",
            "",
            "Without files it reads JSON Lines from standard input, an object a line: {\"id\", \"text\", \"published\"?} for "
                    + "plain text, or {\"id\", \"html\", \"url\"?, \"published\"?} for a page."
        },
        footer = {
            "",
            "What can't be read is answered by {\"id\", \"line\", \"error\"}. Lines that are no request end with exit code 1.",
            "docs/article.md describes each field.",
            "",
            "Example: attest analyze articles/*.txt > articles.jsonl"
        })
final class AnalyzeCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Saved articles (.txt, .html, .mhtml, .warc, .warc.gz).")
    private List<Path> files = List.of();

    @Mixin
    private final WorkOptions work = new WorkOptions();

    @Option(names = "--strict", description = "End with exit code 1 if there was no article in something.")
    private boolean strict;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Analysis analysis = new Analysis(work.threads());
        OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
        PrintWriter err = spec.commandLine().getErr();
        Counts counts = files.isEmpty()
                ? analysis.lines(System.in, out)
                : analysis.files(
                        files,
                        work.largestFile(),
                        out,
                        others -> err.println("attest: not pages in " + others.path() + ": " + others.words()));
        out.flush();
        long unread = counts.heldBack() + counts.errors();
        if (unread > 0) {
            err.println("attest: " + unread + " of " + (counts.articles() + unread)
                    + " could not be read; the lines with \"error\" say why");
        }
        return counts.errors() > 0 || (strict && unread > 0) ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
