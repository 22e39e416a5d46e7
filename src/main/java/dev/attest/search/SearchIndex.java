package dev.attest.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The index of a site, as scripts.
 *
 * <ul>
 *   <li>{@code search/index.js}, loaded with the search page: how large the archive is, which parts there are, how words are
 *       folded;
 *   <li>{@code search/words/…}, loaded for the words of a search: where each stands ({@link Shards}, {@link Postings});
 *   <li>{@code search/texts/…}, loaded for the results that are shown: a holder each, that is an article with its sentences, or a
 *       few entries of one kind;
 *   <li>{@code search/articles.js}, loaded for a search by day or publisher: both, for each article.
 * </ul>
 *
 * <p>A unit is a sentence, a headline (number 0 of its article) or an entry. What is said or reported in a sentence is a trait of
 * it, and so are the names of those who did: nothing stands in the index twice.
 */
public final class SearchIndex {
    private static final String TEXTS = "search/texts/";
    /** How many entries of a kind lie in one file, about. */
    private static final int ENTRIES = 8;

    /** What stands before the note on a sentence, which takes the place of a finding. */
    private static final String NOTE = ",3,\"\",";

    /** The trait of a unit that it does not have the word, but that who speaks or reports in it bears it. */
    private static final int BY = 8;

    /** The day before the first that is told apart from those before it. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 31);

    private static final int LAST_DAY = 1_000_000;

    private final Searched searched;
    private final Seats seats;
    private final int buckets;
    private final SortedMap<Integer, List<SearchEntry>> entries = new TreeMap<>();
    private final List<String> publishers;
    private final Terms terms = new Terms();
    private final Map<String, Postings> words = new HashMap<>();
    private final int[] days;
    private final int[] publisher;
    private int units;
    private int mostUnits = 1;

    public SearchIndex(Searched searched) {
        this.searched = searched;
        this.seats = new Seats(searched.articles());
        this.buckets = Seats.size(largestKind() / ENTRIES, ENTRIES);
        this.days = new int[seats.size()];
        this.publisher = new int[seats.size()];
        TreeSet<String> names = new TreeSet<>();
        // Holders are read in the order of their numbers, so that each word's places can be written as they come.
        List<@Nullable String> publisherAt = new ArrayList<>();
        for (int seat = 0; seat < seats.size(); seat++) {
            publisherAt.add(seats.at(seat) < 0 ? null : readArticle(seat, searched.article(seats.at(seat))));
        }
        publisherAt.stream().filter(Objects::nonNull).forEach(names::add);
        this.publishers = List.copyOf(names);
        number(publisherAt);
        readEntries();
    }

    private int largestKind() {
        return (int)
                searched.entries().stream()
                        .collect(Collectors.groupingBy(SearchEntry::kind, Collectors.counting()))
                        .values()
                        .stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
    }

    private void number(List<@Nullable String> publisherAt) {
        Map<String, Integer> numbers = new HashMap<>();
        publishers.forEach(name -> numbers.put(name, numbers.size() + 1));
        for (int seat = 0; seat < seats.size(); seat++) {
            String name = publisherAt.get(seat);
            publisher[seat] = name == null ? 0 : Objects.requireNonNull(numbers.get(name));
        }
    }

    /** Takes in an article; its publisher, or null. */
    private @Nullable String readArticle(int seat, SearchArticle article) {
        LocalDate day = article.day();
        days[seat] = day == null ? 0 : (int) Math.max(1, Math.min(LAST_DAY, ChronoUnit.DAYS.between(DAY_0, day)));
        Holder holder = new Holder();
        List<String> headline = terms.of(article.headline());
        headline.forEach(term -> holder.add(term, 0, brevity(headline)));
        for (int number = 0; number < article.sentences().size(); number++) {
            readSentence(holder, number + 1, article.sentences().get(number));
        }
        holder.into(seat, false);
        count(article.sentences().size() + 1);
        return article.publisher();
    }

