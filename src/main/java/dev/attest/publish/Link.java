package dev.attest.publish;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Where a link in a page leads.
 *
 * @param kind whether it leads into the site
 * @param path the file of the site that it leads to; empty where it leads elsewhere, or to the site's own folder
 * @param anchor the id in that file, empty for the file as a whole
 */
record Link(Kind kind, String path, String anchor) {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    /** What a browser adds to a fragment to mark words, and does not take for an id. */
    private static final String DIRECTIVE = ":~:";

    /** Where a link leads. */
    enum Kind {
        /** To a file of the site. */
        INSIDE,
        /** Out of the site, to another address. */
        EXTERNAL,
        /** From the root of the host, which is another place when the site lies in a folder or on a disk. */
        FROM_ROOT,
        /** Above the site's own folder. */
        ABOVE,
        /** It can't be read: a percent sign without two digits. */
        BROKEN
    }

    /**
     * Resolves {@code href} as a browser does.
     *
     * @param page the path of the page that it stands in
     */
    static Link of(String page, String href) {
        String trimmed = href.strip();
        if (SCHEME.matcher(trimmed).matches() || trimmed.startsWith("//")) {
            return new Link(Kind.EXTERNAL, "", "");
        }
        if (trimmed.startsWith("/")) {
            return new Link(Kind.FROM_ROOT, "", "");
        }
        int hash = trimmed.indexOf('#');
        String before = hash < 0 ? trimmed : trimmed.substring(0, hash);
        String fragment = hash < 0 ? "" : withoutDirective(trimmed.substring(hash + 1));
        int query = before.indexOf('?');
        String reference = query < 0 ? before : before.substring(0, query);
        try {
            return inside(page, decoded(reference), decoded(fragment));
        } catch (IllegalArgumentException e) {
            return new Link(Kind.BROKEN, "", "");
        }
    }

    private static Link inside(String page, String reference, String anchor) {
        if (reference.isEmpty()) {
            return new Link(Kind.INSIDE, page, anchor);
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (page.substring(0, page.lastIndexOf('/') + 1) + reference).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return new Link(Kind.ABOVE, "", "");
                }
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return new Link(Kind.INSIDE, String.join("/", parts), anchor);
    }

    private static String withoutDirective(String fragment) {
        int directive = fragment.indexOf(DIRECTIVE);
        return directive < 0 ? fragment : fragment.substring(0, directive);
    }

    private static String decoded(String part) {
        if (part.indexOf('%') < 0) {
            return part;
        }
        // A plus sign is a plus sign here; the decoder is made for forms.
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
