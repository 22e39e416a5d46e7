package dev.attest.cli;

import dev.attest.BuildReport;
import dev.attest.Progress;
import dev.attest.SiteBuild;
import dev.attest.SitePreview;
import dev.attest.serve.SiteServer;
import dev.attest.yaml.InvalidYaml;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Model.OptionSpec;

/** {@code attest serve}. */
final class ServeCommand extends Subcommand {
    private static final int LARGEST_PORT = 65_535;

    private final OptionSpec port = OptionSpec.builder("--port")
            .type(int.class)
            .paramLabel("N")
            .defaultValue("8000")
            .description("Where to listen on 127.0.0.1; 0 for any free port (default: ${DEFAULT-VALUE}).")
            .build();
    private final SiteOptions site;

    ServeCommand() {
        super(
                "serve",
                List.of(
                        "Builds the site and shows it at an address of this machine; builds it anew and reloads open pages when an "
                                + "article, a sidecar or a template changes.",
                        "",
                        "Only this machine can reach it. If a build fails, the last good site stays and open pages say why."),
                List.of("", "Stop it with Ctrl+C.", "", "Example: attest serve --articles saved --output public"));
        spec().addOption(port);
        site = new SiteOptions(this);
    }

    @Override
    public Integer call() throws IOException, InvalidYaml, InterruptedException {
        if (port() < 0 || port() > LARGEST_PORT) {
            throw wrong("--port is " + port() + "; accepted is 0 to " + LARGEST_PORT);
        }
        SiteBuild.Settings settings = site.settings();
        try (SitePreview preview = new SitePreview(settings.templates())) {
            serve(settings, preview);
        }
        return 0;
    }

    private void serve(SiteBuild.Settings settings, SitePreview preview)
            throws IOException, InvalidYaml, InterruptedException {
        build(settings, preview);
        try (SiteServer server = SiteServer.start(
                settings.output(), port(), settings.inputs(), changed -> rebuild(settings, preview), preview)) {
            out().println("Open " + server.address() + " (stop with Ctrl+C)");
            prepare(settings, preview, server);
            new CountDownLatch(1).await();
        }
    }

    /** After a build that had nothing to do, nobody knows the archive yet. A build that is due meanwhile waits for it. */
    private synchronized void prepare(SiteBuild.Settings settings, SitePreview preview, SiteServer server)
            throws IOException, InvalidYaml {
        if (!preview.isReady()) {
            new SiteBuild(settings, Progress.none()).prepare(preview);
            server.showUnbuilt();
            preview.practise();
        }
    }

    private BuildReport build(SiteBuild.Settings settings, SitePreview preview) throws IOException, InvalidYaml {
        long started = System.nanoTime();
        BuildReport report = new SiteBuild(settings, Progress.none(), preview).run();
        Summary.print(report, settings.output(), System.nanoTime() - started, out());
        return report;
    }

    private synchronized boolean rebuild(SiteBuild.Settings settings, SitePreview preview) throws IOException {
        try {
            BuildReport report = build(settings, preview);
            return report.publication().written() + report.publication().removed() > 0;
        } catch (IOException | InvalidYaml | RuntimeException e) {
            err().println("attest: " + Messages.of(e));
            throw new IOException(Messages.of(e), e);
        }
    }

    private int port() {
        return port.<Integer>getValue();
    }
}
