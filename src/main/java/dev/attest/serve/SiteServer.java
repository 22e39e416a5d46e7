package dev.attest.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Serves a built site to this machine alone, and builds it anew when something that it is made from changes. Open pages are
 * reloaded after a build; if it failed, they say so, and the last good site stays. The files on the disk are served as they
 * are, but that pages get the script that listens.
 */
public final class SiteServer implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    /** So long is waited for more changes before the site is built. */
    private static final long PAUSE_MILLIS = 110;

    /**
     * So long is waited where a change is shown early, the longer builds take: while one runs, it is shown later. At first, when no
     * build has been seen, and at most.
     */
    private static final long FIRST_PAUSE_MILLIS = 1000;

    private static final long LONGEST_PAUSE_MILLIS = 3000;
    /** So long a change waits for its build at most, however many follow it. */
    private static final long LONGEST_WAIT_MILLIS = 10_000;

    private static final int SHARE_OF_BUILD = 20;

    private static final String SCRIPT = "/dev/attest/serve/reload.js";

    static {
        // Else the end of each answer waits up to 40 ms for the browser to confirm its beginning.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService answering;
    private final LiveEvents events = new LiveEvents();
    private final SiteFiles files;
    private final Rebuild rebuild;
    private final byte[] script;
    private final Preview preview;
    private final ScheduledExecutorService building =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "attest-build"));
    private final Set<Path> waiting = new TreeSet<>();
    private Set<Path> underWay = Set.of();
    /** Since when the first of {@link #waiting} has waited, by {@link System#nanoTime}. */
    private long waitingSince;
    /** Whether a reader may have seen what is not built. */
    private volatile boolean isSeenEarly;
    /** Whether anything that waits to be built is shown. */
    private volatile boolean isShownEarly;

    private volatile long pauseMillis = FIRST_PAUSE_MILLIS;
    private @Nullable ScheduledFuture<?> due;
    private final ChangeWatch watch;

    private SiteServer(Path site, int port, Collection<Path> watched, Rebuild rebuild, Preview preview)
            throws IOException {
        this.files = new SiteFiles(site.toAbsolutePath(), events, preview);
        this.rebuild = rebuild;
        this.preview = preview;
        this.script = script();
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
        this.answering = Executors.newCachedThreadPool(task -> daemon(task, "attest-serve"));
        server.setExecutor(answering);
        server.createContext("/", this::answer);
        this.watch = ChangeWatch.start(watched, this::changed);
    }

    /**
     * Starts to serve.
     *
     * @param site the folder of the built site
     * @param port where to listen on 127.0.0.1; 0 for any free one
     * @param watched folders that the site is made from; those that are not there are passed over
     * @param rebuild called after something in them changed
     * @param preview shows what it can of a change until the site is built
     * @throws IOException if the port is taken, or a folder can't be watched
     */
    public static SiteServer start(Path site, int port, Collection<Path> watched, Rebuild rebuild, Preview preview)
            throws IOException {
        SiteServer server = new SiteServer(site, port, watched, rebuild, preview);
        server.server.start();
        return server;
    }

    /** Where the site can be opened. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Ends serving and watching. */
    @Override
    public void close() throws IOException {
        watch.close();
        events.close();
        server.stop(0);
        answering.shutdownNow();
        building.shutdownNow();
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Shows at once what can be shown; the whole site follows, and what changes while it is built is in the build after it. */
    private void changed(Set<Path> changed) {
        synchronized (waiting) {
            if (waiting.isEmpty()) {
                waitingSince = System.nanoTime();
            }
            waiting.addAll(changed);
        }
        showEarly(changed);
        synchronized (waiting) {
            if (due != null) {
                due.cancel(false);
            }
            long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - waitingSince);
            long pause = Math.min(isShownEarly ? pauseMillis : PAUSE_MILLIS, LONGEST_WAIT_MILLIS - waited);
            due = building.schedule(this::build, Math.max(0, pause), TimeUnit.MILLISECONDS);
        }
    }

    /** Shows what has changed and is not built yet. To be called when the preview can show more than it could. */
    public void showUnbuilt() {
        showEarly(unbuilt());
    }

    private void showEarly(Set<Path> changed) {
        if (!changed.isEmpty() && isTaken(changed)) {
            isShownEarly = true;
            isSeenEarly = true;
            events.previewed();
        }
    }

    private boolean isTaken(Set<Path> changed) {
        try {
            return preview.take(changed);
        } catch (RuntimeException | StackOverflowError e) {
            return false; // the build that follows tells of it
        }
    }

    private void build() {
        Set<Path> now = taken();
        if (now.isEmpty()) {
            return; // the build before this one had it already
        }
        long began = System.nanoTime();
        try {
            boolean changed = rebuild.rebuild(now);
            if (changed) {
                pauseMillis = pause(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
            }
            ended();
            events.succeeded(changed || isSeenEarly);
            isSeenEarly = false;
            showEarly(unbuilt());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            ended();
            events.failed(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    private static long pause(long buildMillis) {
        return Math.max(PAUSE_MILLIS, Math.min(LONGEST_PAUSE_MILLIS, buildMillis / SHARE_OF_BUILD));
    }

    private Set<Path> taken() {
        synchronized (waiting) {
            underWay = Set.copyOf(waiting);
            waiting.clear();
            return underWay;
        }
    }

    private Set<Path> unbuilt() {
        synchronized (waiting) {
            Set<Path> all = new TreeSet<>(waiting);
            all.addAll(underWay);
            return all;
        }
    }

    private void ended() {
        synchronized (waiting) {
            underWay = Set.of();
        }
        isShownEarly = false;
        preview.built();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            if (!isForThisMachine(exchange)) {
                Answer.text(exchange, 403, "This server answers to 127.0.0.1 and localhost only");
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                Answer.text(exchange, 405, "Only GET and HEAD are answered");
            } else {
                route(exchange);
            }
        }
    }

    private void route(HttpExchange exchange) throws IOException {
        switch (Objects.requireNonNullElse(exchange.getRequestURI().getPath(), "")) {
            case "/attest-live/events" -> events.answer(exchange);
            case "/attest-live/reload.js" -> Answer.bytes(exchange, 200, "text/javascript; charset=utf-8", script);
            default -> files.answer(exchange);
        }
    }

    /** A page elsewhere on the web can point a name of its own at 127.0.0.1; its requests carry that name. */
    private static boolean isForThisMachine(HttpExchange exchange) {
        String host = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), "");
        return Set.of("127.0.0.1", "localhost").contains(host.replaceFirst(":\\d+$", ""));
    }

    private static byte[] script() throws IOException {
        try (InputStream script = Objects.requireNonNull(SiteServer.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            return script.readAllBytes();
        }
    }
}
