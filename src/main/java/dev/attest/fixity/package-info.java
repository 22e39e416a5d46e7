/** Hashes by which a file is known to be unchanged. */
@NullMarked
package dev.attest.fixity;

import org.jspecify.annotations.NullMarked;
