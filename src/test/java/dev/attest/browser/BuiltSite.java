package dev.attest.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.attest.Progress;
import dev.attest.SiteBuild;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The demonstration, or an archive with an interface in Arabic, built once for a run, and served as readers meet it: on a host of its own, below a path, and as files. */
final class BuiltSite implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json");
    private static final String BELOW = "/project/";

    private final Path folder;
    private final HttpServer server;

    private BuiltSite(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    /** Where a reader finds the site. */
    enum Origin {
        HOST,
        BELOW_A_PATH,
        FILES
    }

    static BuiltSite of(ExtensionContext context) {
        return of(context, "site", Path.of("articles"));
    }

    /** An archive whose interface is in Arabic, with colours, a logo, a menu and content notes of its own. */
    static BuiltSite inArabic(ExtensionContext context) {
        return of(context, "arabic", Path.of("src", "test", "archives", "arabic"));
    }

    private static BuiltSite of(ExtensionContext context, String name, Path articles) {
        return Objects.requireNonNull(context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(BuiltSite.class + name, key -> build(name, articles), BuiltSite.class));
    }

    private static BuiltSite build(String name, Path articles) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "browser")).resolve(name);
            SiteBuild.Settings settings =
                    new SiteBuild.Settings(articles, Path.of("templates"), folder, null, 2, 64L * 1024 * 1024);
            new SiteBuild(settings, Progress.none()).run();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            BuiltSite site = new BuiltSite(folder.toAbsolutePath(), server);
            server.createContext("/", exchange -> site.answer(exchange, "/"));
            server.createContext(BELOW, exchange -> site.answer(exchange, BELOW));
            server.setExecutor(Executors.newFixedThreadPool(4));
            server.start();
            return site;
        } catch (Exception e) {
            throw new IllegalStateException("The site can't be built", e);
        }
    }

    Path folder() {
        return folder;
    }

    /** The address of a page. */
    String address(Origin origin, String path) {
        String host = "http://127.0.0.1:" + server.getAddress().getPort();
        return switch (origin) {
            case HOST -> host + "/" + path;
            case BELOW_A_PATH -> host + BELOW + path;
            case FILES -> folder.toUri() + path;
        };
    }

    /** The paths of all pages, in order. */
    List<String> pages() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(this::path)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some pages of each kind: all at the top, and of each folder its list, its smallest and its largest page. */
    List<String> someOfEachKind() {
        Set<String> chosen = new LinkedHashSet<>();
        Map<String, List<String>> folders = new java.util.TreeMap<>();
        for (String page : pages()) {
            int slash = page.lastIndexOf('/');
            folders.computeIfAbsent(page.substring(0, slash + 1), key -> new java.util.ArrayList<>())
                    .add(page);
        }
        folders.forEach((name, pages) -> {
            if (name.isEmpty()) {
                chosen.addAll(pages);
                return;
            }
            pages.stream().filter(page -> page.endsWith("index.html")).forEach(chosen::add);
            pages.stream().min(Comparator.comparing(this::size)).ifPresent(chosen::add);
            pages.stream().max(Comparator.comparing(this::size)).ifPresent(chosen::add);
        });
        return List.copyOf(chosen);
    }

    long size(String page) {
        try {
            return Files.size(folder.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String path(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private void answer(HttpExchange exchange, String root) throws IOException {
        String asked = exchange.getRequestURI().getPath().substring(root.length());
        Path file = folder.resolve(asked.isEmpty() || asked.endsWith("/") ? asked + "index.html" : asked);
        boolean there = Files.isRegularFile(file);
        byte[] bytes = Files.readAllBytes(there ? file : folder.resolve("404.html"));
        String name = there ? file.toString() : "404.html";
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(there ? 200 : 404, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
