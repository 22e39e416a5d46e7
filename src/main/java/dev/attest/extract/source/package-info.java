/**
 * Finds whom an article gives as the origin of what it reports. Start reading at
 * {@link dev.attest.extract.source.SourceExtractor}.
 */
@NullMarked
package dev.attest.extract.source;

import org.jspecify.annotations.NullMarked;
