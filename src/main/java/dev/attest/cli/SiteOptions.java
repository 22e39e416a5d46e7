package dev.attest.cli;

import static dev.attest.cli.Subcommand.flag;

import dev.attest.SiteBuild;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What every command that builds a site can be told. */
final class SiteOptions {
    private static final String CACHE = ".attest-cache";

    private final Subcommand command;
    private final OptionSpec articles = folder(
                    "--articles", "articles", "The folder of saved articles (default: ${DEFAULT-VALUE}).")
            .build();
    private final OptionSpec templates = folder(
                    "--templates",
                    "templates",
                    "The folder of templates and assets that replace the built-in ones, file by file",
                    "(default: ${DEFAULT-VALUE}, if it is there).")
            .build();
    private final OptionSpec output = folder(
                    "--output", "site-output", "The folder of the site (default: ${DEFAULT-VALUE}).")
            .build();
    private final OptionSpec baseUrl = OptionSpec.builder("--base-url")
            .type(String.class)
            .paramLabel("URL")
            .description("Where the site is published; wins over 'base-address' in archive.yml.")
            .build();
    private final OptionSpec withoutCache = flag(
                    "--no-cache",
                    "Work everything out anew, and leave nothing for the next build",
                    "(else in the folder .attest-cache beside the output).")
            .build();
    private final WorkOptions work;

    /** Lets {@code command} accept them. */
    SiteOptions(Subcommand command) {
        this.command = command;
        Stream.of(articles, templates, output, baseUrl, withoutCache).forEach(command.spec()::addOption);
        work = new WorkOptions(command);
    }

    /**
     * What the command line says.
     *
     * @throws ParameterException if a value can't be meant
     */
    SiteBuild.Settings settings() {
        Path own = templates.getValue();
        Path site = output.getValue();
        return new SiteBuild.Settings(
                articles.getValue(),
                Files.isDirectory(own) ? own : null,
                site,
                baseAddress(),
                withoutCache.<Boolean>getValue() ? null : cache(site),
                work.threads(),
                work.largestFile());
    }

    /** Beside the output, so that it is never published, and the same whatever folder the program is started in. */
    private static Path cache(Path site) {
        Path place = site.toAbsolutePath().normalize();
        return place.resolveSibling(CACHE)
                .resolve(
                        place.getFileName() == null
                                ? "root"
                                : place.getFileName().toString());
    }

    private @Nullable URI baseAddress() {
        String said = baseUrl.getValue();
        if (said == null) {
            return null;
        }
        try {
            URI address = new URI(said);
            if (("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw command.wrong("--base-url is '" + said + "': " + e.getReason()
                    + "; accepted is an address such as https://example.org/archive/");
        }
        throw command.wrong(
                "--base-url is '" + said + "'; accepted is an address such as https://example.org/archive/");
    }

    private static OptionSpec.Builder folder(String name, String byDefault, String... description) {
        return OptionSpec.builder(name)
                .type(Path.class)
                .paramLabel("DIR")
                .defaultValue(byDefault)
                .description(description);
    }
}
