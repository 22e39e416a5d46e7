package dev.attest.cli;

import dev.attest.BuildReport;
import dev.attest.SiteBuild;
import java.util.List;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.OptionSpec;

/** {@code attest build}. */
final class BuildCommand extends Subcommand {
    private final SiteOptions site = new SiteOptions(this);
    private final OptionSpec strict =
            flag("--strict", "End with exit code 1 if anything was held back.").build();

    BuildCommand() {
        super(
                "build",
                List.of("Builds the site: reads the saved articles, finds who reported what, and writes the archive."),
                List.of(
                        "",
                        "The site that is there stays as it is until the new one is complete, and only changed files are touched.",
                        "",
                        "Example: attest build --articles saved --output public"));
        spec().addOption(strict);
    }

    @Override
    public Integer call() throws Exception {
        long started = System.nanoTime();
        SiteBuild.Settings settings = site.settings();
        BuildReport report;
        try (ConsoleProgress progress = new ConsoleProgress(out())) {
            report = new SiteBuild(settings, progress).run();
        }
        Summary.print(report, settings.output(), System.nanoTime() - started, out());
        return strict.<Boolean>getValue() && !report.heldBack().isEmpty() ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
