package dev.attest.correction;

import dev.attest.article.Corrections.Change;
import dev.attest.article.Corrections.Corrected;
import dev.attest.article.Corrections.Finding;
import dev.attest.article.Corrections.Struck;
import dev.attest.article.Corrections.Unmatched;
import dev.attest.article.Evidence;
import dev.attest.capture.Correction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one kind while they are being corrected: each in its slot, with what the archivist did to it, so that links by
 * number can be set right once all is done.
 *
 * @param <T> the kind of finding
 */
final class Slots<T> {
    private static final int MOST_SHOWN = 3;

    private final Finding kind;
    private final Function<T, List<Evidence>> evidence;
    private final Log log;
    private final List<Slot<T>> slots = new ArrayList<>();

    /** A finding and what was done to it. */
    static final class Slot<T> {
        /** Its number in the list that the machine made; -1 where the archivist added it. */
        final int before;

        T finding;

        @Nullable
        Correction by;

        boolean struck;
        List<Change> changes = List.of();

        private Slot(int before, T finding) {
            this.before = before;
            this.finding = finding;
        }
    }

    Slots(Finding kind, List<T> findings, Function<T, List<Evidence>> evidence, Log log) {
        this.kind = kind;
        this.evidence = evidence;
        this.log = log;
        for (int number = 0; number < findings.size(); number++) {
            slots.add(new Slot<>(number, findings.get(number)));
        }
    }

    /** What the corrections of one article did. */
    static final class Log {
        final List<Corrected> corrected = new ArrayList<>();
        final List<Struck> struck = new ArrayList<>();
        final Map<Correction, Unmatched> unmatched = new LinkedHashMap<>();

        void unmatched(Correction correction, String problem, List<String> matching) {
            unmatched.put(
                    correction,
                    new Unmatched(correction.file(), correction.line(), correction.words(), problem, matching));
        }
    }

    /** The one finding that {@code correction} means; null where there is none, or not one alone, which is noted. */
    @Nullable
    Slot<T> find(Correction correction, Passages passages, Predicate<T> which) {
        List<Evidence> places = passages.all(correction.words());
        List<Slot<T>> open = slots.stream()
                .filter(slot -> slot.before >= 0 && which.test(slot.finding))
                .toList();
        List<Slot<T>> found =
                open.stream().filter(slot -> stands(slot, places, true)).toList();
        if (found.isEmpty()) {
            found = open.stream().filter(slot -> stands(slot, places, false)).toList();
        }
        if (found.isEmpty()) {
            String problem = places.isEmpty()
                    ? "these words do not stand in the article"
                    : "no " + label() + " stands in these words";
            log.unmatched(correction, problem, nearest(correction.words()));
            return null;
        }
        if (found.size() > 1) {
            log.unmatched(
                    correction,
                    "these words mean " + found.size() + " findings of the kind " + label() + ", and must mean one",
                    found.stream().limit(MOST_SHOWN).map(this::words).distinct().toList());
            return null;
        }
        Correction earlier = found.get(0).by;
        if (earlier != null) {
            log.unmatched(
                    correction,
                    "line " + earlier.line() + " corrects the same finding; accepted is one of the two",
                    List.of());
            return null;
        }
        return found.get(0);
    }

    /** The one place for a finding to be added; null where there is none, or not one alone, which is noted. */
    @Nullable
    Evidence place(Correction correction, Passages passages) {
        List<Evidence> places = passages.all(correction.words());
        if (places.size() != 1) {
            log.unmatched(
                    correction,
                    places.isEmpty()
                            ? "these words do not stand in the article"
                            : "these words stand in the article " + places.size()
                                    + " times; accepted are more words, which stand there once",
                    places.isEmpty() ? nearest(correction.words()) : List.of());
            return null;
        }
        return places.get(0);
    }

    /** Whether a finding that {@code same} tells is there already, which is noted. */
    boolean isThere(Correction correction, Predicate<T> same) {
        boolean there = slots.stream().anyMatch(slot -> !slot.struck && same.test(slot.finding));
        if (there) {
            log.unmatched(
                    correction,
                    "this " + label() + " is found without it; accepted is 'set', to correct it",
                    List.of());
        }
        return there;
    }

    void set(Slot<T> slot, Correction correction, T finding, List<Change> changes) {
        slot.finding = finding;
        slot.by = correction;
        slot.changes = List.copyOf(changes);
    }

    void strike(Slot<T> slot, Correction correction, Passages passages, @Nullable String reading) {
        slot.struck = true;
        slot.by = correction;
        List<Evidence> places = passages.all(correction.words());
        Evidence words = evidence.apply(slot.finding).stream()
                .filter(at -> places.stream().anyMatch(at::overlaps))
                .findFirst()
                .orElseThrow();
        log.struck.add(new Struck(kind, words, reading, correction.why()));
    }

    /** Adds a finding at its place in the order of the text. */
    void add(T finding, Correction correction, List<Change> changes) {
        Slot<T> added = new Slot<>(-1, finding);
        set(added, correction, finding, changes);
        Evidence words = evidence.apply(finding).get(0);
        int at = 0;
        while (at < slots.size() && evidence.apply(slots.get(at).finding).get(0).compareTo(words) <= 0) {
            at++;
        }
        slots.add(at, added);
    }

    List<Slot<T>> all() {
        return slots;
    }

    /** What is left, each made by {@code with} out of it; and the corrections among it, noted under their numbers. */
    List<T> done(Function<T, T> with, boolean numbered) {
        List<T> done = new ArrayList<>();
        for (Slot<T> slot : slots) {
            if (slot.struck) {
                continue;
            }
            Correction by = slot.by;
            if (by != null) {
                log.corrected.add(new Corrected(
                        kind,
                        evidence.apply(slot.finding).get(0),
                        numbered ? done.size() : null,
                        slot.before < 0,
                        slot.changes,
                        by.why()));
            }
            done.add(with.apply(slot.finding));
        }
        return done;
    }

    /**
     * The new number of what had the number {@code before}. Where that is struck, the one of what it was linked to itself: a part of a
     * struck part is still a part of the whole. Null where nothing is left.
     */
    @Nullable
    Integer moved(@Nullable Integer before, Function<T, @Nullable Integer> link) {
        Set<Integer> seen = new HashSet<>();
        Integer at = before;
        while (at != null && seen.add(at)) {
            int number = 0;
            Slot<T> target = null;
            for (Slot<T> slot : slots) {
                if (slot.before == at) {
                    target = slot;
                    break;
                }
                number += slot.struck ? 0 : 1;
            }
            if (target == null || !target.struck) {
                return target == null ? null : Integer.valueOf(number);
            }
            at = link.apply(target.finding);
        }
        return null;
    }

    private boolean stands(Slot<T> slot, List<Evidence> places, boolean exactly) {
        return evidence.apply(slot.finding).stream()
                .anyMatch(at -> places.stream().anyMatch(exactly ? at::equals : at::overlaps));
    }

    private String label() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String words(Slot<T> slot) {
        return evidence.apply(slot.finding).get(0).words();
    }

    /** The words of findings of this kind that share the most words with {@code words}. */
    private List<String> nearest(String words) {
        Set<String> wanted = wordsOf(words);
        Map<String, Long> shared = slots.stream()
                .map(this::words)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> wordsOf(one).stream().filter(wanted::contains).count(),
                        (one, other) -> one,
                        LinkedHashMap::new));
        return shared.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_SHOWN)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> wordsOf(String text) {
        return new TreeSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)).stream()
                .filter(Predicate.not(String::isEmpty))
                .map(Objects::requireNonNull)
                .toList());
    }
}
