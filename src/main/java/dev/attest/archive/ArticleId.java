package dev.attest.archive;

import java.util.Objects;

/**
 * The name of an article in the archive's addresses. It is made from the path of the saved file alone: it stays when other
 * articles come and when the page is saved anew.
 *
 * @param value small letters, digits and hyphens
 */
public record ArticleId(String value) {
    public ArticleId {
        Objects.requireNonNull(value);
    }

    /** The id of the article saved at {@code path}. */
    public static ArticleId of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int ending = name.lastIndexOf('.');
        return new ArticleId(Slug.of(ending > 0 ? name.substring(0, ending) : name) + "-" + Slug.hash(path));
    }
}
