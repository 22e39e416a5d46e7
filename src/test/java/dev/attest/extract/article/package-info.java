/** Tests of {@code dev.attest.extract.article}. */
@NullMarked
package dev.attest.extract.article;

import org.jspecify.annotations.NullMarked;
