package dev.attest.capture;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses on the web that pages and files state; anything else that they give as an address is none. */
public final class WebAddress {
    private WebAddress() {}

    /** As {@link #of(String)}, but {@code text} may also be relative to {@code base}, where that is known. */
    public static @Nullable URI of(@Nullable String text, @Nullable URI base) {
        if (text == null || text.isBlank() || base == null) {
            return of(text);
        }
        try {
            return of(base.resolve(text.strip()).toString());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The absolute http or https address that {@code text} is; null where it is none. */
    public static @Nullable URI of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            URI address = new URI(text.strip());
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && address.getHost() != null ? address : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
