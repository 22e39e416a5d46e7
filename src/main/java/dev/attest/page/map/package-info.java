/**
 * Maps, worked out down to where each mark stands, so that a template has only to draw them. Start with
 * {@link dev.attest.page.map.MapDrawing}; {@link dev.attest.page.map.MapMaker} makes one.
 */
@NullMarked
package dev.attest.page.map;

import org.jspecify.annotations.NullMarked;
