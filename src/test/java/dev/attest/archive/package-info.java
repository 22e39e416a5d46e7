/** Tests of {@code dev.attest.archive}. */
@NullMarked
package dev.attest.archive;

import org.jspecify.annotations.NullMarked;
