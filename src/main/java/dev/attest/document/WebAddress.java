package dev.attest.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses on the web that pages state; anything else that a page gives as an address is none. */
final class WebAddress {
    private WebAddress() {}

    /** The absolute http or https address that {@code text} is; null where it is none. */
    static @Nullable URI of(@Nullable String text) {
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
