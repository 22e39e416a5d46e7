/** Tests of the program as a whole; those of a package lie beside it. */
@NullMarked
package dev.attest;

import org.jspecify.annotations.NullMarked;
