package dev.attest.page;

import java.util.List;
import java.util.Objects;

/**
 * What one article says of something.
 *
 * @param article the article
 * @param published whether the thing is the outlet that published it
 * @param reprinted whether the thing is the outlet that its text comes from
 * @param passages the sentences, in order, each once
 * @param more where else the article names it, without the sentence; may be empty
 */
public record GroupView(
        ArticleCard article, boolean published, boolean reprinted, List<PassageView> passages, List<Cited> more) {
    public GroupView {
        Objects.requireNonNull(article);
        passages = List.copyOf(passages);
        more = List.copyOf(more);
    }
}
