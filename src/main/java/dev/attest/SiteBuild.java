package dev.attest;

import dev.attest.BuildMemory.Findings;
import dev.attest.archive.Archive;
import dev.attest.archive.ArchiveFiles;
import dev.attest.archive.ArchiveFiles.AuthorityReading;
import dev.attest.archive.Description;
import dev.attest.cache.ContentDigest;
import dev.attest.cache.FolderState;
import dev.attest.cache.Pieces.Pieced;
import dev.attest.cache.ProgramDigest;
import dev.attest.cache.RecordDigest;
import dev.attest.cache.Shelf;
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
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds a site: saved files in, a published archive out. */
public final class SiteBuild {
    private final Settings settings;
    private final Progress progress;
    private final @Nullable SitePreview preview;

    public SiteBuild(Settings settings, Progress progress) {
        this(settings, progress, null);
    }

    /** @param preview is given what a build makes of the archive; null where nobody wants it */
    public SiteBuild(Settings settings, Progress progress, @Nullable SitePreview preview) {
        this.settings = settings;
        this.progress = progress;
        this.preview = preview;
    }

    /**
     * What to build from, and where to.
     *
     * @param articles the folder of saved articles
     * @param templates the folder of templates that replace the program's own; null for none
     * @param output the folder of the site
     * @param baseAddress where the site is published; null for what {@code archive.yml} says
     * @param cache the folder where a build leaves what the next one need not do again; null where it shall leave nothing
     * @param threads how many captures and pages are worked on at once, at least 1
     * @param largestFile the size of the largest file that is read, in bytes
     */
    public record Settings(
            Path articles,
            @Nullable Path templates,
            Path output,
            @Nullable URI baseAddress,
            @Nullable Path cache,
            int threads,
            long largestFile) {
        public Settings {
            Objects.requireNonNull(articles);
            Objects.requireNonNull(output);
            if (threads < 1) {
                throw new IllegalArgumentException("A build needs at least 1 thread, found " + threads);
            }
        }

        /** A build that does everything anew. */
        public Settings(
                Path articles,
                @Nullable Path templates,
                Path output,
                @Nullable URI baseAddress,
                int threads,
                long largestFile) {
            this(articles, templates, output, baseAddress, null, threads, largestFile);
        }

        /** A name for all that a site depends on beside its inputs and the program. */
        String name() {
            return articles.toAbsolutePath() + "\n" + (templates == null ? "" : templates.toAbsolutePath()) + "\n"
                    + output.toAbsolutePath() + "\n" + baseAddress + "\n" + largestFile;
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
        try (BuildMemory memory = memory()) {
            BuildReport unchanged = memory.unchanged(settings.inputs());
            if (unchanged != null) {
                return unchanged;
            }
            // Here and not where the site is built: what is kept takes memory too, and the archive is gone by now.
            Built built = build(memory);
            memory.keep(built.inputs(), built.report(), built.hashes(), built.drawnFrom(), built.pieced());
            return built.report();
        }
    }

    /** What the next build may be told of this one, as {@link BuildMemory#keep} takes it. */
    private record Built(
            BuildReport report,
            @Nullable FolderState inputs,
            Map<String, String> hashes,
            Map<String, String> drawnFrom,
            List<Pieced> pieced) {}

    private BuildMemory memory() {
        Path cache = settings.cache();
        if (cache == null || settings.inputs().stream().anyMatch(input -> isIn(cache, input))) {
            return BuildMemory.none(settings.output());
        }
        try {
            return BuildMemory.in(cache, settings.output(), ProgramDigest.of(SiteBuild.class) + " " + settings.name());
        } catch (IOException e) {
            return BuildMemory.none(settings.output());
        }
    }

    private static boolean isIn(Path path, Path folder) {
        return path.toAbsolutePath()
                .normalize()
                .startsWith(folder.toAbsolutePath().normalize());
    }

    private Built build(BuildMemory memory) throws IOException, InvalidYaml {
        FolderState inputs = memory.inputs(settings.inputs());
        try (Workers workers = new Workers(settings.threads())) {
            Sources sources = sources(workers, memory);
            Archive archive = sources.archive();
            ForkJoinTask<DataFiles> data =
                    workers.begin(() -> DataFiles.write(archive, Version.GENERATOR, memory.pieces()));
            boolean isHandedOver = false;
            try {
                SitePlan plan = new SitePlan(
                        archive, Version.GENERATOR, () -> data.join().downloads());
                TemplateRenderer renderer = renderer(sources);
                Drawing drawing = new Drawing(renderer, plan.site(), memory, look(memory, sources.description()));
                List<PlannedPage> pages = plan.pages();
                Publication publication =
                        publish(workers, plan, pages, drawing, () -> beside(archive, data.join(), pages));
                BuildReport report = BuildReport.of(archive, sources.intake(), publication);
                if (preview != null) {
                    preview.follow(new SitePreview.Base(sources, plan, renderer));
                    isHandedOver = true;
                }
                return new Built(
                        report,
                        inputs,
                        drawing.hashes(),
                        drawing.drawnFrom(),
                        data.join().pieced());
            } finally {
                data.quietlyJoin();
                if (data.isCompletedNormally()) {
                    data.join().close();
                }
                if (!isHandedOver) {
                    sources.close();
                }
            }
        }
    }

    /**
     * Reads the archive for the preview and publishes nothing: for where a build had nothing to do.
     *
     * @throws InvalidYaml if {@code archive.yml} is broken
     * @throws IOException if the articles can't be listed
     */
    public void prepare(SitePreview following) throws IOException, InvalidYaml {
        try (BuildMemory memory = memory();
                Workers workers = new Workers(settings.threads())) {
            Sources sources = sources(workers, memory);
            SitePlan plan = new SitePlan(sources.archive(), Version.GENERATOR, () -> {
                throw new IllegalStateException("The data is not written for a preview");
            });
            following.follow(new SitePreview.Base(sources, plan, renderer(sources)));
        }
    }

    private TemplateRenderer renderer(Sources sources) {
        return new TemplateRenderer(settings.templates(), sources.description().messages());
    }

    private Sources sources(Workers workers, BuildMemory memory) throws IOException, InvalidYaml {
        ArchiveFiles settled = new ArchiveFiles(settings.articles());
        Description description = description(settled);
        AuthorityReading authority = settled.authority();
        ArticleMaker maker = new ArticleMaker(authority.authority());
        List<SavedFile> files = new FolderSource(settings.articles(), settings.largestFile()).files();
        Shelf<Findings> shelf =
                memory.findings(new RecordDigest().of(authority.authority().records()));
        boolean isRead = false;
        try {
            Intake intake = read(workers, files, maker, shelf);
            Archive archive = workers.run(() -> intake.archive(description, authority));
            isRead = true;
            return new Sources(description, authority, maker, files, shelf, intake, archive);
        } finally {
            if (!isRead && shelf != null) {
                shelf.close();
            }
        }
    }

    /** The files of the site that are for programs: data, feeds, and the list of pages for search engines. */
    private static Stream<Artifact> beside(Archive archive, DataFiles data, List<PlannedPage> pages) {
        List<String> paths = pages.stream()
                .map(PlannedPage::path)
                .filter(path -> !path.equals(Paths.NOT_FOUND))
                .toList();
        return Stream.of(
                        data.artifacts(),
                        logo(archive.description()),
                        FeedFiles.of(archive),
                        Sitemap.of(archive.description().baseAddress(), paths).stream())
                .flatMap(artifacts -> artifacts);
    }

    private Description description(ArchiveFiles files) throws IOException, InvalidYaml {
        Description description = files.description();
        return settings.baseAddress() == null ? description : description.at(settings.baseAddress());
    }

    private Intake read(Workers workers, List<SavedFile> files, ArticleMaker maker, @Nullable Shelf<Findings> shelf)
            throws IOException {
        progress.begin("Reading", files.size());
        IntakeReader reader = new IntakeReader(maker, shelf, this::step);
        List<Intake> parts =
                workers.run(() -> files.parallelStream().map(reader::read).toList());
        if (shelf != null) {
            shelf.save();
        }
        return Intake.all(parts);
    }

    /** A name for what makes pages look as they do, beside their records; null where nobody can tell, or nothing is kept. */
    private @Nullable String look(BuildMemory memory, Description description) {
        if (memory.maker().isEmpty()) {
            return null;
        }
        Path templates = settings.templates();
        try {
            String own = templates == null ? "" : ContentDigest.of(templates, file -> !file.startsWith("assets"));
            return memory.maker() + own + description.messages().digest();
        } catch (IOException e) {
            return null; // a circle of links, or a file that can't be read and perhaps need not be
        }
    }

    private Publication publish(
            Workers workers, SitePlan plan, List<PlannedPage> pages, Drawing drawing, Supplier<Stream<Artifact>> beside)
            throws IOException {
        Publisher publisher = FolderPublisher.to(settings.output(), settings.inputs());
        progress.begin("Writing", pages.size());
        // Each part is made on the threads too, while others draw pages.
        Stream<Supplier<Stream<Artifact>>> files = Stream.of(
                () -> Stream.concat(Stream.of(marker()), drawing.assets()),
                () -> searchFiles(plan),
                () -> plan.files().stream().map(SiteBuild::artifact),
                beside);
        Stream<Artifact> artifacts = Stream.concat(
                        files.flatMap(Supplier::get), pages.parallelStream().map(planned -> {
                            Artifact artifact = drawing.draw(planned.page().get());
                            step();
                            return artifact;
                        }))
                .map(drawing::noted);
        return workers.run(() -> publisher.publish(artifacts.parallel()));
    }

    private void step() {
        progress.step();
        if (preview != null) {
            preview.giveWay();
        }
    }

    private static Artifact artifact(PlannedFile file) {
        return new Artifact(file.path(), file.text().get().getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Artifact> searchFiles(SitePlan plan) {
        return plan.searchFiles()
                .map(file -> new Artifact(file.path(), file.script().getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<Artifact> logo(Description description) {
        return Stream.ofNullable(description.presentation().logo())
                .map(logo -> new Artifact("assets/" + logo.file(), logo.bytes()));
    }

    /** The file by which the folder is known as a site of this program. */
    private static Artifact marker() {
        String json = "{\"generator\": \"" + Version.GENERATOR + "\"}\n";
        return new Artifact(FolderPublisher.MARKER, json.getBytes(StandardCharsets.UTF_8));
    }
}
