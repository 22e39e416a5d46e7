/**
 * Puts the extractors together: the one entry for whoever wants a whole article is
 * {@link dev.attest.extract.article.ArticleExtraction}. It has a package of its own so that the kinds of finding depend on what
 * they share, and only this depends on all of them.
 */
@NullMarked
package dev.attest.extract.article;

import org.jspecify.annotations.NullMarked;
