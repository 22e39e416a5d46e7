/**
 * How an article of the archive is cited, and where a reader writes who finds an error: plain values in, text out. What is
 * cited of a single finding is added by {@code templates/assets/cite.js}, which writes the same formats. Start reading at
 * {@link dev.attest.cite.Citation}.
 */
@NullMarked
package dev.attest.cite;

import org.jspecify.annotations.NullMarked;