    private void count(int ofHolder) {
        units += ofHolder;
        mostUnits = Math.max(mostUnits, ofHolder);
    }

    private void readSentence(Holder holder, int unit, SearchArticle.Sentence sentence) {
        int traits = 0;
        for (SearchArticle.Finding finding : sentence.findings()) {
            traits |= 1 << finding.kind().number();
        }
        for (String term : terms.of(sentence.words())) {
            holder.add(term, unit, traits);
        }
        for (SearchArticle.Finding finding : sentence.findings()) {
            String by = finding.by();
            if (by != null) {
                List<String> name = terms.of(by);
                for (String term : name) {
                    holder.add(term, unit, traits | BY);
                }
                addLabels(holder, "source", name, unit, traits);
            }
        }
        for (String place : sentence.places()) {
            addLabels(holder, "place", terms.of(place), unit, traits);
        }
    }

    /** Makes each word of a name by which sentences are filtered a word of its own. */
    private static void addLabels(Holder holder, String kind, List<String> name, int unit, int traits) {
        for (String term : name) {
            holder.add(Shards.LABEL + kind + "." + term, unit, traits);
        }
    }

    private void readEntries() {
        searched.entries().stream()
                .sorted(Comparator.comparing(SearchEntry::path))
                .forEach(entry -> entries.computeIfAbsent(holder(entry), first -> new ArrayList<>())
                        .add(entry));
        entries.forEach((number, some) -> {
            Holder holder = new Holder();
            for (int unit = 0; unit < some.size(); unit++) {
                readEntry(holder, unit, some.get(unit));
            }
            holder.into(number, true);
            count(some.size());
        });
    }

    private int holder(SearchEntry entry) {
        return seats.size() + entry.kind().number() * buckets + Seats.bucket(entry.path(), buckets);
    }

    private void readEntry(Holder holder, int unit, SearchEntry entry) {
        List<String> name = terms.of(entry.name());
        name.forEach(term -> holder.add(term, unit, brevity(name)));
        entry.aliases().forEach(alias -> terms.of(alias).forEach(term -> holder.add(term, unit, 1)));
        String note = entry.note();
        if (note != null) {
            terms.of(note).forEach(term -> holder.add(term, unit, 0));
        }
    }

    /** How much of a name one word of it is: 5 for all, 2 for little. */
    private static int brevity(List<String> name) {
        return Math.max(2, 6 - name.size());
    }

    /** Which words stand in which units of one holder. */
    private final class Holder {
        private final Map<String, SortedMap<Integer, Integer>> found = new HashMap<>();

        /** The traits of the first time that a unit has a word are kept. */
        void add(String term, int unit, int traits) {
            if (!terms.isPassedOver(term)) {
                found.computeIfAbsent(term, first -> new TreeMap<>()).putIfAbsent(unit, traits);
            }
        }

        void into(int number, boolean isEntries) {
            found.forEach((term, at) -> words.computeIfAbsent(term, first -> new Postings())
                    .add(
                            number,
                            at.entrySet().stream()
                                    .mapToInt(unit -> unit.getKey() * Postings.TRAITS + unit.getValue())
                                    .toArray(),
                            isEntries));
        }
    }

    /** The scripts, each with another path; those of the articles' texts are made as they are asked for. */
    public Stream<SearchFile> files() {
        Shards shards = new Shards(words, seats.size());
        return Stream.of(
                        Stream.of(index(shards), articles()),
                        shards.files(),
                        IntStream.range(0, seats.size())
                                .filter(seat -> seats.at(seat) >= 0)
                                .mapToObj(seat -> text(seat, searched.article(seats.at(seat)))),
                        entries.entrySet().stream().map(holder -> text(holder.getKey(), holder.getValue())))
                .flatMap(files -> files);
    }

