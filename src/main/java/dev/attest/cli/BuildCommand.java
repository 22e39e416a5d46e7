package dev.attest.cli;

import dev.attest.BuildReport;
import dev.attest.SiteBuild;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code attest build}. */
@Command(
        name = "build",
        sortOptions = false,
        description = "Builds the site: reads the saved articles, finds who reported what, and writes the archive.",
        footer = {
            "",
            "The site that is there stays as it is until the new one is complete, and only changed files are touched.",
            "",
            "Example: attest build --articles saved --output public"
        })
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private final SiteOptions site = new SiteOptions();

    @Option(names = "--strict", description = "End with exit code 1 if anything was held back.")
    private boolean strict;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        long started = System.nanoTime();
        SiteBuild.Settings settings = site.settings();
        PrintWriter out = spec.commandLine().getOut();
        BuildReport report;
        try (ConsoleProgress progress = new ConsoleProgress(out)) {
            report = new SiteBuild(settings, progress).run();
        }
        Summary.print(report, settings.output(), System.nanoTime() - started, out);
        return strict && !report.heldBack().isEmpty() ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
