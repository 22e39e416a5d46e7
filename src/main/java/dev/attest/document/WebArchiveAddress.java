package dev.attest.document;

import dev.attest.capture.WebAddress;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a copy in a web archive, which holds the second of the capture and the address of the original:
 * {@code https://web.archive.org/web/20161014103000/https://example.org/ferry}, and the same of other archives.
 *
 * @param original where the page was
 * @param captured the day the archive copied it, in UTC
 */
record WebArchiveAddress(URI original, LocalDate captured) {
    private static final Pattern COPY = Pattern.compile("https?://[^/]+/(?:[^/?#]+/){0,4}?"
            + "(\\d{4})\\.?(\\d{2})\\.?(\\d{2})-?\\d{6}(?:[a-z]{2}_)?/(https?:/{1,2}.+)");

    /** What {@code address} holds; null where it is not that of a copy. */
    static @Nullable WebArchiveAddress of(URI address) {
        Matcher copy = COPY.matcher(address.toString());
        if (!copy.matches()) {
            return null;
        }
        URI original = WebAddress.of(copy.group(4).replaceFirst(":/{1,2}", "://"));
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(copy.group(1)), Integer.parseInt(copy.group(2)), Integer.parseInt(copy.group(3)));
            return original == null ? null : new WebArchiveAddress(original, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
