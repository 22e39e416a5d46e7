/**
 * Finds out which place on the map a name means: from the archive's authority file, which goes first, then from the gazetteer
 * ({@code src/main/resources/dev/attest/gazetteer}). A name that several places have is settled by what else the article names,
 * and only where that is clear. Start reading at {@link dev.attest.extract.place.PlaceResolver}.
 */
@NullMarked
package dev.attest.extract.place;

import org.jspecify.annotations.NullMarked;
