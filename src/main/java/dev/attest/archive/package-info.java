/**
 * All articles together: one entry for each person, organisation, place and source, who refers to what, and what of each
 * article may be shown. Derived from the articles by a merge whose order does not matter. Start reading at
 * {@link dev.attest.archive.Archive}.
 */
@NullMarked
package dev.attest.archive;

import org.jspecify.annotations.NullMarked;
