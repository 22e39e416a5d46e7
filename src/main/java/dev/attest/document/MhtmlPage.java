package dev.attest.document;

import dev.attest.capture.Envelope;
import dev.attest.capture.WebAddress;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** Takes the first page out of a MIME message while that is parsed, and what its headers say of it. */
final class MhtmlPage extends AbstractContentHandler {
    private byte @Nullable [] page;
    private @Nullable String charset;
    private @Nullable URI whole;
    private @Nullable URI part;
    private @Nullable URI current;
    private @Nullable LocalDate saved;

    @Override
    public void startHeader() {
        current = null;
    }

    @Override
    public void field(Field field) {
        String body = field.getBody() == null ? "" : field.getBody().strip();
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "snapshot-content-location" -> whole = WebAddress.of(body);
            case "content-location" -> current = WebAddress.of(body);
            case "date" -> saved = saved == null ? day(body) : saved;
            default -> {}
        }
    }

    @Override
    public void body(BodyDescriptor descriptor, InputStream in) throws IOException {
        if (page == null && descriptor.getMimeType().equalsIgnoreCase("text/html")) {
            page = in.readAllBytes();
            part = current;
            charset = descriptor.getCharset();
        }
    }

    /** The bytes of the page, as they were before they were put into the message; null where there is none. */
    byte @Nullable [] page() {
        return page;
    }

    Envelope envelope() {
        return new Envelope(whole == null ? part : whole, saved, charset);
    }

    /** The day of a date as mails have it (RFC 5322), with whatever is noted behind it in brackets. */
    private static @Nullable LocalDate day(String text) {
        try {
            String plain = text.replaceFirst("\\s*\\(.*$", "");
            return OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
