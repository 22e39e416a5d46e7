package dev.attest.json;

import dev.attest.article.Article;
import dev.attest.json.LineReader.Line;
import dev.attest.json.RequestReader.BadRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Analyzes a stream of requests, a line of JSON each, into a stream of articles, a line each, in the same order. Several
 * threads work, and no more lines are in memory than they need: the stream may be endless. An answer is written as soon as
 * it and those before it are there.
 *
 * <p>A line that can't be read or analyzed is answered by {@code {"id", "line", "error"}}, and the run goes on. Blank lines
 * are passed over.
 */
public final class JsonLines {
    /** Lines in work for each thread: enough that none waits while a long one is at the head. */
    private static final int LINES_PER_THREAD = 16;

    /** No more characters than this are read ahead, but for one line that is longer: pages may be large. */
    private static final int MOST_AHEAD = 8 << 20;

    private final Analyzer analyzer;
    private final int threads;

    /**
     * @param analyzer asked for each line, on several threads at once
     * @param threads how many, 1 or more
     */
    public JsonLines(Analyzer analyzer, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("Analyzing takes 1 thread or more, found " + threads);
        }
        this.analyzer = Objects.requireNonNull(analyzer);
        this.threads = threads;
    }

    /** Makes an article of a request. */
    public interface Analyzer {
        /** What came of it. What it throws is reported as an error of the line. */
        Outcome analyze(AnalysisRequest request);
    }

    /** What came of a request. */
    public sealed interface Outcome {
        /** It could be analyzed. */
        record Analyzed(Article article) implements Outcome {
            public Analyzed {
                Objects.requireNonNull(article);
            }
        }

        /**
         * It could not be read.
         *
         * @param reason what was found, and what would be accepted
         */
        record Refused(String reason) implements Outcome {
            public Refused {
                Objects.requireNonNull(reason);
            }
        }
    }

    /**
     * What a run did, in lines.
     *
     * @param articles answered by an article
     * @param heldBack answered by an error, because there is no article in what they hold
     * @param errors answered by an error, because they are no request, or by a fault of the program
     */
    public record Counts(long articles, long heldBack, long errors) {}

    /**
     * Answers all of {@code in}. Both streams stay open.
     *
     * @throws IOException if one of the streams fails, or the thread is interrupted
     */
    public Counts run(InputStream in, OutputStream out) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        ExecutorService writing = Executors.newSingleThreadExecutor();
        try {
            Answers answers = new Answers(out, threads * LINES_PER_THREAD);
            Future<Counts> written = writing.submit(answers::write);
            readAll(in, workers, answers);
            return written.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The analysis was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException("Writing the answers failed", e.getCause());
        } finally {
            workers.shutdownNow();
            writing.shutdownNow();
        }
    }

    private void readAll(InputStream in, ExecutorService workers, Answers answers)
            throws IOException, InterruptedException {
        LineReader reader = new LineReader(in);
        Semaphore ahead = new Semaphore(MOST_AHEAD);
        boolean wanted = true;
        for (Line line = reader.next(); line != null && wanted; line = reader.next()) {
            Line now = line;
            if (now.problem() != null || !now.text().isEmpty()) {
                int size = Math.min(MOST_AHEAD, now.text().length());
                ahead.acquire(size);
                wanted = answers.add(CompletableFuture.supplyAsync(() -> answer(now), workers)
                        .whenComplete((answer, failure) -> ahead.release(size)));
            }
        }
        answers.end();
    }

    private Answer answer(Line line) {
        if (line.problem() != null) {
            return error(null, line, line.problem());
        }
        try {
            return answer(line, RequestReader.read(line.text()));
        } catch (BadRequest e) {
            return error(e.id(), line, e.reason());
        }
    }

    private Answer answer(Line line, AnalysisRequest request) {
        try {
            Outcome outcome = analyzer.analyze(request);
            if (outcome instanceof Outcome.Analyzed analyzed) {
                return new Answer(ArticleJson.line(request.id(), analyzed.article(), request.warnings()), Kind.ARTICLE);
            }
            String reason = ((Outcome.Refused) outcome).reason();
            return new Answer(ArticleJson.errorLine(request.id(), line.number(), reason), Kind.HELD_BACK);
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of ours on one text must not cost the answers to the others.
            return error(request.id(), line, "The analysis failed, which is a fault of the program: " + e);
        }
    }

    private static Answer error(@Nullable String id, Line line, String error) {
        return new Answer(ArticleJson.errorLine(id, line.number(), error), Kind.ERROR);
    }

    private enum Kind {
        ARTICLE,
        HELD_BACK,
        ERROR
    }

    private record Answer(String json, Kind kind) {}

    /** The answers in the order of the input, made by the workers and written by one thread. */
    private static final class Answers {
        private static final CompletableFuture<Answer> END =
                CompletableFuture.completedFuture(new Answer("", Kind.ERROR));
        private static final long PATIENCE_MILLIS = 100;

        private final OutputStream out;
        private final BlockingQueue<CompletableFuture<Answer>> queue;
        private volatile boolean failed;

        Answers(OutputStream out, int window) {
            this.out = out;
            this.queue = new ArrayBlockingQueue<>(window);
        }

        /** Waits until there is room; false where nobody writes any more. */
        boolean add(CompletableFuture<Answer> answer) throws InterruptedException {
            while (!failed) {
                if (queue.offer(answer, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
            return false;
        }

        void end() throws InterruptedException {
            add(END);
        }

        Counts write() throws IOException, InterruptedException {
            try {
                return writeAll();
            } catch (CompletionException e) {
                throw new IllegalStateException("An answer could not be made", e);
            } finally {
                failed = true;
            }
        }

        private Counts writeAll() throws IOException, InterruptedException {
            Map<Kind, Long> counts = new EnumMap<>(Kind.class);
            for (CompletableFuture<Answer> next = queue.take(); next != END; next = queue.take()) {
                if (!next.isDone()) {
                    out.flush();
                }
                Answer answer = next.join();
                out.write((answer.json() + "\n").getBytes(StandardCharsets.UTF_8));
                if (queue.isEmpty()) {
                    out.flush();
                }
                counts.merge(answer.kind(), 1L, Long::sum);
            }
            out.flush();
            return new Counts(
                    counts.getOrDefault(Kind.ARTICLE, 0L),
                    counts.getOrDefault(Kind.HELD_BACK, 0L),
                    counts.getOrDefault(Kind.ERROR, 0L));
        }
    }
}
