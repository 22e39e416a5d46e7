package dev.attest.document;

import dev.attest.capture.Envelope;
import dev.attest.capture.WebAddress;
import dev.attest.text.WordList;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What those wrote into a page who saved it: browsers and SingleFile a comment with the address, web archives their toolbar, the
 * day of the capture and their own address around the original's.
 *
 * @param address where the page was; null where nothing says so
 * @param archived the day a web archive copied it; null where none did
 * @param saved the day it was saved to a file, as the saver's clock had it; null where nothing says so
 */
record SavingMarks(
        @Nullable URI address,
        @Nullable LocalDate archived,
        @Nullable LocalDate saved) {
    private static final WordList TOOLBARS = WordList.of("archive-toolbars");
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\([0-9]+\\)\\s*(https?://\\S+)");
    private static final Pattern SINGLE_FILE = Pattern.compile(
            "Page saved with SingleFile\\s+url:\\s*(\\S+)(?:\\s+saved date:\\s*(?:\\p{L}+ )?([^\\n]{8,13}\\d{4}))?");
    private static final Pattern FILE_ARCHIVED =
            Pattern.compile("FILE ARCHIVED ON [0-9:]+ (\\p{L}{3,9} \\d{1,2}, \\d{4})");
    private static final String TOOLBAR_BEGIN = "BEGIN WAYBACK TOOLBAR INSERT";
    private static final String TOOLBAR_END = "END WAYBACK TOOLBAR INSERT";

    /** What stands in every comment that says one of these things, and in few others. */
    private static final List<String> MARKS =
            List.of("saved from url=", "Page saved with SingleFile", "FILE ARCHIVED ON", TOOLBAR_BEGIN);

    /** Reads the marks on {@code page}, and takes what a web archive laid over it out of it. */
    static SavingMarks take(Document page) {
        PageElements elements = PageElements.of(page);
        String address = null;
        LocalDate archived = null;
        LocalDate saved = null;
        List<Element> toolbars = elements.where(SavingMarks::isToolbar).toList();
        for (Comment comment : elements.comments()) {
            String words = comment.getData();
            if (MARKS.stream().noneMatch(words::contains)) {
                continue;
            }
            Matcher from = SAVED_FROM.matcher(words);
            Matcher single = SINGLE_FILE.matcher(words);
            Matcher copied = FILE_ARCHIVED.matcher(words);
            if (from.find()) {
                address = from.group(1);
            } else if (single.find()) {
                address = single.group(1);
                saved = single.group(2) == null ? null : StatedDate.in(single.group(2));
            } else if (copied.find()) {
                archived = StatedDate.in(copied.group(1));
            } else if (words.contains(TOOLBAR_BEGIN)) {
                removeToolbar(comment);
            }
        }
        toolbars.forEach(Element::remove);
        return unwrapped(elements, WebAddress.of(address), archived, saved);
    }

    private static boolean isToolbar(Element element) {
        String id = element.attributesSize() == 0 ? "" : element.id();
        return !id.isEmpty() && TOOLBARS.contains(id);
    }

    /** Takes the address of a web archive off that of the original. */
    private static SavingMarks unwrapped(
            PageElements page, @Nullable URI address, @Nullable LocalDate archived, @Nullable LocalDate saved) {
        Element canonical = page.first(PageFacts::isCanonical);
        URI given = canonical == null ? null : WebAddress.of(canonical.attr("href"));
        for (URI one : given == null ? noneOr(address) : address == null ? List.of(given) : List.of(address, given)) {
            WebArchiveAddress copy = WebArchiveAddress.of(one);
            if (copy != null) {
                return new SavingMarks(copy.original(), archived == null ? copy.captured() : archived, saved);
            }
        }
        return new SavingMarks(address, archived, saved);
    }

    private static List<URI> noneOr(@Nullable URI address) {
        return address == null ? List.of() : List.of(address);
    }

    private static void removeToolbar(Comment begin) {
        Node next = begin.nextSibling();
        while (next != null && !(next instanceof Comment end && end.getData().contains(TOOLBAR_END))) {
            Node behind = next.nextSibling();
            next.remove();
            next = behind;
        }
    }

    /** The day the page was saved: by a web archive, else as its container says, else as the file itself does. */
    @Nullable
    LocalDate retrieved(Envelope envelope) {
        if (archived != null) {
            return archived;
        }
        return envelope.retrieved() == null ? saved : envelope.retrieved();
    }
}
