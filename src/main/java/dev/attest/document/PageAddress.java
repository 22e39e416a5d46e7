package dev.attest.document;

import dev.attest.capture.Envelope;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Decides where a page was, of all that says so. */
final class PageAddress {
    private PageAddress() {}

    /**
     * The address that the page gives as its own, else where it was fetched. Some sites give the address of their home page for
     * every page: that is passed over where the page was fetched from below it.
     *
     * @return null where nothing says it
     */
    static @Nullable URI of(PageFacts facts, SavingMarks marks, Envelope envelope) {
        URI fetched = marks.address() == null ? unwrapped(envelope.address()) : marks.address();
        URI own = unwrapped(facts.address(fetched));
        if (own == null || (fetched != null && isHome(own) && !isHome(fetched))) {
            return fetched;
        }
        return own;
    }

    private static @Nullable URI unwrapped(@Nullable URI address) {
        WebArchiveAddress archived = address == null ? null : WebArchiveAddress.of(address);
        return archived == null ? address : archived.original();
    }

    private static boolean isHome(URI address) {
        String path = address.getRawPath();
        return (path == null || path.isEmpty() || path.equals("/")) && address.getRawQuery() == null;
    }
}
