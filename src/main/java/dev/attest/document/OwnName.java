package dev.attest.document;

import dev.attest.text.WordList;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether the outlet that a page names as the source of its text is the page's own publisher under another name. */
final class OwnName {
    private static final WordList AGENCIES = WordList.of("news-agencies");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LAST_PART = Pattern.compile("\\.[a-z]+$");
    private static final int SHORTEST = 3;

    private OwnName() {}

    /**
     * Whether {@code from} is the publisher: one name begins with the other, both name one agency, or the page's host has the
     * name.
     */
    static boolean is(String from, @Nullable String publisher, @Nullable URI address) {
        List<String> own = new ArrayList<>();
        if (publisher != null) {
            own.add(publisher);
        }
        if (address != null && address.getHost() != null) {
            String host = address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
            own.add(host);
            own.add(LAST_PART.matcher(host).replaceAll(""));
            own.addAll(List.of(host.split("\\.", -1)));
        }
        return own.stream().anyMatch(name -> isSame(from, name));
    }

    private static boolean isSame(String from, String own) {
        String one = compact(from);
        String other = compact(own);
        boolean begins = (other.length() >= SHORTEST && one.startsWith(other))
                || (one.length() >= SHORTEST && other.startsWith(one));
        String agency = agency(from);
        return begins || (agency != null && agency.equals(agencyIn(own)));
    }

    private static String compact(String name) {
        return NO_LETTER
                .matcher(name.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""))
                .replaceAll("");
    }

    private static @Nullable String agency(String name) {
        String known = AGENCIES.value(name.strip());
        return known == null || known.isEmpty() ? null : known;
    }

    /** The agency that {@code name} is, or that is its first word: 'AP News'. */
    private static @Nullable String agencyIn(String name) {
        String whole = agency(name);
        return whole != null ? whole : agency(NO_LETTER.split(name.strip(), 2)[0]);
    }
}
