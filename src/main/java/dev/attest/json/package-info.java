/**
 * Articles as JSON: requests for analysis in, articles out, a line for each. The only user of Jackson. Start reading at
 * {@link dev.attest.json.ArticleJson}; the format is described in {@code dev/attest/schema/article.schema.json}.
 */
@NullMarked
package dev.attest.json;

import org.jspecify.annotations.NullMarked;
