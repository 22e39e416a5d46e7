package dev.attest;

import dev.attest.BuildMemory.Findings;
import dev.attest.BuildMemory.Findings.Apart;
import dev.attest.cache.RecordDigest;
import dev.attest.cache.Shelf;
import dev.attest.cache.Shelf.Kept;
import dev.attest.capture.Capture;
import dev.attest.capture.CaptureSource.SavedFile;
import dev.attest.capture.Loaded;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What comes of saved files, taken from what was kept of them where they are the same. The pages of a container are kept one by one, and
 * made on all threads while it is read: it may hold a hundred thousand. For any thread.
 */
final class IntakeReader {
    private final ArticleMaker maker;
    private final @Nullable Shelf<Findings> shelf;
    private final Runnable step;
    private final RecordDigest digest = new RecordDigest();
    private final AtomicInteger ahead = new AtomicInteger();

    /**
     * @param shelf what is kept; null where nothing is
     * @param step is run after each file, and after each page of a container that is read
     */
    IntakeReader(ArticleMaker maker, @Nullable Shelf<Findings> shelf, Runnable step) {
        this.maker = maker;
        this.shelf = shelf;
        this.step = step;
    }

    /** What comes of {@code file}. */
    Intake read(SavedFile file) {
        Intake intake = intake(file);
        step.run();
        return intake;
    }

    private Intake intake(SavedFile file) {
        Kept<Findings> same = shelf == null ? null : shelf.same(file.path(), file.parts());
        Intake known = shelf == null || same == null ? null : known(shelf, same);
        if (known != null) {
            return known;
        }
        if (file.isContainer()) {
            return container(file);
        }
        return shelf == null
                ? Intake.of(maker.findings(file).outcomes())
                : Intake.of(shelf.get(file.path(), file.parts(), () -> maker.findings(file)));
    }

    private Intake container(SavedFile file) {
        List<Intake> pages = new ArrayList<>();
        if (shelf == null) {
            pages(file, pages::add);
        } else {
            shelf.anew(file.path(), file.parts(), () -> pages(file, pages::add));
        }
        return Intake.all(pages);
    }

    /**
     * Reads the pages of a container.
     *
     * @param sink is given what comes of each
     * @return what is to be kept of the container
     */
    private Findings pages(SavedFile file, Consumer<Intake> sink) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Apart> apart = new ArrayList<>();
        Ahead<Page> pages = new Ahead<>(ahead, page -> {
            outcomes.addAll(page.kept().outcomes());
            apart.addAll(page.kept().apart());
            sink.accept(page.intake());
        });
        file.open(loaded -> pages.add(() -> page(loaded)));
        pages.end();
        return new Findings(outcomes, apart);
    }

    /**
     * What came of a page.
     *
     * @param kept what is kept of it with its container
     */
    private record Page(Intake intake, Findings kept) {}

    private Page page(Loaded loaded) {
        Page page = shelf != null && loaded instanceof Capture capture
                ? page(shelf, capture)
                : page(new Findings(List.of(maker.make(loaded))));
        step.run();
        return page;
    }

    private Page page(Shelf<Findings> shelf, Capture capture) {
        // What the archive holds of a capture is all that its findings depend on: it has the hash of the bytes.
        Apart apart = new Apart(capture.holding().path(), digest.of(capture.holding()));
        Kept<Findings> kept =
                shelf.named(apart.path(), apart.content(), () -> new Findings(List.of(maker.make(capture))));
        return kept.again() == null
                ? page(kept.value())
                : new Page(Intake.of(kept), new Findings(List.of(), List.of(apart)));
    }

    private static Page page(Findings inMemory) {
        return new Page(Intake.of(inMemory.outcomes()), inMemory);
    }

    /** What came of a file of which these are the findings; null where those of one of its pages are not to be had. */
    private static @Nullable Intake known(Shelf<Findings> shelf, Kept<Findings> kept) {
        List<Apart> apart = kept.value().apart();
        if (apart.isEmpty()) {
            return Intake.of(kept);
        }
        List<@Nullable Intake> pages =
                apart.parallelStream().map(page -> known(shelf, page)).toList();
        if (pages.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        List<Intake> all = new ArrayList<>(pages);
        all.add(Intake.of(kept.value().outcomes()));
        return Intake.all(all);
    }

    private static @Nullable Intake known(Shelf<Findings> shelf, Apart page) {
        Kept<Findings> kept = shelf.known(page.path(), page.content());
        return kept == null ? null : Intake.of(kept);
    }
}
