/** Tests of the grouping of figures; whole archives lie in {@code src/test/cases/incident}. */
@NullMarked
package dev.attest.archive.incident;

import org.jspecify.annotations.NullMarked;
