/** Tests of {@code dev.attest.data}. */
@NullMarked
package dev.attest.data;

import org.jspecify.annotations.NullMarked;
