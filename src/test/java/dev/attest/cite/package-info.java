/** Tests of {@code dev.attest.cite}. */
@NullMarked
package dev.attest.cite;

import org.jspecify.annotations.NullMarked;
