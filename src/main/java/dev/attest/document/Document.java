package dev.attest.document;

import dev.attest.capture.Holding;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A saved page as clean text with what it says of itself. Words are the source's, misprints included.
 *
 * @param holding the saved file
 * @param headline the headline; never blank
 * @param byline the people who signed it, not outlets; may be empty
 * @param dateline the place and date that open the text ('BEIRUT, Oct 14'), as written; null where there is none
 * @param published the day it was published; null where nobody states one
 * @param modified the day it was last changed, as the page states; null where it states none
 * @param publisher who published the page that was saved; null where nobody states one
 * @param address where the page was; null where nobody states one
 * @param syndicatedFrom where the text comes from, if it is a reprint; null where nobody says so
 * @param language BCP 47 tag; null where it is not known
 * @param direction the direction of writing
 * @param body the text
 * @param retrieved the day it was saved; null where neither the archivist nor the file says so
 * @param encoding in which encoding it was read; null where its text came decoded
 * @param form whether it is one article
 */
public record Document(
        Holding holding,
        String headline,
        List<String> byline,
        @Nullable String dateline,
        @Nullable Stated<LocalDate> published,
        @Nullable LocalDate modified,
        @Nullable Stated<String> publisher,
        @Nullable Stated<URI> address,
        @Nullable Stated<Syndication> syndicatedFrom,
        @Nullable Stated<String> language,
        Direction direction,
        Body body,
        @Nullable Stated<LocalDate> retrieved,
        @Nullable Encoding encoding,
        Form form) {
    public Document {
        Objects.requireNonNull(holding);
        Objects.requireNonNull(headline);
        byline = List.copyOf(byline);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(body);
        Objects.requireNonNull(form);
    }

    /** One article of which it is not known when it was saved, or in which encoding. */
    public Document(
            Holding holding,
            String headline,
            List<String> byline,
            @Nullable String dateline,
            @Nullable Stated<LocalDate> published,
            @Nullable LocalDate modified,
            @Nullable Stated<String> publisher,
            @Nullable Stated<URI> address,
            @Nullable Stated<Syndication> syndicatedFrom,
            @Nullable Stated<String> language,
            Direction direction,
            Body body) {
        this(
                holding,
                headline,
                byline,
                dateline,
                published,
                modified,
                publisher,
                address,
                syndicatedFrom,
                language,
                direction,
                body,
                null,
                null,
                Form.ARTICLE);
    }

    /** The direction in which a text is written. */
    public enum Direction {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT
    }

    /** What kind of page it is. */
    public enum Form {
        /** One article. */
        ARTICLE,
        /** A page to which reports were added as things happened; its parts were written at different hours. */
        LIVE_BLOG,
        /** A page with several articles, of which no single one is the page's. */
        SEVERAL_ARTICLES
    }
}
