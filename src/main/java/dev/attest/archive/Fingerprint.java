package dev.attest.archive;

import dev.attest.document.Body;
import dev.attest.document.Paragraph;
import java.util.Arrays;
import java.util.Locale;

/**
 * What is kept of a text to compare it with others: a hash of all its words, and of the hashes of its runs of words the
 * smallest, in order (a bottom-k sketch, after Broder, 'On the resemblance and containment of documents', 1997). Two texts that
 * share runs share small hashes in the same measure, however long they are.
 */
final class Fingerprint {
    /** How many words a run has. */
    private static final int RUN = 5;

    /** How many hashes are kept. */
    private static final int KEPT = 128;

    /** How many of them two texts are found by. */
    private static final int INDEXED = 32;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** The hash of all words. */
    private final long whole;

    private final int words;

    /** The smallest hashes of runs, ascending; all of them where there are few. */
    private final long[] runs;

    private Fingerprint(long whole, int words, long[] runs) {
        this.whole = whole;
        this.words = words;
        this.runs = runs;
    }

    /** How many words the text has. */
    int words() {
        return words;
    }

    /** The fingerprint of {@code body}, of which captions and subheads, which each outlet writes itself, are left out. */
    static Fingerprint of(Body body) {
        Reader reader = new Reader();
        for (Paragraph paragraph : body.paragraphs()) {
            boolean own = paragraph.role() == Paragraph.Role.CAPTION || paragraph.role() == Paragraph.Role.SUBHEAD;
            if (!own) {
                reader.read(paragraph.span().in(body.text()));
            }
        }
        return reader.fingerprint();
    }

    /** The hashes by which texts that have something in common are found. */
    long[] index() {
        return Arrays.copyOf(runs, Math.min(runs.length, INDEXED));
    }

    private boolean isWhole() {
        return runs.length < KEPT;
    }

    /** Whether the words are the same. */
    boolean isSame(Fingerprint other) {
        return whole == other.whole && words == other.words;
    }

    /** Which share of the runs of the shorter text stands in the longer, from 0 to 1, by those that can be compared. */
    double contained(Fingerprint other) {
        long end = Math.min(end(), other.end());
        int mine = upTo(end);
        int theirs = other.upTo(end);
        int fewer = Math.min(mine, theirs);
        return fewer == 0 ? 0 : shared(other, mine, theirs) / (double) fewer;
    }

    /** Up to where this is known: the largest hash kept, or no end where all are. */
    private long end() {
        return isWhole() ? Long.MAX_VALUE : runs[runs.length - 1];
    }

    private int upTo(long end) {
        int at = Arrays.binarySearch(runs, end);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private int shared(Fingerprint other, int mine, int theirs) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < mine && j < theirs) {
            int order = Long.compare(runs[i], other.runs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** Reads words, in lower case and without marks, and keeps the hashes of the last few. */
    private static final class Reader {
        private final long[] last = new long[RUN];
        private long[] runs = new long[KEPT];
        private long whole = FNV_OFFSET;
        private long word = FNV_OFFSET;
        private boolean inWord;
        private int words;

        void read(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            int c;
            for (int at = 0; at < lower.length(); at += Character.charCount(c)) {
                c = lower.codePointAt(at);
                if (Character.isLetterOrDigit(c)) {
                    word = (word ^ c) * FNV_PRIME;
                    inWord = true;
                } else if (!isInside(c)) {
                    endWord();
                }
            }
            endWord();
        }

        /** Marks that belong to a word, and that outlets set in different ways. */
        private static boolean isInside(int c) {
            return c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
        }

        private void endWord() {
            if (!inWord) {
                return;
            }
            last[words % RUN] = word;
            words++;
            whole = (whole ^ word) * FNV_PRIME;
            word = FNV_OFFSET;
            inWord = false;
            if (words >= RUN) {
                add(words - RUN, run());
            }
        }

        private long run() {
            long hash = FNV_OFFSET;
            for (int i = 0; i < RUN; i++) {
                hash = (hash ^ last[(words + i) % RUN]) * FNV_PRIME;
            }
            return mixed(hash);
        }

        /** Spreads a hash evenly over all numbers (the finalizer of SplitMix64), so that the smallest are a fair choice. */
        private static long mixed(long hash) {
            long one = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
            long two = (one ^ (one >>> 27)) * 0x94d049bb133111ebL;
            return two ^ (two >>> 31);
        }

        private void add(int at, long hash) {
            if (at == runs.length) {
                runs = Arrays.copyOf(runs, 2 * at);
            }
            runs[at] = hash;
        }

        Fingerprint fingerprint() {
            long[] smallest = Arrays.stream(runs, 0, Math.max(0, words - RUN + 1))
                    .sorted()
                    .distinct()
                    .limit(KEPT)
                    .toArray();
            return new Fingerprint(whole, words, smallest);
        }
    }
}
