package dev.attest.cli;

import dev.attest.SiteBuild;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What every command that builds a site can be told. */
final class SiteOptions {
    private static final String CACHE = ".attest-cache";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--articles",
            paramLabel = "DIR",
            defaultValue = "articles",
            description = "The folder of saved articles (default: ${DEFAULT-VALUE}).")
    private Path articles;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            defaultValue = "templates",
            description = {
                "The folder of templates and assets that replace the built-in ones, file by file",
                "(default: ${DEFAULT-VALUE}, if it is there)."
            })
    private Path templates;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "site-output",
            description = "The folder of the site (default: ${DEFAULT-VALUE}).")
    private Path output;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site is published; wins over 'base-address' in archive.yml.")
    private @Nullable String baseUrl;

    @Option(
            names = "--no-cache",
            description = {
                "Work everything out anew, and leave nothing for the next build",
                "(else in the folder .attest-cache beside the output)."
            })
    private boolean withoutCache;

    @Mixin
    private final WorkOptions work = new WorkOptions();

    /**
     * What the command line says.
     *
     * @throws ParameterException if a value can't be meant
     */
    SiteBuild.Settings settings() {
        return new SiteBuild.Settings(
                articles,
                Files.isDirectory(templates) ? templates : null,
                output,
                baseAddress(),
                withoutCache ? null : cache(),
                work.threads(),
                work.largestFile());
    }

    /** Beside the output, so that it is never published, and the same whatever folder the program is started in. */
    private Path cache() {
        Path place = output.toAbsolutePath().normalize();
        return place.resolveSibling(CACHE)
                .resolve(
                        place.getFileName() == null
                                ? "root"
                                : place.getFileName().toString());
    }

    private @Nullable URI baseAddress() {
        if (baseUrl == null) {
            return null;
        }
        try {
            URI address = new URI(baseUrl);
            if (("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw wrong("--base-url is '" + baseUrl + "': " + e.getReason()
                    + "; accepted is an address such as https://example.org/archive/");
        }
        throw wrong("--base-url is '" + baseUrl + "'; accepted is an address such as https://example.org/archive/");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
