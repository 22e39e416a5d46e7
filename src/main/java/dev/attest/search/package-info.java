/**
 * The index of the search: which words stand in which sentence, as scripts that a page loads one by one, so that a search needs
 * no server and works from a disk. Knows nothing of pages. Start reading at {@link dev.attest.search.SearchIndex}; the other
 * side is {@code templates/assets/search.js}, which must cut and fold words just as {@link dev.attest.search.Terms} does.
 */
@NullMarked
package dev.attest.search;

import org.jspecify.annotations.NullMarked;
