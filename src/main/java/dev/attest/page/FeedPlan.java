package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.Entry;
import dev.attest.archive.EntryKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which feeds a site has: one of all articles, and one for each source and place that enough articles concern. Undated articles are
 * in none, because a feed is a list by day. Each feed holds the newest only: with the number of articles that it takes to have one, that
 * keeps the bytes of all feeds together below a few hundred for each article and mention.
 */
public final class FeedPlan {
    /** How many articles a source or place needs for a feed of its own. */
    static final int FEWEST = 20;

    private static final int NEWEST_OF_ALL = 50;
    private static final int NEWEST_OF_ENTRY = 10;

    private final Archive archive;

    public FeedPlan(Archive archive) {
        this.archive = archive;
    }

    /**
     * A feed.
     *
     * @param path where its files lie below the root of the site, without their endings
     * @param title its name
     * @param page the page of the site that it is of, a path below the root
     * @param articles the numbers of its articles in the archive, the newest first; never empty
     */
    public record Feed(String path, String title, String page, List<Integer> articles) {
        public Feed {
            Objects.requireNonNull(path);
            Objects.requireNonNull(title);
            Objects.requireNonNull(page);
            articles = List.copyOf(articles);
        }
    }

    /** All feeds, in a fixed order; none where no article is dated. */
    public List<Feed> feeds() {
        List<Feed> feeds = new ArrayList<>();
        Feed all = all();
        if (all != null) {
            feeds.add(all);
        }
        for (Entry entry : archive.entries().values()) {
            Feed feed = of(entry);
            if (feed != null) {
                feeds.add(feed);
            }
        }
        return List.copyOf(feeds);
    }

    /** The feed of all articles; null where none is dated. */
    @Nullable
    Feed all() {
        String title = archive.description().title();
        List<Integer> newest =
                newest(IntStream.range(0, archive.articles().size()).boxed(), NEWEST_OF_ALL);
        return newest.isEmpty() ? null : new Feed(Paths.FEED, title, Paths.HOME, newest);
    }

    /** The feed of a source or place; null where too few articles concern it. */
    @Nullable
    Feed of(Entry entry) {
        boolean place = entry.id().kind() == EntryKind.PLACE;
        if (!place && !entry.isSource()) {
            return null;
        }
        Stream<Integer> articles = place
                ? entry.articleNumbers()
                : Stream.of(entry.said(), entry.stated(), entry.reported())
                        .flatMap(List::stream)
                        .map(Entry.Finding::article);
        List<Integer> dated = newest(articles.distinct(), Integer.MAX_VALUE);
        return dated.size() < FEWEST
                ? null
                : new Feed(
                        Paths.feed(entry.id()),
                        entry.name() + " – " + archive.description().title(),
                        Paths.entry(entry.id()),
                        dated.subList(0, NEWEST_OF_ENTRY));
    }

    private List<Integer> newest(Stream<Integer> articles, int most) {
        // The archive's own order is by day.
        return articles.filter(number -> archive.articles().get(number).published() != null)
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .toList();
    }

    /** The links to a feed from a page; none for null. */
    static List<Metadata.Feed> links(@Nullable Feed feed, String root) {
        return feed == null
                ? List.of()
                : List.of(
                        new Metadata.Feed("application/atom+xml", feed.title(), root + feed.path() + ".atom"),
                        new Metadata.Feed("application/feed+json", feed.title(), root + feed.path() + ".feed.json"));
    }
}
