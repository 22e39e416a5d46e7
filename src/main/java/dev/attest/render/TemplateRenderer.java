package dev.attest.render;

import dev.attest.message.Messages;
import dev.attest.page.Page;
import dev.attest.page.Site;
import dev.attest.publish.Artifact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;

/**
 * Draws pages by their templates. A template is given three variables: {@code page} (the record named in
 * {@link Page#template()}'s class), {@code site} ({@link Site}) and {@code labels} ({@link Labels}). May be used on several
 * threads; templates are read once, so a changed template takes a new renderer.
 */
public final class TemplateRenderer {
    private final TemplateFiles files;
    private final TemplateEngine engine;
    private final Labels labels;
    private final Messages messages;
    private final Locale locale;

    /**
     * @param overrides a folder whose files come before the program's own, one by one ({@code article.html},
     *     {@code assets/site.css}); need not exist; null for none
     * @param messages the words of the interface
     */
    public TemplateRenderer(@Nullable Path overrides, Messages messages) {
        this.messages = messages;
        labels = new Labels(messages);
        locale = Locale.forLanguageTag(messages.language());
        files = new TemplateFiles(overrides);
        engine = new TemplateEngine();
        engine.setDialect(new SafeLinkDialect());
        engine.setTemplateResolver(new TemplateSource(files, messages));
        engine.setMessageResolver(new InterfaceWords(messages));
    }

    /**
     * The page as HTML in UTF-8.
     *
     * @throws TemplateFailure if a template can't be read or used
     */
    public Artifact render(Page page, Site site) {
        Map<String, Object> variables = Map.of("page", page, "site", site, "labels", labels);
        try {
            String html = TerseHtml.of(engine.process(page.template(), new Context(locale, variables)));
            return new Artifact(page.head().path(), html.getBytes(StandardCharsets.UTF_8));
        } catch (TemplateEngineException e) {
            throw FailureReport.of(e, page, files);
        }
    }

    /**
     * What pages need beside themselves: every file of {@code assets/}, in the order of their names, and the words of the scripts. The
     * colours of {@code site} are in the style sheet.
     *
     * @throws TemplateFailure if one can't be read
     */
    public Stream<Artifact> assets(Site site) {
        try {
            return Stream.concat(
                    List.copyOf(files.assets()).stream().map(name -> asset(name, site)),
                    Stream.of(ScriptWords.of(messages)));
        } catch (IOException e) {
            throw new TemplateFailure("The assets of the site can't be listed: " + e.getMessage(), e);
        }
    }

    private Artifact asset(String name, Site site) {
        try {
            byte[] bytes = files.bytes(name);
            if (name.equals(SiteTokens.SHEET)) {
                return new Artifact(name, SiteTokens.in(bytes, site, messages));
            }
            return new Artifact(name, name.endsWith(".js") ? SmallScripts.of(name, bytes) : bytes);
        } catch (IOException e) {
            throw new TemplateFailure(files.origin(name) + ": the asset can't be read: " + e.getMessage(), e);
        }
    }
}
