package dev.attest.render;

import dev.attest.page.ArticleCard;
import dev.attest.page.Cited;
import dev.attest.page.PassageView;
import dev.attest.page.Site;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code <a th:cited="${f.words()}" th:of="${f.article()}"></a>} becomes words of an article, leading to where they stand, or nothing
 * where there are none. Taken are a {@link Cited}, which is plain where it leads nowhere, and a {@link PassageView}, whose
 * words lead to their places one by one. The class {@code cited}, or a {@code q} around it, says to the check of a site what leads to the same words. The element
 * is written at once, because pages hold little else: as fragments these took half of the time to draw an article.
 */
final class CitedProcessor extends AbstractAttributeTagProcessor {
    /** Before the other attributes, as the element is replaced; behind conditions and repetitions. */
    private static final int PRECEDENCE = 500;

    CitedProcessor(String dialectPrefix) {
        super(TemplateMode.HTML, dialectPrefix, null, false, "cited", true, PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attributeName,
            String attributeValue,
            IElementTagStructureHandler structureHandler) {
        Object cited = value(context, attributeValue);
        if (cited == null) {
            structureHandler.removeElement();
            return;
        }
        String of = tag.getAttributeValue(getDialectPrefix(), "of");
        if (of != null && value(context, of) instanceof ArticleCard article) {
            Writing writing = Writing.of(article, context);
            if (cited instanceof Cited words) {
                writing.words(words);
            } else if (cited instanceof PassageView passage) {
                writing.note(passage.note(), context);
                writing.passage(passage);
            }
            if (writing.html().length() > 0) {
                structureHandler.replaceWith(writing.html(), false);
                return;
            }
        }
        throw new TemplateProcessingException("th:cited takes words of an article and th:of its card, found '"
                + attributeValue + "' and '" + of + "'");
    }

    private static @Nullable Object value(ITemplateContext context, String expression) {
        return StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, expression)
                .execute(context);
    }

    /**
     * The element as it is written.
     *
     * @param language of the article, where it is not that of the page around its words; else null
     * @param direction of the article, where it is not that of the page; else null
     */
    private record Writing(
            StringBuilder html,
            @Nullable String language,
            @Nullable String direction) {
        static Writing of(ArticleCard article, ITemplateContext context) {
            Site site = (Site) context.getVariable("site");
            boolean sameLanguage = site.language().equals(article.language());
            boolean sameDirection = article.direction().equals(context.getVariable("siteDirection"));
            return new Writing(
                    new StringBuilder(),
                    sameLanguage ? null : article.language(),
                    sameDirection ? null : article.direction());
        }

        void words(Cited cited) {
            String href = cited.href();
            if (href == null) {
                plain(cited.words());
                return;
            }
            html.append("<a class=\"cited\"");
            Html.attribute(html, "lang", language);
            Html.attribute(html, "dir", direction);
            end(cited.words(), href);
        }

        /** Words in the language and direction of the page need no element around them. */
        private void plain(String words) {
            if (language == null && direction == null) {
                Html.text(html, words);
                return;
            }
            Html.attribute(html.append("<bdi"), "lang", language);
            Html.text(html.append('>'), words);
            html.append("</bdi>");
        }

        private void end(String words, String href) {
            Html.attribute(html, "href", Addresses.isSafe(href) ? href : null);
            Html.text(html.append('>'), words);
            html.append("</a>");
        }

        /** The note is in the language of the interface. */
        void note(@Nullable String note, ITemplateContext context) {
            if (note != null) {
                html.append("<span class=\"excerpt-note\"><b>");
                Html.text(html, context.getMessage(CitedProcessor.class, "article.content-note", new Object[0], true));
                Html.text(html.append("</b> <bdi>"), note);
                html.append("</bdi></span> ");
            }
        }

        void passage(PassageView passage) {
            html.append("<q");
            Html.attribute(html, "lang", language);
            Html.attribute(html, "dir", direction);
            html.append('>');
            for (PassageView.Piece piece : passage.pieces()) {
                if (piece.href() == null) {
                    Html.text(html, piece.words());
                } else {
                    html.append("<a");
                    end(piece.words(), piece.href());
                }
            }
            html.append("</q>");
        }
    }
}
