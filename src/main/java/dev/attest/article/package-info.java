/**
 * What an article says, as data: {@link dev.attest.article.Article} and its findings, each with
 * {@link dev.attest.article.Evidence}. Nothing here makes a finding; the makers live in {@code dev.attest.extract}.
 */
@NullMarked
package dev.attest.article;

import org.jspecify.annotations.NullMarked;
