package dev.attest.render;

import dev.attest.page.ArticleCard;
import dev.attest.page.Cited;
import dev.attest.page.LedgerPage;
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
 * where there are none. Taken are a {@link Cited}; a {@link LedgerPage.Value}, which may lead nowhere; and a {@link PassageView}, whose
 * words lead to their places one by one. The class {@code cited} says to the check of a site what leads to the same words. The element
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
            Site site = (Site) context.getVariable("site");
            StringBuilder html = new StringBuilder();
            if (cited instanceof Cited words) {
                link(html, words.words(), words.href(), site, article);
            } else if (cited instanceof LedgerPage.Value words) {
                value(html, words, site, article);
            } else if (cited instanceof PassageView passage) {
                passage(html, passage, site, article);
            }
            if (html.length() > 0) {
                structureHandler.replaceWith(html, false);
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

    private static void value(StringBuilder html, LedgerPage.Value value, Site site, ArticleCard article) {
        if (value.href() != null) {
            link(html, value.words(), value.href(), site, article);
            return;
        }
        html.append("<bdi");
        Html.language(html, article.language(), site);
        Html.text(html.append('>'), value.words());
        html.append("</bdi>");
    }

    private static void passage(StringBuilder html, PassageView passage, Site site, ArticleCard article) {
        html.append("<q class=\"passage-text\"");
        Html.language(html, article.language(), site);
        Html.direction(html, article.direction(), site);
        html.append('>');
        for (PassageView.Piece piece : passage.pieces()) {
            if (piece.href() == null) {
                Html.text(html, piece.words());
            } else {
                Html.attribute(html.append("<a class=\"cited\""), "href", safe(piece.href()));
                Html.text(html.append('>'), piece.words());
                html.append("</a>");
            }
        }
        html.append("</q>");
    }

    private static void link(StringBuilder html, String words, String href, Site site, ArticleCard article) {
        html.append("<a class=\"cited\"");
        Html.language(html, article.language(), site);
        Html.direction(html, article.direction(), site);
        Html.attribute(html, "href", safe(href));
        Html.text(html.append('>'), words);
        html.append("</a>");
    }

    private static @Nullable String safe(String href) {
        return Addresses.isSafe(href) ? href : null;
    }
}
