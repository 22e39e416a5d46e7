package dev.attest.cli;

import dev.attest.publish.SiteCheck;
import dev.attest.publish.SiteCheck.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code attest check}. */
final class CheckCommand extends Subcommand {
    private final PositionalParamSpec site = PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .type(Path.class)
            .paramLabel("DIR")
            .defaultValue("site-output")
            .description("The folder of the site (default: ${DEFAULT-VALUE}).")
            .build();

    CheckCommand() {
        super(
                "check",
                List.of(
                        "Checks a built site: every link and anchor leads somewhere, the words of every finding stand where it says, "
                                + "and every file has the hash that the manifest gives.",
                        "",
                        "Nothing is fetched from the network: links to other sites are not followed."),
                List.of("", "Exit code 1 if anything is wrong."));
        spec().addPositional(site);
    }

    @Override
    public Integer call() throws IOException {
        Report report = SiteCheck.check(site.getValue());
        PrintWriter out = out();
        report.problems().forEach(out::println);
        report.foreign().forEach(file -> out.println(file + ": not part of the site"));
        out.printf(
                Locale.ROOT,
                "Checked %,d files, %,d pages, %,d links, %,d anchors, %,d findings: %,d problems%n",
                report.files(),
                report.pages(),
                report.links(),
                report.anchors(),
                report.findings(),
                report.problems().size());
        return report.isGood() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
