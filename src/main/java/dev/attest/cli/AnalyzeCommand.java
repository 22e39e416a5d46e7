package dev.attest.cli;

import dev.attest.Analysis;
import dev.attest.json.JsonLines.Counts;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code attest analyze}. */
final class AnalyzeCommand extends Subcommand {
    private final PositionalParamSpec files = PositionalParamSpec.builder()
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .paramLabel("FILE")
            .description("Saved articles (.txt, .html, .mhtml, .warc, .warc.gz).")
            .initialValue(List.of())
            .build();
    private final OptionSpec strict = flag("--strict", "End with exit code 1 if there was no article in something.")
            .build();
    private final WorkOptions work;

    AnalyzeCommand() {
        super(
                "analyze",
                List.of(
                        "Finds what articles say and writes it as JSON Lines, an article a line, in the order of the input.",
                        "",
                        "Without files it reads JSON Lines from standard input, an object a line: {\"id\", \"text\", \"published\"?} for "
                                + "plain text, or {\"id\", \"html\", \"url\"?, \"published\"?} for a page."),
                List.of(
                        "",
                        "What can't be read is answered by {\"id\", \"line\", \"error\"}. Lines that are no request end with exit code 1.",
                        "docs/article.md describes each field.",
                        "",
                        "Example: attest analyze articles/*.txt > articles.jsonl"));
        spec().addPositional(files);
        work = new WorkOptions(this);
        spec().addOption(strict);
    }

    @Override
    public Integer call() throws IOException {
        Analysis analysis = new Analysis(work.threads());
        OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
        PrintWriter err = err();
        List<Path> given = files.getValue();
        Counts counts = given.isEmpty()
                ? analysis.lines(System.in, out)
                : analysis.files(
                        given,
                        work.largestFile(),
                        out,
                        others -> err.println("attest: not pages in " + others.path() + ": " + others.words()));
        out.flush();
        long unread = counts.heldBack() + counts.errors();
        if (unread > 0) {
            err.println("attest: " + unread + " of " + (counts.articles() + unread)
                    + " could not be read; the lines with \"error\" say why");
        }
        return counts.errors() > 0 || (strict.<Boolean>getValue() && unread > 0) ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
