@NullMarked
package dev.attest.cache;

import org.jspecify.annotations.NullMarked;
