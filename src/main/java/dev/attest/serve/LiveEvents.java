package dev.attest.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells open pages what became of the builds, as Server-Sent Events: {@code build} with a number that grows with each good
 * build, {@code preview} with the next number when articles are shown before they are built, and {@code failure} with the reason why
 * the last build failed. Who connects is told the present state first, so that nothing is missed in between.
 */
final class LiveEvents {
    private static final long PING_SECONDS = 15;
    private static final String PING = ": still here\n\n";
    private static final String END = "";

    private final Set<LinkedBlockingQueue<String>> readers = ConcurrentHashMap.newKeySet();
    private int build;
    private @Nullable String failure;

    /** The number of the last good build, or of what was shown before the next. */
    synchronized int build() {
        return build;
    }

    /**
     * A build went well.
     *
     * @param changed whether it changed the site
     */
    synchronized void succeeded(boolean changed) {
        if (changed) {
            build++;
        }
        if (changed || failure != null) {
            failure = null;
            send(event("build", String.valueOf(build)));
        }
    }

    /** Something is shown before the site is built. */
    synchronized void previewed() {
        build++;
        send(event("preview", String.valueOf(build)));
    }

    /** A build failed, and the site is as it was. */
    synchronized void failed(String reason) {
        failure = reason;
        send(event("failure", reason));
    }

    /** Sends every reader away. */
    synchronized void close() {
        send(END);
    }

    private void send(String event) {
        readers.forEach(reader -> reader.add(event));
    }

    private synchronized LinkedBlockingQueue<String> join() {
        LinkedBlockingQueue<String> reader = new LinkedBlockingQueue<>();
        reader.add(event("build", String.valueOf(build)));
        if (failure != null) {
            reader.add(event("failure", failure));
        }
        readers.add(reader);
        return reader;
    }

    private static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data.replaceAll("\r\n|\r|\n", "\ndata: ") + "\n\n";
    }

    /** Answers with events until the reader goes away. */
    void answer(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        LinkedBlockingQueue<String> reader = join();
        try (OutputStream out = exchange.getResponseBody()) {
            for (String event = next(reader); !event.equals(END); event = next(reader)) {
                out.write(event.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } finally {
            readers.remove(reader);
        }
    }

    private static String next(LinkedBlockingQueue<String> reader) {
        try {
            String event = reader.poll(PING_SECONDS, TimeUnit.SECONDS);
            return event == null ? PING : event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return END;
        }
    }
}
