package dev.attest;

import dev.attest.archive.Archive;
import dev.attest.archive.StoredArticle;
import dev.attest.capture.CaptureSource.SavedFile;
import dev.attest.page.PlannedPage;
import dev.attest.page.SitePlan;
import dev.attest.publish.Artifact;
import dev.attest.render.TemplateRenderer;
import dev.attest.serve.Preview;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws pages as the next build will publish them, long before a large archive is built: after a change to an article or its sidecar,
 * the page of the article; after a change to a template, any page that is asked for. It knows the archive of the last build, and what
 * only a whole build can tell (a name that nobody bore before, which incident a new figure speaks of) is not in what it draws. A page
 * in a container waits for the build. For any thread.
 */
public final class SitePreview implements Preview, Closeable {
    /** So many articles are enough for the machine to compile what it does often. */
    private static final int PRACTISED = 50;

    /** A page that is shown early is asked for within this time, if a reader has it open. */
    private static final long ASKED_FOR_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    /** So long a browser takes for a page that it was given. */
    private static final long LAID_OUT_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

    /** So long a build waits at most for the readers of a change. */
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(2);

    private static final long LOOK_MILLIS = 5;

    private final @Nullable Path templates;
    /** Until when a reader may be waiting for a page, by {@link System#nanoTime}. */
    private volatile long awaited = System.nanoTime();

    /** When a change was noted last. */
    private volatile long noted = System.nanoTime();

    private @Nullable Base base;
    private Map<Path, SavedFile> savedByPart = Map.of();
    private Map<String, Supplier<Artifact>> changed = new HashMap<>();

    /** @param templates the folder of templates that replace the program's own; null for none */
    public SitePreview(@Nullable Path templates) {
        this.templates = templates == null ? null : templates.toAbsolutePath();
    }

    /**
     * The last build.
     *
     * @param sources what it was made from
     * @param renderer with which it was drawn
     */
    record Base(Sources sources, SitePlan plan, TemplateRenderer renderer) {
        Archive archive() {
            return sources.archive();
        }

        Artifact draw(PlannedPage page) {
            return renderer.render(page.page().get(), plan.site());
        }
    }

    /** From now on, pages are drawn upon {@code next}. */
    synchronized void follow(Base next) throws IOException {
        close();
        base = next;
        changed = new HashMap<>();
        savedByPart = new HashMap<>();
        for (SavedFile saved : next.sources().files()) {
            saved.parts().forEach(part -> savedByPart.put(part.toAbsolutePath(), saved));
        }
    }

    /**
     * Reads and draws a few articles for nobody: what is loaded and compiled for the first time here need not be when a reader waits.
     */
    public void practise() {
        Base now = last();
        if (now != null) {
            List<SavedFile> files = now.sources().files();
            int step = Math.max(1, files.size() / PRACTISED);
            for (int number = 0; number < files.size(); number += step) {
                page(now, files.get(number)).ifPresent(page -> drawn(() -> now.draw(page)));
            }
        }
    }

    private synchronized @Nullable Base last() {
        return base;
    }

    /** Whether a build, or what was prepared instead, has told what the archive is. */
    public synchronized boolean isReady() {
        return base != null;
    }

    /**
     * Notes what changed in the inputs.
     *
     * @param edited the files that were changed, added or deleted
     * @return whether {@link #file} shows anything of it
     */
    @Override
    public synchronized boolean take(Set<Path> edited) {
        Base now = base;
        if (now == null) {
            return false;
        }
        noted = System.nanoTime();
        await(ASKED_FOR_NANOS);
        Map<String, Supplier<Artifact>> next = new HashMap<>(changed);
        Path own = templates;
        boolean isAnew = own != null && edited.stream().anyMatch(file -> file.startsWith(own));
        if (isAnew) {
            now = withTemplatesAnew(now);
            base = now;
            next.putAll(everything(now));
        }
        Base drawing = now;
        List<PlannedPage> pages = articles(drawing, edited);
        pages.forEach(page -> next.put(page.path(), () -> drawing.draw(page)));
        boolean isShown = isAnew || !pages.isEmpty();
        changed = next;
        await(isShown ? ASKED_FOR_NANOS : 0);
        return isShown;
    }

    private Base withTemplatesAnew(Base before) {
        return new Base(
                before.sources(),
                before.plan(),
                new TemplateRenderer(templates, before.sources().description().messages()));
    }

    private static Map<String, Supplier<Artifact>> everything(Base base) {
        Map<String, Supplier<Artifact>> all = new HashMap<>();
        base.plan().pages().forEach(page -> all.put(page.path(), () -> base.draw(page)));
        base.renderer().assets(base.plan().site()).forEach(asset -> all.put(asset.path(), () -> asset));
        return all;
    }

    /** The pages of the articles that were made from {@code edited}. */
    private List<PlannedPage> articles(Base base, Set<Path> edited) {
        return edited.stream()
                .flatMap(file -> Stream.ofNullable(savedByPart.get(file)))
                .distinct()
                .flatMap(saved -> page(base, saved).stream())
                .toList();
    }

    /** The page of the article in a file, if it was there before and is of the same day. */
    private static Optional<PlannedPage> page(Base base, SavedFile saved) {
        if (saved.isContainer()) {
            return Optional.empty(); // to read all of its pages takes as long as to build
        }
        Intake intake = Intake.of(base.sources().maker().findings(saved).outcomes());
        return intake.articles().size() == 1 ? page(base, intake.articles().get(0)) : Optional.empty();
    }

    private static Optional<PlannedPage> page(Base base, StoredArticle stored) {
        Archive archive = base.archive();
        for (int number = 0; number < archive.articles().size(); number++) {
            if (archive.articles().get(number).isOf(stored)) {
                return Optional.of(SitePlan.article(
                        archive.with(number, base.sources().authority().authority(), stored), number));
            }
        }
        return Optional.empty();
    }

    /**
     * What stands at a path of the site after the changes that were noted.
     *
     * @param path below the site's root
     * @return its bytes; empty where nothing can be said before the build, or a template is broken, of which the build tells
     */
    @Override
    public Optional<byte[]> file(String path) {
        Supplier<Artifact> page;
        synchronized (this) {
            page = changed.get(path);
        }
        if (page == null) {
            return Optional.empty();
        }
        await(ASKED_FOR_NANOS);
        Optional<byte[]> drawn = drawn(page);
        await(LAID_OUT_NANOS);
        return drawn;
    }

    /** From now on a reader may be waiting for so long, but no longer after a change than a build can wait. */
    private void await(long nanos) {
        long until = System.nanoTime() + nanos;
        long latest = noted + LONGEST_NANOS;
        awaited = until - latest > 0 ? latest : until;
    }

    /** Waits while a reader is waiting for a page, which has the processor to itself then. For the threads of a build. */
    void giveWay() {
        try {
            while (awaited - System.nanoTime() > 0) {
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<byte[]> drawn(Supplier<Artifact> page) {
        try {
            return Optional.of(page.get().bytes());
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** Forgets the changes that were noted: the site is built. */
    @Override
    public synchronized void built() {
        changed = new HashMap<>();
    }

    @Override
    public synchronized void close() throws IOException {
        Base last = base;
        base = null;
        savedByPart = Map.of();
        if (last != null) {
            last.sources().close();
        }
    }
}
