@NullMarked
package dev.attest.search;

import org.jspecify.annotations.NullMarked;
