/**
 * Makers of findings: a {@link dev.attest.document.Document} in, an {@link dev.attest.article.Article} out. A subpackage for
 * each kind of finding. Start reading at {@link dev.attest.extract.Extractor}.
 */
@NullMarked
package dev.attest.extract;

import org.jspecify.annotations.NullMarked;
