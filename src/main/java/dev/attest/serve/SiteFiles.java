package dev.attest.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers with the files of a site, and with nothing outside it; hidden files and listings of folders are not shown. */
final class SiteFiles {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("jsonl", "application/jsonl; charset=utf-8"),
            Map.entry("geojson", "application/geo+json; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("atom", "application/atom+xml; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("bib", "application/x-bibtex; charset=utf-8"),
            Map.entry("ris", "application/x-research-info-systems; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("zip", "application/zip"));
    private static final int TRIES = 20;
    private static final long PAUSE_MILLIS = 25;

    private final Path site;
    private final LiveEvents events;
    private final Preview preview;

    SiteFiles(Path site, LiveEvents events, Preview preview) {
        this.site = site;
        this.events = events;
        this.preview = preview;
    }

    /** Answers a request for a path of the site. */
    void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        // Before the file is read: should a build come between, the page has the older number and is loaded again.
        int build = events.build();
        String plain = path.substring(1);
        Optional<byte[]> early = preview.file(path.endsWith("/") ? plain + "index.html" : plain);
        Optional<Path> file = find(path);
        if (early.isPresent()) {
            send(exchange, 200, path.endsWith("/") ? "index.html" : path, early.get(), build);
        } else if (file.isPresent()) {
            send(exchange, 200, file.get(), build);
        } else if (find(path + "/index.html").isPresent() && !path.endsWith("/")) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            Answer.text(exchange, 302, "The folder's page is at the same address with a slash");
        } else {
            Optional<Path> page = find("/404.html");
            if (page.isPresent()) {
                send(exchange, 404, page.get(), build);
            } else {
                Answer.text(exchange, 404, "No such page in the site");
            }
        }
    }

    private void send(HttpExchange exchange, int status, Path file, int build) throws IOException {
        send(exchange, status, String.valueOf(file.getFileName()), Files.readAllBytes(file), build);
    }

    private static void send(HttpExchange exchange, int status, String name, byte[] content, int build)
            throws IOException {
        byte[] bytes = content;
        String type = TYPES.getOrDefault(
                name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "application/octet-stream");
        if (type.startsWith("text/html")) {
            bytes = LivePage.of(new String(bytes, StandardCharsets.UTF_8), build)
                    .getBytes(StandardCharsets.UTF_8);
        } else if (status == HttpURLConnection.HTTP_OK) {
            Answer.kept(exchange, type, bytes);
            return;
        }
        Answer.bytes(exchange, status, type, bytes);
    }

    /** The file at an address, if it is a plain file in the site. */
    private Optional<Path> find(String path) throws IOException {
        Path file = site;
        for (String part : (path.endsWith("/") ? path + "index.html" : path).split("/", -1)) {
            if (part.startsWith(".") || part.indexOf('\\') >= 0 || part.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            try {
                file = file.resolve(part);
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
        awaitSite();
        // A link in the folder must not lead out of it.
        return Files.isRegularFile(file) && file.toRealPath().startsWith(site.toRealPath())
                ? Optional.of(file)
                : Optional.empty();
    }

    /** While a new site takes the place of the old one, there is none for an instant. */
    private void awaitSite() {
        try {
            for (int tries = 0; tries < TRIES && !Files.isDirectory(site); tries++) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
