package dev.attest.capture;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Reads what the headers of a record say. */
final class Envelopes {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    /** What servers say of a page where they are not well set up. */
    private static final Set<String> VAGUE =
            Set.of("application/octet-stream", "unknown/unknown", "text/xml", "application/xml");

    private Envelopes() {}

    /** Where the page was fetched; null where that is no address on the web. */
    static @Nullable URI address(WarcTargetRecord record) {
        return WebAddress.of(record.target());
    }

    /** The media type without its parameters, in lower case; null where none is given. */
    static @Nullable String mediaType(MessageHeaders headers) {
        String type = headers.first("Content-Type").orElse("");
        int end = type.indexOf(';');
        String base = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return base.isEmpty() ? null : base;
    }

    static @Nullable String charset(MessageHeaders headers) {
        Matcher charset = CHARSET.matcher(headers.first("Content-Type").orElse(""));
        return charset.find() ? charset.group(1) : null;
    }

    static boolean isPage(@Nullable String mediaType) {
        return mediaType != null && PAGES.contains(mediaType);
    }

    /** Whether a body of that type is looked at to see whether it is a page. */
    static boolean mayBePage(String mediaType) {
        return isPage(mediaType) || VAGUE.contains(mediaType);
    }
}
