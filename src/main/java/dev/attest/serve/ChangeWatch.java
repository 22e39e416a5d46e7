package dev.attest.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.hashing.FileHasher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final long QUIET_MILLIS = 40;

    private final DirectoryWatcher watcher;
    private final ScheduledExecutorService reporting;
    private final Consumer<Set<Path>> report;
    private final Set<Path> changed = new TreeSet<>();
    private @Nullable ScheduledFuture<?> due;

    private ChangeWatch(Collection<Path> folders, Consumer<Set<Path>> report) throws IOException {
        this.report = report;
        this.reporting = Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "attest-rebuild"));
        this.watcher = DirectoryWatcher.builder()
                .paths(List.copyOf(folders))
                .fileHasher(FileHasher.LAST_MODIFIED_TIME)
                .listener(this::noted)
                .build();
    }

    /** Starts to watch those of {@code folders} that are there, with all that lies in them. */
    static ChangeWatch start(Collection<Path> folders, Consumer<Set<Path>> report) throws IOException {
        List<Path> present = folders.stream()
                .filter(Files::isDirectory)
                .map(Path::toAbsolutePath)
                .toList();
        ChangeWatch watch = new ChangeWatch(present, report);
        if (!present.isEmpty()) {
            var unused =
                    watch.watcher.watchAsync(Executors.newSingleThreadExecutor(task -> daemon(task, "attest-watch")));
        }
        return watch;
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private synchronized void noted(DirectoryChangeEvent event) {
        if (isEditorsOwn(event.path())) {
            return;
        }
        changed.add(event.path());
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
    public void close() throws IOException {
        reporting.shutdownNow();
        watcher.close();
    }
}
