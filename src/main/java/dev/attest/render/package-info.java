/**
 * Pages into HTML, by the templates in {@code templates/}; the only user of Thymeleaf. What stands on a page is decided in
 * {@code dev.attest.page}, how it looks is decided in the templates. Start reading at
 * {@link dev.attest.render.TemplateRenderer}.
 */
@NullMarked
package dev.attest.render;

import org.jspecify.annotations.NullMarked;
