package dev.attest.render;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** {@code th:href}, {@code th:src} and {@code th:action} that leave the attribute away where the address is not one to link to. */
final class SafeLinkProcessor extends AbstractStandardExpressionAttributeTagProcessor {
    private final String attribute;

    SafeLinkProcessor(String dialectPrefix, String attribute, int precedence) {
        super(TemplateMode.HTML, dialectPrefix, attribute, precedence, true, false);
        this.attribute = attribute;
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attributeName,
            String attributeValue,
            @Nullable Object expressionResult,
            IElementTagStructureHandler structureHandler) {
        String address = expressionResult == null ? "" : expressionResult.toString();
        if (Addresses.isSafe(address)) {
            structureHandler.setAttribute(attribute, org.unbescape.html.HtmlEscape.escapeHtml4Xml(address));
        } else {
            structureHandler.removeAttribute(attribute);
        }
    }
}
