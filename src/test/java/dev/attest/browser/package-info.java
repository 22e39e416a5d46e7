/**
 * What a reader meets: the demonstration site in a real browser, and its pages before the validators of the web. Start with
 * {@code JourneysTest}; {@code Browser} is the reader, {@code BuiltSite} what is read.
 */
@NullMarked
package dev.attest.browser;

import org.jspecify.annotations.NullMarked;
