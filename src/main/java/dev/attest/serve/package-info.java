/**
 * A local server for a built site, which builds it anew and reloads the page when something that it is made from changes.
 * Depends on nothing else in Attest. Start reading at {@link dev.attest.serve.SiteServer}.
 */
@NullMarked
package dev.attest.serve;

import org.jspecify.annotations.NullMarked;
