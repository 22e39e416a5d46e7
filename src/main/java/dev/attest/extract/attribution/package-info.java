/**
 * Who is given as having said or reported what: the words that attribute ('according to', 'said'), the phrase that names the
 * source, and the stretch of the sentence that they govern. Start reading at
 * {@link dev.attest.extract.attribution.AttributionFinder}.
 */
@NullMarked
package dev.attest.extract.attribution;

import org.jspecify.annotations.NullMarked;