    private SearchFile index(Shards shards) {
        Script script = Script.call("index")
                .raw("{seats:")
                .number(seats.size())
                .raw(",buckets:")
                .number(buckets)
                .raw(",units:")
                .number(units)
                .raw(",spread:")
                .number(Integer.highestOneBit(mostUnits) * 2)
                .raw(",\nletters:")
                .texts(terms.foldedLetters())
                .raw(",\nendings:")
                .texts(terms.endings())
                .raw(",\nopeners:")
                .texts(terms.openers())
                .raw(",\npassedOver:")
                .text(String.join(" ", terms.passedOver()))
                .raw(",\npublishers:")
                .texts(publishers)
                .raw(",\nparts:")
                .text(shards.names())
                .raw(",\noffered:")
                .texts(shards.offered())
                .raw("}");
        return new SearchFile("search/index.js", script.end());
    }

    /** For each article how far its seat lies behind the one before, its day (days since 1899-12-31; 0 for none), its publisher. */
    private SearchFile articles() {
        StringBuilder numbers = new StringBuilder();
        int before = 0;
        for (int seat = 0; seat < seats.size(); seat++) {
            if (seats.at(seat) >= 0) {
                Postings.write(seat - before, numbers);
                Postings.write(days[seat], numbers);
                Postings.write(publisher[seat], numbers);
                before = seat;
            }
        }
        return new SearchFile(
                "search/articles.js",
                Script.call("articles").text(numbers.toString()).end());
    }

    private static SearchFile text(int seat, SearchArticle article) {
        LocalDate day = article.day();
        Map<String, Integer> names = names(article);
        Script script = Script.call("texts")
                .number(seat)
                .raw(",[")
                .text(article.path())
                .raw(",")
                .text(article.headline())
                .raw(",")
                .text(article.language())
                .raw(",")
                .text(article.direction())
                .raw(",")
                .text(day == null ? null : day.toString())
                .raw(",")
                .text(article.publisher())
                .raw(",")
                .texts(List.copyOf(names.keySet()))
                .raw(",[");
        String before = "\n";
        for (SearchArticle.Sentence sentence : article.sentences()) {
            script.raw(before).raw("[").text(sentence.words()).raw(",");
            script.text(sentence.anchor().substring(SearchArticle.Sentence.PREFIX.length()));
            for (SearchArticle.Finding finding : sentence.findings()) {
                write(finding, names, script);
            }
            if (sentence.note() != null) {
                script.raw(NOTE).text(sentence.note()).raw(",0");
            }
            script.raw("]");
            before = ",\n";
        }
        return new SearchFile(path(seat), script.raw("]]").end());
    }

    /** Those who say or report something in an article, in the order of the text, each with a number from 1. */
    private static Map<String, Integer> names(SearchArticle article) {
        Map<String, Integer> names = new LinkedHashMap<>();
        article.sentences().stream()
                .flatMap(sentence -> sentence.findings().stream())
                .map(SearchArticle.Finding::by)
                .filter(Objects::nonNull)
                .forEach(name -> names.putIfAbsent(name, names.size() + 1));
        return names;
    }

    private static void write(SearchArticle.Finding finding, Map<String, Integer> names, Script script) {
        SearchArticle.Kind kind = finding.kind();
        script.raw(",")
                .number(kind.number())
                .raw(",")
                .text(finding.anchor().substring(kind.prefix().length()))
                .raw(",")
                .text(finding.what())
                .raw(",")
                .number(finding.by() == null ? 0 : names.getOrDefault(finding.by(), 0));
    }

    private static SearchFile text(int holder, List<SearchEntry> entries) {
        Script script = Script.call("texts").number(holder).raw(",[");
        String before = "\n";
        for (SearchEntry entry : entries) {
            script.raw(before)
                    .raw("[")
                    .text(entry.path())
                    .raw(",")
                    .text(entry.name())
                    .raw(",")
                    .text(entry.note())
                    .raw(",")
                    .number(entry.reports())
                    .raw(",")
                    .texts(entry.aliases())
                    .raw("]");
            before = ",\n";
        }
        return new SearchFile(path(holder), script.raw("]").end());
    }

    private static String path(int holder) {
        return TEXTS + holder + ".js";
    }
}
