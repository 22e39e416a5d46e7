package dev.attest.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
@SuppressWarnings("NullAway.Init") // JUnit and the method before each test set the fields.
class SiteServerTest {
    private static final String PAGE = "<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src"
            + " &#39;none&#39;; script-src &#39;self&#39;\"></head><body><p>é</p></body></html>";

    @TempDir
    Path folder;

    private Path site;
    private Path articles;
    private final BlockingQueue<Set<Path>> builds = new LinkedBlockingQueue<>();
    private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
    private final Early early = new Early();
    private final HttpClient client = HttpClient.newHttpClient();
    private SiteServer server;

    @BeforeEach
    void start() throws IOException {
        site = Files.createDirectories(folder.resolve("site"));
        articles = Files.createDirectories(folder.resolve("articles"));
        Files.createDirectories(site.resolve("people"));
        Files.writeString(site.resolve("index.html"), PAGE);
        Files.writeString(site.resolve("people/index.html"), "<p>people");
        Files.writeString(site.resolve("404.html"), "<body>nothing here</body>");
        Files.writeString(site.resolve("a b.css"), "p {}");
        Files.writeString(site.resolve(".hidden"), "secret");
        Files.writeString(folder.resolve("outside.txt"), "secret");
        Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("outside.txt"));
        server = SiteServer.start(
                site,
                0,
                List.of(articles, folder.resolve("templates")),
                changed -> {
                    builds.add(changed);
                    early.await();
                    IOException broken = failure.get();
                    if (broken != null) {
                        throw broken;
                    }
                    return true;
                },
                early);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aPageIsServedWithTheScriptAndAPolicyThatLetsItListen() throws Exception {
        HttpResponse<String> page = get("/");
        assertEquals(200, page.statusCode());
        assertEquals(
                "text/html; charset=utf-8",
                page.headers().firstValue("Content-Type").orElse(""));
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                "<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self';"
                        + " connect-src 'self'\"></head><body><p>é</p>"
                        + "<script src=\"/attest-live/reload.js?build=0\"></script></body></html>",
                page.body());
        assertEquals(PAGE, Files.readString(site.resolve("index.html")));
        assertTrue(get("/attest-live/reload.js?build=0").body().contains("EventSource"));
    }

    @ParameterizedTest
    @CsvSource({
        "/a%20b.css, 200, text/css; charset=utf-8, p {}",
        "/people/, 200, text/html; charset=utf-8, <p>people",
        "/gone.html, 404, text/html; charset=utf-8, nothing here",
        "/gone/, 404, text/html; charset=utf-8, nothing here"
    })
    void filesAreServedByTheirType(String path, int status, String type, String body) throws Exception {
        HttpResponse<String> answer = get(path);
        assertEquals(status, answer.statusCode());
        assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().contains(body), answer.body());
    }

    @Test
    void whatABrowserHasIsNotSentAgain() throws Exception {
        HttpResponse<String> style = get("/a%20b.css");
        String tag = style.headers().firstValue("ETag").orElse("");
        assertEquals("no-cache", style.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(304, get("/a%20b.css", tag).statusCode());
        Files.writeString(site.resolve("a b.css"), "q {}");
        HttpResponse<String> changed = get("/a%20b.css", tag);
        assertEquals(200, changed.statusCode());
        assertEquals("q {}", changed.body());
    }

    @Test
    void aFolderIsRedirectedToItsPage() throws Exception {
        HttpResponse<String> answer = get("/people");
        assertEquals(302, answer.statusCode());
        assertEquals("/people/", answer.headers().firstValue("Location").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../outside.txt",
                "/%2e%2e/outside.txt",
                "/people/..%2f..%2foutside.txt",
                "/..%5coutside.txt",
                "//../outside.txt",
                "/link.txt",
                "/.hidden",
                "/index.html%00.txt"
            })
    void nothingOutsideTheSiteIsServed(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
        assertFalse(answer.contains("secret"), answer);
    }

    @Test
    void onlyReadingFromThisMachineIsAnswered() throws Exception {
        assertTrue(raw("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 405"));
        assertTrue(raw("GET / HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 403"));
        String head = raw("HEAD /people/ HTTP/1.1\r\nHost: 127.0.0.1:80\r\nConnection: close\r\n\r\n");
        assertTrue(head.startsWith("HTTP/1.1 200"), head);
        assertFalse(head.contains("<p>"), head);
        assertEquals("127.0.0.1", server.address().getHost());
    }

    @Test
    void savingAnArticleBuildsOnceAndReloadsOpenPages() throws Exception {
        try (BufferedReader events = events()) {
            assertEquals("event: build data: 0", next(events));
            Path one = Files.writeString(articles.resolve("one.txt"), "1");
            Path two = Files.writeString(articles.resolve("two.txt"), "2");
            Files.writeString(articles.resolve(".one.txt.swp"), "an editor's own");
            Set<Path> changed = builds.poll(15, TimeUnit.SECONDS);
            assertEquals(Set.of(one, two), changed);
            assertEquals("event: build data: 1", next(events));
            assertTrue(get("/").body().contains("build=1"));
        }
    }

    @Test
    void aFolderThatIsMadeLaterIsWatchedFromThenOn() throws Exception {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Set<Path> changed = builds.poll(15, TimeUnit.SECONDS);
        assertEquals(Set.of(templates), changed);
        Path page = Files.writeString(templates.resolve("home.html"), "<p>mine");
        for (boolean seen = false; !seen; ) {
            Set<Path> later = Objects.requireNonNull(builds.poll(15, TimeUnit.SECONDS), "no build");
            seen = later.contains(page);
        }
    }

    @Test
    void aFailedBuildIsToldAndTheLastGoodSiteStays() throws Exception {
        failure.set(new IOException("page.html, line 3:\nno such fragment"));
        try (BufferedReader events = events()) {
            assertEquals("event: build data: 0", next(events));
            Files.writeString(articles.resolve("one.txt"), "1");
            assertEquals("event: failure data: page.html, line 3: data: no such fragment", next(events));
            assertEquals(200, get("/").statusCode());
            try (BufferedReader late = events()) {
                assertEquals("event: build data: 0", next(late));
                assertTrue(next(late).startsWith("event: failure"));
            }
            failure.set(null);
            Files.writeString(articles.resolve("one.txt"), "mended");
            assertEquals("event: build data: 1", next(events));
        }
    }

    @Test
    void whatCanBeShownBeforeTheSiteIsBuiltIsShownAtOnce() throws Exception {
        early.shown = "<body>as it will be</body>";
        early.holdsBuild = true;
        try (BufferedReader events = events()) {
            assertEquals("event: build data: 0", next(events));
            Files.writeString(articles.resolve("one.txt"), "1");
            assertEquals("event: preview data: 1", next(events));
            assertTrue(get("/people/").body().contains("as it will be"));
            assertTrue(get("/people/").body().contains("build=1"));
            assertTrue(get("/").body().contains("é"), "what the preview does not know is as it was built");
            early.mayBuild.countDown();
            assertEquals("event: build data: 2", next(events));
            assertTrue(get("/people/").body().contains("<p>people"));
        }
    }

    @Test
    void whatCanBeShownOnlyAfterTheBuildHasBegunIsShownThen() throws Exception {
        early.holdsBuild = true;
        try (BufferedReader events = events()) {
            assertEquals("event: build data: 0", next(events));
            Path changed = Files.writeString(articles.resolve("one.txt"), "1");
            assertEquals(Set.of(changed), builds.poll(15, TimeUnit.SECONDS));
            early.shown = "<body>as it will be</body>";
            server.showUnbuilt();
            assertEquals("event: preview data: 1", next(events));
            assertTrue(get("/people/").body().contains("as it will be"));
            early.mayBuild.countDown();
            assertEquals("event: build data: 2", next(events));
            server.showUnbuilt();
            assertTrue(get("/people/").body().contains("<p>people"), "nothing is left to be shown");
        }
    }

    @Test
    void aPreviewThatFailsKeepsNothingFromBeingBuilt() throws Exception {
        early.failure = new IllegalStateException("no such asset");
        try (BufferedReader events = events()) {
            assertEquals("event: build data: 0", next(events));
            Files.writeString(articles.resolve("one.txt"), "1");
            assertEquals("event: build data: 1", next(events));
            server.showUnbuilt();
        }
    }

    /** Shows one page early, and may let the build go on only when it has been looked at. */
    private static final class Early implements Preview {
        private volatile @Nullable String shown;
        private volatile boolean holdsBuild;
        private volatile @Nullable RuntimeException failure;
        private final CountDownLatch mayBuild = new CountDownLatch(1);
        private volatile boolean isShown;

        @Override
        public boolean take(Set<Path> changed) {
            RuntimeException broken = failure;
            if (broken != null) {
                throw broken;
            }
            isShown = shown != null;
            return isShown;
        }

        @Override
        public Optional<byte[]> file(String path) {
            String page = shown;
            return isShown && page != null && path.equals("people/index.html")
                    ? Optional.of(page.getBytes(StandardCharsets.UTF_8))
                    : Optional.empty();
        }

        @Override
        public void built() {
            isShown = false;
        }

        void await() throws IOException {
            try {
                if (holdsBuild && !mayBuild.await(20, TimeUnit.SECONDS)) {
                    throw new IOException("nobody looked");
                }
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path, String tag) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)))
                        .header("If-None-Match", tag)
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private BufferedReader events() throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = client.send(
                HttpRequest.newBuilder(server.address().resolve("/attest-live/events"))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static String next(BufferedReader events) throws IOException {
        StringBuilder event = new StringBuilder();
        for (String line = events.readLine(); line != null && !line.isEmpty(); line = events.readLine()) {
            event.append(event.length() > 0 ? " " : "").append(line);
        }
        return event.toString();
    }

    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
