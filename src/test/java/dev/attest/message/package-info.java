@NullMarked
package dev.attest.message;

import org.jspecify.annotations.NullMarked;
