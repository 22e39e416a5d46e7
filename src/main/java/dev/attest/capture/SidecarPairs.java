package dev.attest.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which notes belong to which article of a folder. Notes decide what may be published: where it is not certain whose they
 * are, the articles that they may be about are held back.
 */
final class SidecarPairs {
    private final Map<String, String> sidecars = new TreeMap<>();
    private final Map<String, String> refusals = new TreeMap<>();
    private final Set<String> orphans;

    private SidecarPairs(Set<String> sidecars) {
        this.orphans = new TreeSet<>(sidecars);
    }

    static SidecarPairs of(Set<String> articles, Set<String> sidecars) {
        SidecarPairs pairs = new SidecarPairs(sidecars);
        for (String article : articles) {
            pairs.pair(article, articles, sidecars);
        }
        return pairs;
    }

    private void pair(String article, Set<String> articles, Set<String> sidecars) {
        List<String> exact = withStem(article, sidecars);
        List<String> shared = withStem(FolderListing.stem(article), sidecars);
        List<String> candidates = new ArrayList<>(exact);
        candidates.addAll(shared);
        orphans.removeAll(candidates);
        List<String> twins = withStem(FolderListing.stem(article), articles);
        if (candidates.size() > 1) {
            refusals.put(
                    article,
                    "There are several notes about this file: " + String.join(", ", candidates) + "; keep " + article
                            + ".yml alone.");
        } else if (exact.isEmpty() && shared.size() == 1 && twins.size() > 1) {
            refusals.put(
                    article,
                    "The notes " + shared.get(0) + " may be about any of " + String.join(", ", twins)
                            + "; name them like their article, " + article + ".yml.");
        } else if (candidates.size() == 1) {
            this.sidecars.put(article, candidates.get(0));
        }
    }

    private static List<String> withStem(String stem, Set<String> names) {
        return names.stream()
                .filter(name -> FolderListing.stem(name).equals(stem))
                .toList();
    }

    /** The notes about an article; null where there are none. */
    @Nullable
    String sidecarOf(String article) {
        return sidecars.get(article);
    }

    /** Why an article can't be taken; null where it can. */
    @Nullable
    String refusal(String article) {
        return refusals.get(article);
    }

    /** Notes without an article, in order. */
    Set<String> orphans() {
        return orphans;
    }
}
