/**
 * Finds expressions of time and resolves them against the day of publication, biased to the past as news is. An article
 * without a date keeps its relative dates unresolved. Start reading at {@link dev.attest.extract.date.DateExtractor}.
 */
@NullMarked
package dev.attest.extract.date;

import org.jspecify.annotations.NullMarked;
