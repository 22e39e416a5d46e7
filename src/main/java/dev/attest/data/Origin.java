package dev.attest.data;

import dev.attest.archive.Archive;
import dev.attest.archive.ArchivedArticle;
import dev.attest.archive.Entry;
import dev.attest.archive.EntryId;
import dev.attest.archive.EntryKind;
import dev.attest.page.Paths;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The archive that the data is of, and how its things are named in the data.
 *
 * @param archive the archive; nothing that may not be shown is in it
 */
record Origin(Archive archive) {
    /** The full address of a path below the root of the site; the path itself where the archive has no address. */
    String address(String path) {
        URI base = archive.description().baseAddress();
        return base == null ? path : base + path;
    }

    ArchivedArticle article(int number) {
        return archive.articles().get(number);
    }

    String articleId(int number) {
        return article(number).id().value();
    }

    String articleAddress(int number) {
        return address(Paths.article(article(number).id()));
    }

    /** The name of an entry in the data: where its page lies, without the ending. */
    static String id(EntryId id) {
        return Paths.folder(id.kind()) + "/" + id.slug();
    }

    /** The name of the entry of whoever spoke or reported; null for null. */
    @Nullable
    String source(@Nullable String name) {
        return name == null ? null : id(archive.names().source(name));
    }

    /** The name of the entry of that kind; null for null, or where the archive has none. */
    @Nullable
    String entry(EntryKind kind, @Nullable String name) {
        EntryId id = name == null ? null : archive.names().id(kind, name);
        Entry entry = id == null ? null : archive.entries().get(id);
        return entry == null ? null : id(entry.id());
    }
}
