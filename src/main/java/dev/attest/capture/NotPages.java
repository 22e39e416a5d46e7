package dev.attest.capture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is in a container beside its pages and never was one: pictures, style sheets, redirects. Nobody could read an article
 * from it, so it is not held back; it is counted and named, so that nothing is lost in silence.
 *
 * @param path the container, below the folder of articles
 * @param kinds how many of which kind, such as {@code image/png} or {@code redirect}; not empty
 */
public record NotPages(String path, SortedMap<String, Integer> kinds) implements Loaded {
    public NotPages {
        Objects.requireNonNull(path);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("Nothing beside the pages of " + path);
        }
        kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
    }

    /** How many there are. */
    public int count() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The kinds in words: '2 × image/png, 1 × redirect'. */
    public String words() {
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
            words.add(kind.getValue() + " × " + kind.getKey());
        }
        return String.join(", ", words);
    }
}
