package dev.attest.render;

import dev.attest.message.Messages;
import dev.attest.page.Page;
import dev.attest.publish.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample pages into a folder, to be looked at while working on the templates: see docs/templates.md. */
final class SamplePagesMain {
    private SamplePagesMain() {}

    public static void main(String[] folder) throws IOException {
        Path out = Path.of(folder[0]);
        TemplateRenderer renderer =
                new TemplateRenderer(folder.length > 1 ? Path.of(folder[1]) : null, Messages.english());
        for (Page page : SamplePages.full()) {
            write(out, renderer.render(page, SamplePages.SITE));
        }
        for (Artifact asset : renderer.assets(SamplePages.SITE).toList()) {
            write(out, asset);
        }
    }

    private static void write(Path out, Artifact artifact) throws IOException {
        Path file = out.resolve(artifact.path());
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, artifact.bytes());
    }
}
