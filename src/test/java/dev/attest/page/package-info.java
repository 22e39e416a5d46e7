/** Tests of {@code dev.attest.page}. */
@NullMarked
package dev.attest.page;

import org.jspecify.annotations.NullMarked;
