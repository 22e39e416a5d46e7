package dev.attest.render;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code th:json}: the body of a {@code script} element of a type that no browser runs. Inside it HTML knows no entities, and ends
 * it at the first {@code </script>}; so what could begin a tag or a comment is written by its number, as JSON may write any
 * character of its strings, outside of which JSON has none of these.
 */
final class LinkedDataProcessor extends AbstractStandardExpressionAttributeTagProcessor {
    /** That of {@code th:text}. */
    private static final int PRECEDENCE = 1300;

    LinkedDataProcessor(String dialectPrefix) {
        super(TemplateMode.HTML, dialectPrefix, "json", PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attributeName,
            String attributeValue,
            @Nullable Object expressionResult,
            IElementTagStructureHandler structureHandler) {
        structureHandler.setBody(expressionResult == null ? "" : safe(expressionResult.toString()), false);
    }

    static String safe(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
