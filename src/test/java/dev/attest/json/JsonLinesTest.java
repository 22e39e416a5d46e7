package dev.attest.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.attest.capture.MediaType;
import dev.attest.json.JsonLines.Counts;
import dev.attest.json.JsonLines.Outcome;
import dev.attest.json.RequestReader.BadRequest;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class JsonLinesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void answersComeInTheOrderOfTheInputFromAllThreads() throws IOException {
        StringBuilder in = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            in.append("{\"id\":\"a")
                    .append(i)
                    .append("\",\"text\":\"T")
                    .append(i)
                    .append("\"}\n");
        }
        List<JsonNode> answers = run(in.toString(), 8, new Counts(500, 0, 0), request -> {
            if (request.id().endsWith("0")) {
                pause(5);
            }
            return analyzed(request);
        });
        for (int i = 0; i < 500; i++) {
            assertEquals("a" + i, answers.get(i).get("id").asText());
            assertEquals("T" + i, answers.get(i).get("text").asText());
        }
    }

    @Test
    void aBadLineIsAnsweredByAnErrorAndTheRunGoesOn() throws IOException {
        String in = "{\"id\":\"1\",\"text\":\"one\"}\n\nnonsense\n{\"id\":\"2\"}\n{\"id\":\"3\",\"text\":\"refuse\"}\n"
                + "{\"id\":\"4\",\"text\":\"crash\"}\n{\"id\":\"5\",\"text\":\"five\"}";
        List<JsonNode> answers = run(in, 2, new Counts(2, 1, 3), JsonLinesTest::moody);
        assertEquals("one", answers.get(0).get("text").asText());
        assertEquals("{\"id\":null,\"line\":3,", answers.get(1).toString().substring(0, 20));
        assertEquals(
                "2 4", answers.get(2).get("id").asText() + " " + answers.get(2).get("line"));
        assertEquals(
                "{\"id\":\"3\",\"line\":5,\"error\":\"too long\"}",
                answers.get(3).toString());
        assertEquals(
                "4 6", answers.get(4).get("id").asText() + " " + answers.get(4).get("line"));
        assertEquals("five", answers.get(5).get("text").asText());
    }

    private static Outcome moody(AnalysisRequest request) {
        if (request.content().equals("refuse")) {
            return new Outcome.Refused("too long");
        }
        if (request.content().equals("crash")) {
            throw new IllegalStateException("a bug");
        }
        return analyzed(request);
    }

    @Test
    void aLineThatIsNotUtf8IsAnError() throws IOException {
        ByteArrayOutputStream in = new ByteArrayOutputStream();
        in.write("\uFEFF{\"id\":\"1\",\"text\":\"é\"}\n{\"id\":\"2\",\"text\":\"".getBytes(UTF_8));
        in.write(0xE9);
        in.write("\"}\n{\"id\":\"3\",\"text\":\"x\"}\r\n".getBytes(UTF_8));
        List<JsonNode> answers = run(in.toByteArray(), 1, new Counts(2, 0, 1), JsonLinesTest::analyzed);
        assertEquals("é", answers.get(0).get("text").asText());
        assertEquals(2, answers.get(1).get("line").asInt());
        assertEquals("3", answers.get(2).get("id").asText());
    }

    @Test
    void anEndlessStreamIsAnsweredWithoutKeepingItInMemory() throws IOException {
        int lines = 3000;
        AtomicInteger ahead = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        byte[] line = ("{\"id\":\"x\",\"text\":\"" + "long ".repeat(2000) + "\"}\n").getBytes(UTF_8);
        InputStream in = new InputStream() {
            private int left = lines;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                if (left == 0) {
                    return -1;
                }
                left--;
                System.arraycopy(line, 0, buffer, from, line.length);
                most.accumulateAndGet(ahead.incrementAndGet(), Math::max);
                return line.length;
            }
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                ahead.decrementAndGet();
            }
        };
        assertEquals(new Counts(lines, 0, 0), new JsonLines(JsonLinesTest::analyzed, 2).run(in, out));
        assertTrue(most.get() < 60, "lines in memory at once: " + most);
    }

    @Test
    void whoAsksOneQuestionAtATimeIsAnsweredAtOnce() throws Exception {
        ExecutorService asker = Executors.newSingleThreadExecutor();
        try (PipedInputStream in = new PipedInputStream();
                PipedOutputStream out = new PipedOutputStream();
                PipedInputStream answers = new PipedInputStream(out, 1 << 16)) {
            Future<Counts> run;
            try (PipedOutputStream questions = new PipedOutputStream(in)) {
                run = asker.submit(
                        () -> new JsonLines(JsonLinesTest::analyzed, 2).run(in, new BufferedOutputStream(out)));
                questions.write("{\"id\":\"1\",\"text\":\"x\"}\n".getBytes(UTF_8));
                questions.flush();
                assertEquals('{', answers.read());
            }
            assertEquals(new Counts(1, 0, 0), run.get(10, TimeUnit.SECONDS));
        } finally {
            asker.shutdownNow();
        }
    }

    @Test
    void aReaderWhoGoesAwayEndsTheRun() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        byte[] in = "{\"id\":\"1\",\"text\":\"x\"}\n".repeat(1000).getBytes(UTF_8);
        IOException failure = assertThrows(IOException.class, () -> new JsonLines(JsonLinesTest::analyzed, 2)
                .run(new ByteArrayInputStream(in), broken));
        assertEquals("Broken pipe", failure.getMessage());
    }

    @Test
    void aRequestMayBeAPageWithItsAddressAndDay() throws BadRequest {
        assertEquals(
                new AnalysisRequest(
                        "p",
                        MediaType.HTML,
                        "<p>x",
                        URI.create("https://a.example/b"),
                        LocalDate.of(2016, 10, 14),
                        List.of()),
                RequestReader.read("{\"html\":\"<p>x\",\"more\":{\"a\":[1]},\"url\":\"https://a.example/b\","
                        + "\"published\":\"2016-10-14\",\"id\":\"p\"}"));
        assertEquals(
                new AnalysisRequest("t", MediaType.PLAIN_TEXT, "", null, null, List.of()),
                RequestReader.read("{\"id\":\"t\",\"text\":\"\",\"published\":null,\"url\":null}"));
    }

    @Test
    void aDayOrAnAddressThatCannotBeReadIsLeftOutWithAWarning() throws BadRequest {
        AnalysisRequest request =
                RequestReader.read("{\"id\":\"a\",\"html\":\"x\",\"published\":\"14 May\",\"url\":\"::\"}");
        assertNull(request.published());
        assertNull(request.url());
        assertEquals(2, request.warnings().size());
        String warnings = String.join("; ", request.warnings());
        assertTrue(warnings.contains("found '14 May'"), warnings);
        assertTrue(warnings.contains("found '::'"), warnings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|no JSON object",
                "{\"text\":\"x\"}|no \"id\"",
                "{\"id\":7,\"text\":\"x\"}|\"id\" is no string",
                "{\"id\":\"a\",\"text\":\"x\",\"html\":\"y\"}|both",
                "{\"id\":\"a\",\"id\":\"b\",\"text\":\"x\"}|Duplicate",
                "{\"id\":\"a\",\"text\":\"x\"} {}|goes on",
                "{\"id\":\"a\",\"text\":\"x|column"
            })
    void whatIsWrongWithALineIsSaid(String line, String said) {
        BadRequest wrong = assertThrows(BadRequest.class, () -> RequestReader.read(line));
        assertTrue(wrong.reason().contains(said), wrong.reason());
    }

    private static Outcome analyzed(AnalysisRequest request) {
        return new Outcome.Analyzed(SampleArticles.ofText(request.content()));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> run(String in, int threads, Counts expected, JsonLines.Analyzer analyzer)
            throws IOException {
        return run(in.getBytes(UTF_8), threads, expected, analyzer);
    }

    private static List<JsonNode> run(byte[] in, int threads, Counts expected, JsonLines.Analyzer analyzer)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(expected, new JsonLines(analyzer, threads).run(new ByteArrayInputStream(in), out));
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString(UTF_8).split("\n", -1)) {
            if (!line.isEmpty()) {
                answers.add(MAPPER.readTree(line));
            }
        }
        return answers;
    }
}
