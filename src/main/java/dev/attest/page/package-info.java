/**
 * What each page of the site shows, as plain records, and the plan of the site. Nothing here knows how a page is drawn. Every
 * address is relative to the page that holds it. Start reading at {@link dev.attest.page.Page}.
 */
@NullMarked
package dev.attest.page;

import org.jspecify.annotations.NullMarked;
