package dev.attest.document;

import dev.attest.capture.Capture;
import dev.attest.capture.HeldBack;
import dev.attest.capture.Holding;
import dev.attest.capture.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text: a headline, perhaps a byline and a date, then paragraphs. Also pages that were saved as text, which begin
 * with their title ('HEADLINE • SITE'), repeat site and headline, and may end with 'Source: HEADLINE | PUBLISHER'. Misprints
 * stay as they are.
 */
public final class PlainTextReader implements DocumentReader {
    /** How many lines of a text may stand between its title line and the headline again. */
    private static final int FURNITURE = 6;

    private static final int LONGEST_HEADLINE = 220;
    private static final int CUT_HEADLINE = 100;

    @Override
    public boolean reads(Capture capture) {
        return capture.holding().mediaType() == MediaType.PLAIN_TEXT;
    }

    @Override
    public Reading read(Capture capture) {
        Holding holding = capture.holding();
        Decoding.Decoded decoded = Decoding.plain(capture.bytes());
        Draft.Saving saving = new Draft.Saving(null, decoded.encoding());
        String text = decoded.text();
        if (text == null) {
            return rejected(holding, String.valueOf(decoded.reason()));
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            return rejected(
                    holding, "Found a NUL character at position " + (nul + 1) + "; accepted is text in UTF-8 without.");
        }
        List<String> lines = TextLines.paragraphs(text);
        if (lines.isEmpty()) {
            return rejected(holding, "There is no text in it; put the saved text there.");
        }
        return new Reader(lines, holding.sidecar().headline(), saving).read(holding);
    }

    /** A text left exactly as it is, with each line a paragraph. */
    static Reading bodyOnly(Holding holding, String text, @Nullable String headline) {
        Body body = Body.ofLines(text);
        if (body.isEmpty()) {
            return rejected(holding, "There is no text in it.");
        }
        String first = headline == null || headline.isBlank() ? shortened(body.words(0)) : headline.strip();
        Datelines.Dateline dateline = Datelines.of(body.words(0));
        Draft draft = new Draft(
                first,
                List.of(),
                dateline == null ? null : dateline.words(),
                null,
                null,
                null,
                null,
                null,
                null,
                WritingDirection.of(text),
                body,
                Draft.Saving.UNKNOWN,
                Document.Form.ARTICLE);
        return new Reading.Read(draft.document(holding));
    }

    private static Reading rejected(Holding holding, String reason) {
        return new Reading.Rejected(HeldBack.of(holding, reason));
    }

    /** A headline from a paragraph, cut at a word where it is long. */
    static String shortened(String paragraph) {
        if (paragraph.length() <= LONGEST_HEADLINE) {
            return paragraph;
        }
        int blank = paragraph.lastIndexOf(' ', CUT_HEADLINE);
        int end = blank > 0 ? blank : paragraph.offsetByCodePoints(0, CUT_HEADLINE);
        return paragraph.substring(0, end) + "…";
    }

    /** The reading of one text, line by line from both ends; what is left in between is the body. */
    private static final class Reader {
        private final List<String> lines;
        private final @Nullable String notedHeadline;
        private final Draft.Saving saving;
        private int at;
        private int end;
        private String headline = "";
        private @Nullable String publisher;
        private List<String> byline = List.of();
        private @Nullable LocalDate published;
        private @Nullable SourceLine source;

        Reader(List<String> lines, @Nullable String notedHeadline, Draft.Saving saving) {
            this.lines = lines;
            this.notedHeadline = notedHeadline;
            this.saving = saving;
            this.end = lines.size();
        }

        Reading read(Holding holding) {
            readHeadline();
            readBylineAndDate();
            readSource();
            List<String> paragraphs = new ArrayList<>(lines.subList(at, end));
            if (paragraphs.isEmpty()) {
                return rejected(holding, "There is only one line in it; a headline and paragraphs are due.");
            }
            Body.Builder body = new Body.Builder();
            paragraphs.forEach(paragraph -> body.add(paragraph, Paragraph.Role.TEXT));
            Datelines.Dateline dateline = Datelines.of(paragraphs.get(0));
            Draft draft = new Draft(
                    headline,
                    byline,
                    dateline == null ? null : dateline.words(),
                    published,
                    null,
                    publisher,
                    source == null ? null : source.address(),
                    Draft.syndication(source, dateline, Credits.of(paragraphs), publisher, null),
                    null,
                    WritingDirection.of(String.join("\n", paragraphs)),
                    body.build(),
                    saving,
                    Document.Form.ARTICLE);
            return new Reading.Read(draft.document(holding));
        }

        private void readHeadline() {
            String first = lines.get(0);
            if (notedHeadline != null) {
                headline = notedHeadline;
            }
            for (TitleLine way : TitleLine.of(first)) {
                if (readTitleLine(way)) {
                    return;
                }
            }
            boolean oneParagraphOnly = lines.size() == 1 && first.length() > CUT_HEADLINE;
            boolean isHeadline = first.length() <= LONGEST_HEADLINE && !oneParagraphOnly;
            boolean isNoted = notedHeadline != null && TitleLine.same(first, notedHeadline);
            if (notedHeadline == null) {
                headline = shortened(first);
            }
            // Where the archivist gives a headline, the text need not begin with one.
            if (notedHeadline == null ? isHeadline : isNoted) {
                at = 1;
                skipRepeatedHeadline(first);
            }
        }

        /** Takes a title line if the lines below it repeat its site or its headline. */
        private boolean readTitleLine(TitleLine title) {
            int last = 0;
            for (int i = 1; i < Math.min(lines.size(), FURNITURE); i++) {
                if (TitleLine.same(lines.get(i), title.headline()) || TitleLine.same(lines.get(i), title.site())) {
                    last = i;
                }
            }
            if (last == 0 && !closesWith(title)) {
                return false;
            }
            headline = notedHeadline == null ? title.headline() : headline;
            publisher = title.site();
            at = last + 1;
            return true;
        }

        private boolean closesWith(TitleLine title) {
            SourceLine source = SourceLine.of(lines.get(lines.size() - 1), title.headline());
            return source != null
                    && source.from() != null
                    && source.from().headline() != null
                    && TitleLine.same(source.from().headline(), title.headline());
        }

        private void skipRepeatedHeadline(String first) {
            if (at < lines.size() && TitleLine.same(lines.get(at), first)) {
                at++;
            }
        }

        /** The lines below the headline that name people or state a date, and nothing else. */
        private void readBylineAndDate() {
            int last = Math.min(at + FURNITURE, lines.size() - 1);
            while (at < last) {
                LocalDate date = StatedDate.ofLine(lines.get(at));
                List<String> people = Bylines.ofLine(lines.get(at));
                if (date != null && published == null) {
                    published = date;
                } else if (!people.isEmpty() && byline.isEmpty()) {
                    byline = people;
                } else {
                    return;
                }
                at++;
            }
        }

        private void readSource() {
            source = end - at > 1 ? SourceLine.of(lines.get(end - 1), headline) : null;
            if (source != null) {
                end--;
            }
        }
    }
}
