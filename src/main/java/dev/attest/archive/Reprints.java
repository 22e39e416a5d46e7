package dev.attest.archive;

import dev.attest.document.Document;
import dev.attest.document.Stated;
import dev.attest.document.Syndication;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reports that several articles carry. The time it takes grows with the number of articles and not with that of their
 * pairs: an article is compared only with the first and the last before it of those that share a hash with it.
 */
final class Reprints {
    /** Texts of fewer words are not compared: short notices are alike by nature. */
    private static final int FEWEST_WORDS = 40;

    /** That share of the shorter text must stand in the longer. */
    private static final double SAME_REPORT = 0.6;

    /** Below that share of its length, a text that stands in a longer one is a part of it, as in a round-up, and no reprint. */
    private static final double SHORTEST_PART = 0.3;

    /** Pairs that share fewer hashes are not compared. */
    private static final int FEWEST_SHARED = 2;

    private final List<Document> documents;
    private final List<Fingerprint> prints;
    private final int[] parents;

    private Reprints(List<Document> documents, List<Fingerprint> prints) {
        this.documents = documents;
        this.prints = prints;
        this.parents = new int[documents.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
    }

    /**
     * The reports that more than one of {@code documents} carries, in the order of their first articles.
     *
     * @param prints the fingerprint of the whole text of each document, also of what is not shown of it; those of no words are
     *     compared with none
     */
    static Reports of(List<Document> documents, List<Fingerprint> prints) {
        Reprints reprints = new Reprints(documents, prints);
        reprints.joinAlike();
        return Reports.of(reprints.reports());
    }

    private void joinAlike() {
        Map<Long, int[]> firstAndLast = new HashMap<>();
        for (int number = 0; number < prints.size(); number++) {
            if (prints.get(number).words() < FEWEST_WORDS) {
                continue;
            }
            Map<Integer, Integer> shared = new TreeMap<>();
            for (long run : prints.get(number).index()) {
                int[] seen = firstAndLast.computeIfAbsent(run, hash -> new int[] {-1, -1});
                if (seen[0] < 0) {
                    seen[0] = number;
                } else {
                    shared.merge(seen[0], 1, Integer::sum);
                    if (seen[1] >= 0) {
                        shared.merge(seen[1], 1, Integer::sum);
                    }
                    seen[1] = number;
                }
            }
            int at = number;
            shared.forEach((other, count) -> {
                if (count >= FEWEST_SHARED && isSameReport(prints.get(other), prints.get(at))) {
                    join(other, at);
                }
            });
        }
    }

    private static boolean isSameReport(Fingerprint one, Fingerprint other) {
        int shorter = Math.min(one.words(), other.words());
        int longer = Math.max(one.words(), other.words());
        return shorter >= longer * SHORTEST_PART && one.contained(other) >= SAME_REPORT;
    }

    private void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private List<Report> reports() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int number = 0; number < parents.length; number++) {
            groups.computeIfAbsent(root(number), root -> new ArrayList<>()).add(number);
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(this::report)
                .toList();
    }

    private Report report(List<Integer> group) {
        Fingerprint first = prints.get(group.get(0));
        boolean identical = group.stream().allMatch(number -> prints.get(number).isSame(first));
        Integer named = publisherNamedByOthers(group);
        if (named != null) {
            return new Report(group, named, Report.Basis.NAMED_BY_OTHERS, namedOrigin(group), identical);
        }
        Integer earliest = earliest(group);
        Report.Basis basis = earliest == null ? Report.Basis.UNKNOWN : Report.Basis.EARLIEST;
        return new Report(group, earliest, basis, namedOrigin(group), identical);
    }

    /** The only article of a publisher from whom others in the group say they have it; null where there is no such one. */
    private @Nullable Integer publisherNamedByOthers(List<Integer> group) {
        TreeSet<Integer> named = new TreeSet<>();
        for (int number : group) {
            Stated<String> publisher = documents.get(number).publisher();
            String name = publisher == null ? null : normal(publisher.value());
            boolean byOthers = name != null
                    && group.stream().anyMatch(other -> other != number && name.equals(syndicatedFrom(other)));
            if (byOthers && syndicatedFrom(number) == null) {
                named.add(number);
            }
        }
        return named.size() == 1 ? named.first() : null;
    }

    private @Nullable String syndicatedFrom(int number) {
        Stated<Syndication> from = documents.get(number).syndicatedFrom();
        return from == null ? null : normal(from.value().name());
    }

    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^the ", "")
                .strip();
    }

    /** The origin that all who name one agree on, in the words of the first; null where they differ. */
    private @Nullable String namedOrigin(List<Integer> group) {
        Map<String, String> names = new TreeMap<>();
        for (int number : group) {
            Stated<Syndication> from = documents.get(number).syndicatedFrom();
            if (from != null) {
                names.putIfAbsent(normal(from.value().name()), from.value().name());
            }
        }
        return names.size() == 1 ? names.values().iterator().next() : null;
    }

    /** The one published on an earlier day than all others; null where there is none, or a day is not known. */
    private @Nullable Integer earliest(List<Integer> group) {
        List<LocalDate> days = group.stream()
                .map(number -> documents.get(number).published())
                .filter(Objects::nonNull)
                .map(Stated::value)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (days.size() < group.size() || days.get(0).equals(days.get(1))) {
            return null;
        }
        return group.stream()
                .filter(number -> {
                    Stated<LocalDate> published = documents.get(number).published();
                    return published != null && published.value().equals(days.get(0)) && syndicatedFrom(number) == null;
                })
                .findFirst()
                .orElse(null);
    }
}
