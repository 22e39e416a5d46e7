package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.Entry;
import dev.attest.archive.EntryKind;
import dev.attest.document.Stated;
import dev.attest.message.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Makes the page of the search. */
final class SearchPages {
    /** How many names a field offers; others can be typed. */
    private static final int OFFERED = 100;

    private final Archive archive;
    private final Messages messages;

    SearchPages(Archive archive) {
        this.archive = archive;
        this.messages = archive.description().messages();
    }

    SearchPage page(String path) {
        return new SearchPage(
                Heads.of(archive, path, messages.say("search.title"), messages.say("search.head"), Head.Section.SEARCH),
                publishers(),
                most(archive.entries(EntryKind.PLACE).stream(), Entry::articles),
                most(archive.entries().values().stream().filter(Entry::isSource), SearchPages::statements));
    }

    private List<String> publishers() {
        return archive.articles().stream()
                .map(article -> article.document().publisher())
                .filter(Objects::nonNull)
                .map(Stated::value)
                .map(name -> SearchContent.publisher(archive, name))
                .distinct()
                .sorted()
                .toList();
    }

    private static int statements(Entry entry) {
        return entry.said().size() + entry.stated().size() + entry.reported().size();
    }

    private static List<String> most(Stream<Entry> entries, ToIntFunction<Entry> how) {
        return entries.sorted(Comparator.comparingInt((Entry entry) -> -how.applyAsInt(entry))
                        .thenComparing(Entry::id))
                .limit(OFFERED)
                .map(Entry::name)
                .distinct()
                .sorted()
                .toList();
    }
}
