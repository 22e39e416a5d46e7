package dev.attest;

import dev.attest.archive.Archive;
import dev.attest.archive.ArchiveFiles;
import dev.attest.archive.ArchiveFiles.AuthorityReading;
import dev.attest.archive.Description;
import dev.attest.capture.CaptureSource;
import dev.attest.capture.CaptureSource.SavedFile;
import dev.attest.capture.FolderSource;
import dev.attest.data.DataFiles;
import dev.attest.data.FeedFiles;
import dev.attest.data.Sitemap;
import dev.attest.page.Paths;
import dev.attest.page.PlannedFile;
import dev.attest.page.PlannedPage;
import dev.attest.page.SitePlan;
import dev.attest.publish.Artifact;
import dev.attest.publish.FolderPublisher;
import dev.attest.publish.Publisher;
import dev.attest.publish.Publisher.Publication;
import dev.attest.render.TemplateRenderer;
import dev.attest.yaml.InvalidYaml;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds a site: saved files in, a published archive out. */
public final class SiteBuild {
    private final Settings settings;
    private final Progress progress;

    public SiteBuild(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * What to build from, and where to.
     *
     * @param articles the folder of saved articles
     * @param templates the folder of templates that replace the program's own; null for none
     * @param output the folder of the site
     * @param baseAddress where the site is published; null for what {@code archive.yml} says
     * @param threads how many captures and pages are worked on at once, at least 1
     * @param largestFile the size of the largest file that is read, in bytes
     */
    public record Settings(
            Path articles,
            @Nullable Path templates,
            Path output,
            @Nullable URI baseAddress,
            int threads,
            long largestFile) {
        public Settings {
            Objects.requireNonNull(articles);
            Objects.requireNonNull(output);
            if (threads < 1) {
                throw new IllegalArgumentException("A build needs at least 1 thread, found " + threads);
            }
        }

        /** The folders that the site is made from. */
        public List<Path> inputs() {
            return templates == null ? List.of(articles) : List.of(articles, templates);
        }
    }

    /**
     * Builds the site. The site that was there before stays as it was unless this returns.
     *
     * @throws InvalidYaml if {@code archive.yml} is broken
     * @throws IOException if the articles can't be listed or the site can't be written
     * @throws dev.attest.render.TemplateFailure if a template is broken
     */
    public BuildReport run() throws IOException, InvalidYaml {
        ArchiveFiles files = new ArchiveFiles(settings.articles());
        Description description = description(files);
        AuthorityReading authority = files.authority();
        CaptureSource source = new FolderSource(settings.articles(), settings.largestFile());

        try (Workers workers = new Workers(settings.threads())) {
            List<Outcome> outcomes = read(workers, source, new ArticleMaker(authority.authority()));
            Archive archive = Outcome.archive(description, authority, outcomes);
            try (DataFiles data = workers.run(() -> DataFiles.write(archive, Version.GENERATOR))) {
                SitePlan plan = new SitePlan(archive, Version.GENERATOR, data.downloads());
                Publication publication = publish(workers, plan, beside(archive, data, plan));
                return BuildReport.of(archive, Outcome.notPages(outcomes), Outcome.unmatched(outcomes), publication);
            }
        }
    }

    /** The files of the site that are for programs: data, feeds, and the list of pages for search engines. */
    private static Stream<Artifact> beside(Archive archive, DataFiles data, SitePlan plan) {
        List<String> paths = plan.pages().stream()
                .map(PlannedPage::path)
                .filter(path -> !path.equals(Paths.NOT_FOUND))
                .toList();
        return Stream.of(
                        data.artifacts(),
                        FeedFiles.of(archive),
                        Sitemap.of(archive.description().baseAddress(), paths).stream())
                .flatMap(artifacts -> artifacts);
    }

    private Description description(ArchiveFiles files) throws IOException, InvalidYaml {
        Description description = files.description();
        return settings.baseAddress() == null ? description : description.at(settings.baseAddress());
    }

    private List<Outcome> read(Workers workers, CaptureSource source, ArticleMaker maker) throws IOException {
        List<SavedFile> files = source.files();
        progress.begin("Reading", files.size());
        return workers.run(() -> files.parallelStream()
                .flatMap(file -> {
                    Stream<Outcome> outcomes = maker.make(file);
                    progress.step();
                    return outcomes;
                })
                .toList());
    }

    private Publication publish(Workers workers, SitePlan plan, Stream<Artifact> beside) throws IOException {
        TemplateRenderer renderer = new TemplateRenderer(settings.templates());
        Publisher publisher = FolderPublisher.to(settings.output(), settings.inputs());
        List<PlannedPage> pages = plan.pages();
        progress.begin("Writing", pages.size());
        Stream<Artifact> artifacts = Stream.concat(
                Stream.of(
                                Stream.of(marker()),
                                renderer.assets(),
                                plan.files().parallelStream().map(SiteBuild::artifact),
                                searchFiles(plan),
                                beside)
                        .flatMap(files -> files),
                pages.parallelStream().map(planned -> {
                    Artifact artifact = renderer.render(planned.page().get(), plan.site());
                    progress.step();
                    return artifact;
                }));
        return workers.run(() -> publisher.publish(artifacts.parallel()));
    }

    private static Artifact artifact(PlannedFile file) {
        return new Artifact(file.path(), file.text().get().getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Artifact> searchFiles(SitePlan plan) {
        return plan.searchFiles()
                .map(file -> new Artifact(file.path(), file.script().getBytes(StandardCharsets.UTF_8)));
    }

    /** The file by which the folder is known as a site of this program. */
    private static Artifact marker() {
        String json = "{\"generator\": \"" + Version.GENERATOR + "\"}\n";
        return new Artifact(FolderPublisher.MARKER, json.getBytes(StandardCharsets.UTF_8));
    }
}
