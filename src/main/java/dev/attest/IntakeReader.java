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

    /**
     * @param shelf what is kept; null where nothing is
     * @param step is run after each file, and after each page that is made of one
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
        if (shelf == null) {
            return Intake.of((file.isContainer() ? pages(file) : maker.findings(file)).outcomes());
        }
        Kept<Findings> same = shelf.same(file.path(), file.parts());
        Intake known = same == null ? null : known(shelf, same);
        if (known != null) {
            return known;
        }
        return file.isContainer()
                ? container(shelf, file)
                : Intake.of(shelf.get(file.path(), file.parts(), () -> maker.findings(file)));
    }

    private Intake container(Shelf<Findings> shelf, SavedFile file) {
        Intake read = known(shelf, shelf.anew(file.path(), file.parts(), () -> pages(file)));
        return Objects.requireNonNull(read, () -> "What was just kept of " + file.path() + " is gone; build again");
    }

    private Findings pages(SavedFile file) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Apart> apart = new ArrayList<>();
        Ahead<Findings> pages = new Ahead<>(page -> {
            outcomes.addAll(page.outcomes());
            apart.addAll(page.apart());
        });
        file.open(loaded -> pages.add(() -> {
            Findings page = page(loaded);
            step.run();
            return page;
        }));
        pages.end();
        return new Findings(outcomes, apart);
    }

    private Findings page(Loaded loaded) {
        if (shelf == null || !(loaded instanceof Capture capture)) {
            return new Findings(List.of(maker.make(loaded)));
        }
        // What the archive holds of a capture is all that its findings depend on: it has the hash of the bytes.
        Apart page = new Apart(capture.holding().path(), digest.of(capture.holding()));
        Kept<Findings> kept =
                shelf.named(page.path(), page.content(), () -> new Findings(List.of(maker.make(capture))));
        return kept.again() == null ? kept.value() : new Findings(List.of(), List.of(page));
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
