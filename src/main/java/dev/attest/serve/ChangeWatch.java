package dev.attest.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.hashing.FileHasher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Watches folders and reports what changed in them once it has been quiet for a moment, so that saving ten files is one change.
 * Reports are made on one thread, one after the other; what changes meanwhile is in the next one.
 */
final class ChangeWatch implements AutoCloseable {
    private static final long QUIET_MILLIS = 20;

    /** How often a folder that is not there is looked for. */
    private static final long LOOK_MILLIS = 500;

    private final ScheduledExecutorService reporting;
    private final Consumer<Set<Path>> report;
    private final List<DirectoryWatcher> watchers = new ArrayList<>();
    private final Set<Path> missing = new TreeSet<>();
    private final Set<Path> changed = new TreeSet<>();
    private @Nullable ScheduledFuture<?> due;

    private ChangeWatch(Consumer<Set<Path>> report) {
        this.report = report;
        this.reporting = Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "attest-rebuild"));
    }

    /** Starts to watch {@code folders} with all that lies in them; one that is not there from when it is made. */
    static ChangeWatch start(Collection<Path> folders, Consumer<Set<Path>> report) throws IOException {
        ChangeWatch watch = new ChangeWatch(report);
        List<Path> present = new ArrayList<>();
        for (Path folder : folders) {
            (Files.isDirectory(folder) ? present : watch.missing).add(folder.toAbsolutePath());
        }
        if (!present.isEmpty()) {
            watch.watch(present);
        }
        if (!watch.missing.isEmpty()) {
            var unused = watch.reporting.scheduleWithFixedDelay(
                    watch::lookForMissing, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        return watch;
    }

    private synchronized void watch(List<Path> folders) throws IOException {
        DirectoryWatcher watcher = DirectoryWatcher.builder()
                .paths(folders)
                .fileHasher(FileHasher.LAST_MODIFIED_TIME)
                .listener(this::noted)
                .build();
        watchers.add(watcher);
        var unused = watcher.watchAsync(Executors.newSingleThreadExecutor(task -> daemon(task, "attest-watch")));
    }

    private synchronized void lookForMissing() {
        for (Path folder : List.copyOf(missing)) {
            if (Files.isDirectory(folder)) {
                try {
                    watch(List.of(folder));
                    missing.remove(folder);
                    noted(folder);
                } catch (IOException e) {
                    // It may have gone again; it is looked for once more.
                }
            }
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void noted(DirectoryChangeEvent event) {
        if (!isEditorsOwn(event.path())) {
            noted(event.path());
        }
    }

    private synchronized void noted(Path path) {
        changed.add(path);
        if (due != null) {
            due.cancel(false);
        }
        due = reporting.schedule(this::reportChanges, QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Backups and swap files, which editors write beside the file itself. */
    private static boolean isEditorsOwn(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.endsWith("~");
    }

    private void reportChanges() {
        Set<Path> now = taken();
        if (!now.isEmpty()) {
            report.accept(now);
        }
    }

    private synchronized Set<Path> taken() {
        Set<Path> now = Set.copyOf(changed);
        changed.clear();
        return now;
    }

    @Override
    public synchronized void close() throws IOException {
        reporting.shutdownNow();
        for (DirectoryWatcher watcher : watchers) {
            watcher.close();
        }
    }
}
