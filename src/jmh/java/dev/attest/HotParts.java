package dev.attest;

import dev.attest.BuildMemory.Findings;
import dev.attest.archive.Archive;
import dev.attest.archive.ArchiveFiles;
import dev.attest.archive.ArchiveFiles.AuthorityReading;
import dev.attest.archive.Description;
import dev.attest.article.Article;
import dev.attest.cache.Pieces;
import dev.attest.cache.RecordCodec;
import dev.attest.cache.RecordDigest;
import dev.attest.capture.CaptureSource.SavedFile;
import dev.attest.capture.FolderSource;
import dev.attest.data.DataFiles;
import dev.attest.document.Document;
import dev.attest.json.ArticleJson;
import dev.attest.page.Page;
import dev.attest.page.PlannedPage;
import dev.attest.page.SitePlan;
import dev.attest.render.TemplateRenderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What a build spends its time on, each by itself, for all articles of the demonstration at once: milliseconds for the archive, on one
 * thread unless the part itself takes several.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HotParts {
    private static final long LARGEST_FILE = 1L << 25;

    private final List<SavedFile> files = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Findings> findings = new ArrayList<>();
    private final List<byte[]> kept = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private RecordCodec<Findings> codec;
    private ArticleMaker maker;
    private Description description;
    private AuthorityReading authority;
    private Archive archive;
    private SitePlan plan;
    private TemplateRenderer renderer;

    /** Reads the demonstration once. */
    @Setup(Level.Trial)
    public void read() throws Exception {
        Path folder = Path.of("articles");
        ArchiveFiles settings = new ArchiveFiles(folder);
        description = settings.description();
        authority = settings.authority();
        maker = new ArticleMaker(authority.authority());
        files.addAll(new FolderSource(folder, LARGEST_FILE).files());
        codec = RecordCodec.of(Findings.class);
        for (SavedFile file : files) {
            Findings found = maker.findings(file);
            findings.add(found);
            kept.add(codec.bytes(found));
            outcomes.addAll(found.outcomes());
        }
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Made made) {
                documents.add(made.article().document());
            }
        }
        archive = Intake.of(outcomes).archive(description, authority);
        plan = new SitePlan(archive, Version.GENERATOR);
        for (PlannedPage page : plan.pages()) {
            pages.add(page.page().get());
        }
        renderer = new TemplateRenderer(null, description.messages());
    }

    /** From saved files to articles with their findings: reading, finding, correcting. */
    @Benchmark
    public void readAndFind(Blackhole sink) {
        files.forEach(file -> sink.consume(maker.findings(file)));
    }

    /** What is found in documents that are read already. */
    @Benchmark
    public void find(Blackhole sink) {
        documents.forEach(document -> sink.consume(maker.asRead(document)));
    }

    /** The findings out of the bytes in which the cache keeps them. */
    @Benchmark
    public void outOfTheCache(Blackhole sink) {
        kept.forEach(bytes -> sink.consume(codec.value(bytes, UnaryOperator.identity())));
    }

    /** Names, entries, reprints and incidents. */
    @Benchmark
    public Archive archive() {
        return Intake.of(outcomes).archive(description, authority);
    }

    /** The records of all pages. */
    @Benchmark
    public void pageRecords(Blackhole sink) {
        new SitePlan(archive, Version.GENERATOR)
                .pages()
                .forEach(page -> sink.consume(page.page().get()));
    }

    /** The names by which pages are known that need not be drawn again. */
    @Benchmark
    public void pageNames(Blackhole sink) {
        RecordDigest digest = new RecordDigest();
        pages.forEach(page -> sink.consume(digest.of(page)));
    }

    /** All pages as HTML. */
    @Benchmark
    public void draw(Blackhole sink) {
        pages.forEach(page -> sink.consume(renderer.render(page, plan.site())));
    }

    /** The index of the search. */
    @Benchmark
    public void searchIndex(Blackhole sink) {
        plan.searchFiles().forEach(sink::consume);
    }

    /** The data to download, packed. */
    @Benchmark
    public void data(Blackhole sink) throws Exception {
        try (DataFiles data = DataFiles.write(archive, Version.GENERATOR, Pieces.none())) {
            sink.consume(data.downloads());
        }
    }

    /** The lines of JSON that {@code analyze} writes. */
    @Benchmark
    public void json(Blackhole sink) {
        for (Article article : archive.contents()) {
            sink.consume(ArticleJson.line("1", article, List.of()));
        }
    }
}
