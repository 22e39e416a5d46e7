package dev.attest.render;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses a page may link to. Addresses come from saved pages and sidecars too, and a browser runs what stands behind
 * {@code javascript:} as the site's own script, so all others than these come out without a link.
 */
final class Addresses {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Addresses() {}

    /** Whether {@code address} is relative, or one of the web or of mail. */
    static boolean isSafe(String address) {
        if (address.isEmpty() || address.startsWith("//") || hasControlOrBackslash(address)) {
            return false;
        }
        @Nullable String scheme = scheme(address);
        return scheme == null || SCHEMES.contains(scheme);
    }

    /** Whether {@code address} is a full address on the web. */
    static boolean isWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return isSafe(address) && (lower.startsWith("http://") || lower.startsWith("https://"));
    }

    /** What comes before the first colon, in lower case, if no other part of an address has begun by then; else null. */
    private static @Nullable String scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return address.substring(0, i).toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return null;
            }
        }
        return null;
    }

    /** Browsers take tabs, line breaks and outer blanks away, and read a backslash as a slash, before they look at an address. */
    private static boolean hasControlOrBackslash(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c < ' ' || c == '\\' || c == 0x7F) {
                return true;
            }
        }
        return address.charAt(0) == ' ';
    }
}
