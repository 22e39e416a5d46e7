package dev.attest.cli;

import dev.attest.publish.SiteCheck;
import dev.attest.publish.SiteCheck.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest check}. */
@Command(
        name = "check",
        sortOptions = false,
        description = {
            "Checks a built site: every link and anchor leads somewhere, the words of every finding stand where it says, and "
                    + "every file has the hash that the manifest gives.",
            "",
            "Nothing is fetched from the network: links to other sites are not followed."
        },
        footer = {"", "Exit code 1 if anything is wrong."})
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = "site-output",
            description = "The folder of the site (default: ${DEFAULT-VALUE}).")
    private Path site;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Report report = SiteCheck.check(site);
        PrintWriter out = spec.commandLine().getOut();
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
