/**
 * The whole flow: saved files in, a site out. Start reading at {@link dev.attest.SiteBuild}.
 */
@NullMarked
package dev.attest;

import org.jspecify.annotations.NullMarked;
