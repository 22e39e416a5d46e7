package dev.attest.capture;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the container of a saved page says of it: a WARC record and the HTTP headers in it. Every component may be null: not
 * said.
 *
 * @param address where the page was fetched: an absolute http or https address
 * @param retrieved the day it was fetched, in UTC
 * @param charset the encoding that the server declared, as it wrote it
 */
public record Envelope(
        @Nullable URI address,
        @Nullable LocalDate retrieved,
        @Nullable String charset) {
    private static final Envelope NONE = new Envelope(null, null, null);

    /** Nothing said, as of a file that lies in a folder by itself. */
    public static Envelope none() {
        return NONE;
    }
}
