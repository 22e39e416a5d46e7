package dev.attest;

import dev.attest.archive.Authority;
import dev.attest.capture.FolderSource;
import dev.attest.capture.MediaType;
import dev.attest.capture.NotPages;
import dev.attest.capture.Sidecar;
import dev.attest.document.DocumentReaders;
import dev.attest.document.Reading;
import dev.attest.json.AnalysisRequest;
import dev.attest.json.ArticleJson;
import dev.attest.json.JsonLines;
import dev.attest.json.JsonLines.Counts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what articles say, without an archive around them: the findings as JSON Lines. */
public final class Analysis {
    private final int threads;
    private final DocumentReaders readers = DocumentReaders.standard();
    private final ArticleMaker maker = new ArticleMaker(Authority.none());

    /**
     * @param threads how many texts are worked on at once, at least 1
     */
    public Analysis(int threads) {
        this.threads = threads;
    }

    /**
     * Answers requests, a line of JSON each, by articles, a line each, in the same order and in constant memory.
     *
     * @throws IOException if one of the streams fails
     */
    public Counts lines(InputStream in, OutputStream out) throws IOException {
        return new JsonLines(this::answer, threads).run(in, out);
    }

    private JsonLines.Outcome answer(AnalysisRequest request) {
        Sidecar stated = stated(request);
        Reading reading = request.mediaType() == MediaType.HTML
                ? readers.readPage(request.id(), request.content(), stated)
                : readers.readBody(request.id(), request.content(), null, stated);
        return reading instanceof Reading.Read read
                ? new JsonLines.Outcome.Analyzed(maker.make(read.document()))
                : new JsonLines.Outcome.Refused(
                        ((Reading.Rejected) reading).heldBack().reason());
    }

    /** What the request says of the text, as a sidecar would. */
    private static Sidecar stated(AnalysisRequest request) {
        return new Sidecar(request.url(), null, null, request.published(), null, null, null, null, null, null, false);
    }

    /**
     * Reads saved files, each with the sidecar beside it, and writes an article a line, in the order of {@code files}. A file
     * that can't be read is answered by a line with its error; a WARC file by a line for each page in it, and by a remark about
     * what else it holds.
     *
     * @param largestFile the size of the largest file that is read, in bytes
     * @param remarks told what is in containers beside their pages
     * @throws IOException if {@code out} fails
     */
    public Counts files(List<Path> files, long largestFile, OutputStream out, Consumer<NotPages> remarks)
            throws IOException {
        long[] counts = new long[2];
        try (Workers workers = new Workers(threads)) {
            workers.run(() -> {
                Ahead<Answer> answers = new Ahead<>(new AtomicInteger(), answer -> {
                    if (answer.beside() != null) {
                        remarks.accept(answer.beside());
                    } else {
                        write(answer.line(), out);
                        counts[answer.isArticle() ? 0 : 1]++;
                    }
                });
                for (int number = 1; number <= files.size(); number++) {
                    int at = number;
                    FolderSource.file(files.get(number - 1), largestFile)
                            .open(loaded -> answers.add(() -> Answer.of(maker.make(loaded), at)));
                }
                answers.end();
                return null;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
        return new Counts(counts[0], counts[1], 0);
    }

    private static void write(String line, OutputStream out) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What came of a capture.
     *
     * @param line the line about it
     * @param beside what was no capture; then there is no line
     */
    private record Answer(
            String line, boolean isArticle, @Nullable NotPages beside) {
        /** @param number of its file, counted from 1 */
        static Answer of(Outcome outcome, int number) {
            if (outcome instanceof Outcome.Made made) {
                return new Answer(
                        ArticleJson.line(made.article().document().holding().path(), made.article(), List.of()),
                        true,
                        null);
            }
            if (outcome instanceof Outcome.Beside beside) {
                return new Answer("", false, beside.others());
            }
            Outcome.Kept kept = (Outcome.Kept) outcome;
            return new Answer(
                    ArticleJson.errorLine(
                            kept.heldBack().path(), number, kept.heldBack().reason()),
                    false,
                    null);
        }
    }
}
