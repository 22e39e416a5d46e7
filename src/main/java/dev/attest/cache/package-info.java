/**
 * What one build leaves for the next, so that it does again only what changed. All of it can be deleted at any time, and nothing
 * of it is believed that does not carry its checksum: what is missing or broken is worked out anew. Knows nothing of articles;
 * start reading at {@link dev.attest.cache.RecordCodec} and {@link dev.attest.cache.Pack}.
 */
@NullMarked
package dev.attest.cache;

import org.jspecify.annotations.NullMarked;
