/** Tests of {@code dev.attest.cli}. */
@NullMarked
package dev.attest.cli;

import org.jspecify.annotations.NullMarked;
