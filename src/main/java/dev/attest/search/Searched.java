package dev.attest.search;

import java.util.List;

/** What an index is made of. May be asked on several threads. */
public interface Searched {
    /** The names of the articles in addresses, each another. */
    List<String> articles();

    /** The article of that number in {@link #articles()}. */
    SearchArticle article(int number);

    /** All that has a page of its own. */
    List<SearchEntry> entries();
}
