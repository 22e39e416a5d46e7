package dev.attest.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Parts of the index, each with the words that begin alike, and as few letters of them as make each part small. A part is named
 * {@code al*} for the words that begin with 'al', or {@code al=} for that word alone. What a word that stands almost everywhere
 * has beyond headlines and first sentences lies in files of its own, one for each equal share of the articles.
 */
final class Shards {
    static final String FOLDER = "search/words/";
    /** What a part may hold, in characters; about half as many bytes once it is compressed for the way. */
    private static final int LARGEST = 14_000;
    /** Where a word has more than this, the sentences after the first few have files of their own. */
    private static final int LARGEST_WORD = 6_000;
    /** What a file of such sentences should hold, in characters. */
    private static final int LARGEST_REST = 16_000;

    /** No word has more files than this; a power of two. */
    private static final int MOST_RESTS = 64;

    /** What a word costs beside its letters and places. */
    private static final int AROUND = 10;
    /** How many words are offered for letters with which too many begin. */
    private static final int OFFERED = 4;

    /** What labels that filter begin with; no word does. */
    static final char LABEL = ':';

    private final SortedMap<String, Postings> words;
    private final int seats;
    private final List<Shard> shards = new ArrayList<>();
    private final Map<String, String> offered = new LinkedHashMap<>();

    /** @param seats how many seats for articles there are; a power of two, at least {@link #MOST_RESTS} */
    Shards(Map<String, Postings> words, int seats) {
        this.seats = seats;
        this.words = new TreeMap<>(words);
        split("", new ArrayList<>(this.words.keySet()));
    }

    private record Shard(String name, List<String> words) {}

    private void split(String opening, List<String> words) {
        if (words.stream().mapToInt(this::cost).sum() <= LARGEST) {
            shards.add(new Shard(opening + "*", words));
            return;
        }
        if (!opening.isEmpty() && opening.charAt(0) != LABEL) {
            offered.put(opening, most(words));
        }
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String word : words) {
            String next = word.equals(opening) ? "=" : word.substring(0, word.offsetByCodePoints(opening.length(), 1));
            parts.computeIfAbsent(next, first -> new ArrayList<>()).add(word);
        }
        parts.forEach((next, some) -> {
            if (next.equals("=")) {
                shards.add(new Shard(opening + "=", some));
            } else {
                split(next, some);
            }
        });
    }

    private int cost(String word) {
        Postings postings = postings(word);
        return AROUND
                + word.length()
                + postings.lead().length()
                + (isApart(postings) ? 0 : postings.rest().length());
    }

    private Postings postings(String word) {
        return Objects.requireNonNull(words.get(word));
    }

    private static boolean isApart(Postings postings) {
        return postings.length() > LARGEST_WORD && !postings.rest().isEmpty();
    }

    /** The words that stand in most sentences. */
    private String most(List<String> some) {
        return some.stream()
                .sorted(Comparator.comparing((String word) -> -postings(word).units())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(OFFERED)
                .collect(Collectors.joining(" "));
    }

    /** The names of the parts, set apart by blanks, in the order of the words in them. */
    String names() {
        return shards.stream().map(Shard::name).collect(Collectors.joining(" "));
    }

    /** Letters with which more words begin than one part holds, and the most frequent of these words, set apart by blanks. */
    Map<String, String> offered() {
        return offered;
    }

    Stream<SearchFile> files() {
        Stream<SearchFile> parts = shards.stream().map(this::file);
        Stream<SearchFile> rests =
                words.keySet().stream().filter(word -> isApart(postings(word))).flatMap(this::rests);
        return Stream.concat(parts, rests);
    }

    private Stream<SearchFile> rests(String word) {
        List<String> rests = postings(word).rest(seats, shares(postings(word)));
        return IntStream.range(0, rests.size())
                .mapToObj(share -> new SearchFile(
                        FOLDER + name(word + "=") + "-rest-" + share + ".js",
                        Script.call("rest")
                                .text(word)
                                .raw(",")
                                .number(share)
                                .raw(",")
                                .text(rests.get(share))
                                .end()));
    }

    /** Into how many files what a word has beyond the lead is divided. */
    private static int shares(Postings postings) {
        int shares = 1;
        while (shares < MOST_RESTS && postings.rest().length() / shares > LARGEST_REST) {
            shares *= 2;
        }
        return shares;
    }

    /** For each word: the word, in how many units it stands, its places, and the rest of them, or in how many files that lies. */
    private SearchFile file(Shard shard) {
        Script script = Script.call("words").text(shard.name()).raw(",[");
        String before = "";
        for (String word : shard.words()) {
            Postings postings = postings(word);
            script.raw(before)
                    .text(word)
                    .raw(",")
                    .number(postings.units())
                    .raw(",")
                    .text(postings.lead());
            if (isApart(postings)) {
                script.raw(",").number(shares(postings));
            } else {
                script.raw(",").text(postings.rest());
            }
            before = ",\n";
        }
        return new SearchFile(
                FOLDER + name(shard.name()) + ".js", script.raw("]").end());
    }

    /** A name of a part as one of a file, on any disk: all but small letters and digits by their numbers. */
    static String name(String shard) {
        StringBuilder name = new StringBuilder();
        String opening = shard.substring(0, shard.length() - 1);
        opening.codePoints().forEach(c -> {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                name.append((char) c);
            } else {
                name.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        // The mark keeps names apart from those, such as 'con' and 'aux', that a system keeps for itself.
        return name.append(shard.endsWith("=") ? "-is" : "-").toString();
    }
}
