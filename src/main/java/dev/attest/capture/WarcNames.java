package dev.attest.capture;

import dev.attest.fixity.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Names the records of a file: {@code crawl.warc.gz/20161014103000/example.org/2016/ferry}, the second in UTC and the address
 * without its scheme. Such a name stays when the file is moved within itself, compressed anew or added to; only where two
 * records share second and address, their order tells them apart.
 */
final class WarcNames {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST = 300;
    private static final int HASH_DIGITS = 8;

    private final String file;
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    /** The names of the records in {@code file}, a path. */
    WarcNames(String file) {
        this.file = file;
    }

    /** The name of the record that follows in the file. */
    String next(WarcTargetRecord record) {
        String name = file + "/" + SECOND.format(record.date()) + "/" + place(record.target());
        String own = numbered(name);
        while (!given.add(own)) { // an address may end like a number
            own = numbered(name);
        }
        return own;
    }

    private String numbered(String name) {
        int number = times.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + "~" + number;
    }

    private static String place(String target) {
        String place = target.replaceFirst("^[a-zA-Z][a-zA-Z0-9+.-]*:/*", "")
                .replaceFirst("#.*$", "")
                .replaceFirst("/+$", "");
        if (place.length() <= LONGEST) {
            return place;
        }
        String hash = Sha256.of(place.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
        return place.substring(0, place.offsetByCodePoints(0, LONGEST / 2)) + "~" + hash;
    }
}
