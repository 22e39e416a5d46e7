package dev.attest.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A file of records of the web (ISO 28500), compressed or not. Each page that a server gave is a capture; a page that can't be
 * unpacked is held back, and so is a record that only says that a page had not changed, unless that page is in the file. What
 * never was a page is counted by its kind, so that nothing is lost in silence. The file is read as a stream; here, no more than one
 * page is in memory.
 */
final class WarcFile {
    private static final int OK_FROM = 200;
    private static final int OK_TO = 299;

    private final String path;
    private final Path file;
    private final Sidecar notes;
    private final String notesPath;
    private final int largest;

    /**
     * @param path the file as the archive names it
     * @param notes what the archivist noted about all of it
     * @param notesPath the notes, as messages name them
     * @param largest the size of the largest page that is read, in bytes
     */
    WarcFile(String path, Path file, Sidecar notes, String notesPath, int largest) {
        this.path = path;
        this.file = file;
        this.notes = notes;
        this.notesPath = notesPath;
        this.largest = largest;
    }

    /** Hands over each page in the file, then a line about what else is in it. Never throws for what the file is. */
    void open(Consumer<? super Loaded> sink) {
        if (isAboutOnePage(notes)) {
            Reading dry = new Reading(loaded -> {});
            dry.all();
            if (dry.contents.pages() > 1) {
                sink.accept(FileBytes.heldBack(
                        file,
                        path,
                        notesPath
                                + " gives a headline, an address or a day of publication, which can be true of one page"
                                + " only; the file holds " + dry.contents.pages() + ". Leave these keys out, or put the"
                                + " page into a file of its own."));
                return;
            }
        }
        Reading reading = new Reading(sink);
        reading.all();
        NotPages others = reading.contents.notPages(path);
        if (others != null) {
            sink.accept(others);
        }
        String problem = reading.contents.problem();
        if (problem != null) {
            sink.accept(FileBytes.heldBack(file, path, problem));
        }
    }

    private static boolean isAboutOnePage(Sidecar notes) {
        return notes.address() != null || notes.headline() != null || notes.published() != null;
    }

    /** One way through the file. */
    private final class Reading {
        private final Consumer<? super Loaded> sink;
        private final WarcNames names = new WarcNames(path);
        private final WarcContents contents = new WarcContents();

        Reading(Consumer<? super Loaded> sink) {
            this.sink = sink;
        }

        void all() {
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
                    WarcReader records = new WarcReader(in)) {
                records.setLenient(true);
                for (WarcRecord next = next(records); next != null; next = next(records)) {
                    contents.countRecord();
                    Loaded page = takeOrCount(next);
                    if (page != null) {
                        sink.accept(page);
                    }
                }
            } catch (IOException e) {
                contents.breakOff();
            }
        }

        private @Nullable WarcRecord next(WarcReader records) throws IOException {
            try {
                return records.next().orElse(null);
            } catch (RuntimeException e) {
                throw new IOException("The record that follows can't be understood", e);
            }
        }

        /** A record that is broken must not cost the others in the file. */
        private @Nullable Loaded takeOrCount(WarcRecord record) {
            try {
                return take(record);
            } catch (IOException | RuntimeException e) {
                contents.countUnreadable();
                return null;
            }
        }

        /** The page in {@code record}; null where there is none, and it is counted. */
        private @Nullable Loaded take(WarcRecord record) throws IOException {
            if (record instanceof WarcResponse response) {
                return take(response);
            }
            if (record instanceof WarcRevisit revisit) {
                return take(revisit);
            }
            if (record instanceof WarcResource resource) {
                return takePage(resource, resource.headers(), resource.body().stream());
            }
            return WarcContents.isAboutOthers(record.type()) ? null : passOver(WarcContents.ofType(record.type()));
        }

        private @Nullable Loaded passOver(String kind) {
            contents.count(kind);
            return null;
        }

        private @Nullable Loaded take(WarcResponse response) throws IOException {
            if (Envelopes.address(response) == null) {
                return passOver(WarcContents.NOT_WEB);
            }
            HttpResponse http = response.http();
            if (http.status() < OK_FROM || http.status() > OK_TO) {
                return passOver(WarcContents.ofStatus(http.status()));
            }
            try {
                return takePage(response, http.headers(), HttpBody.of(http));
            } catch (HttpBody.UnknownCompression e) {
                return unpackable(response, http.headers(), e.encoding());
            }
        }

        /** A page that is packed in a way that is not known; null for what is no page, and is counted. */
        private @Nullable Loaded unpackable(WarcResponse response, MessageHeaders headers, String encoding) {
            String type = Envelopes.mediaType(headers);
            if (!Envelopes.isPage(type)) {
                return passOver(WarcContents.ofMediaType(type));
            }
            contents.countPage();
            String reason = "The page is compressed by '" + encoding
                    + "', which is not read; accepted are gzip, deflate and br. Save the page anew.";
            return new HeldBack(names.next(response), null, -1, reason);
        }

        private @Nullable Loaded takePage(WarcTargetRecord record, MessageHeaders headers, InputStream body)
                throws IOException {
            String type = Envelopes.mediaType(headers);
            if (type != null && !Envelopes.mayBePage(type)) {
                return passOver(WarcContents.ofMediaType(type));
            }
            byte[] bytes = body.readNBytes(largest + 1);
            if (bytes.length == 0) {
                return passOver(WarcContents.EMPTY);
            }
            if (!Envelopes.isPage(type) && FileContent.mediaType("", bytes) != MediaType.HTML) {
                return passOver(WarcContents.ofMediaType(type));
            }
            String foreign = FileContent.foreign(bytes);
            if (foreign != null) {
                return passOver(WarcContents.ofMediaType(type) + " that is " + foreign);
            }
            record.payloadDigest().ifPresent(digest -> contents.remember(digest.toString()));
            Capture page = Capture.of(names.next(record), MediaType.HTML, bytes, notes, envelope(record, headers));
            contents.countPage();
            String refusal = refusal(bytes);
            return refusal == null ? page : HeldBack.of(page.holding(), refusal);
        }

        private @Nullable String refusal(byte[] bytes) {
            if (bytes.length > largest) {
                return "The page is too large; pages of at most " + largest + " bytes are read.";
            }
            if (FileContent.isBlank(bytes)) {
                return "The page is empty.";
            }
            String notText = FileContent.notText(bytes);
            return notText == null ? null : "This is no page, whatever the server said: " + notText + ".";
        }

        private @Nullable Loaded take(WarcRevisit revisit) throws IOException {
            String type = Envelopes.mediaType(revisit.http().headers());
            if (type != null && !Envelopes.isPage(type)) {
                return passOver(WarcContents.REVISIT);
            }
            if (revisit.payloadDigest()
                    .filter(digest -> contents.remembers(digest.toString()))
                    .isPresent()) {
                return passOver(WarcContents.REVISIT_OF_READ);
            }
            Optional<LocalDate> first = revisit.refersToDate().map(date -> LocalDate.ofInstant(date, ZoneOffset.UTC));
            String reason =
                    "This is a revisit record: it says that the page at " + revisit.target() + " was the same as "
                            + first.map(day -> "on " + day).orElse("before")
                            + ", and holds no text of its own. The record of that day is published if the archive has it.";
            return new HeldBack(names.next(revisit), null, -1, reason);
        }

        private Envelope envelope(WarcTargetRecord record, MessageHeaders headers) {
            return new Envelope(
                    Envelopes.address(record),
                    LocalDate.ofInstant(record.date(), ZoneOffset.UTC),
                    Envelopes.charset(headers));
        }
    }
}
