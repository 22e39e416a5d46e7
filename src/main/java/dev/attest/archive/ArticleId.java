package dev.attest.archive;

import java.util.Objects;

/**
 * The name of an article in the archive's addresses: the first words of the saved file's name, to be read, and eight digits of the
 * SHA-256 of its path, which tell it from all others. It is made from that path alone: it stays when other articles come and when the
 * page is saved anew. The words are few, because pages repeat an address for each of the findings that they lead to.
 *
 * @param value small letters, digits and hyphens
 */
public record ArticleId(String value) {
    /** So many letters, digits and hyphens of a name are taken at most, whole words where one ends before. */
    private static final int LONGEST = 24;

    public ArticleId {
        Objects.requireNonNull(value);
    }

    /** The id of the article saved at {@code path}. */
    public static ArticleId of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int ending = name.lastIndexOf('.');
        String words = Slug.words(ending > 0 ? name.substring(0, ending) : name, LONGEST);
        return new ArticleId((words.isEmpty() ? "" : words + "-") + Slug.hash(path));
    }
}
