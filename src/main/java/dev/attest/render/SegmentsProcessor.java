package dev.attest.render;

import dev.attest.page.ArticlePage.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code th:segments}: the text of a paragraph with its findings marked, as the body of the element. Findings lie in each other to
 * any depth, so a template would have to call itself; and between them stands no blank that the article does not have.
 */
final class SegmentsProcessor extends AbstractStandardExpressionAttributeTagProcessor {
    /** That of {@code th:text}. */
    private static final int PRECEDENCE = 1300;

    SegmentsProcessor(String dialectPrefix) {
        super(TemplateMode.HTML, dialectPrefix, "segments", PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attributeName,
            String attributeValue,
            @Nullable Object expressionResult,
            IElementTagStructureHandler structureHandler) {
        if (!(expressionResult instanceof List<?> segments)) {
            throw new TemplateProcessingException(
                    "th:segments takes the segments of a paragraph, found '" + attributeValue + "'");
        }
        StringBuilder html = new StringBuilder();
        segments.forEach(segment -> write(html, (Segment) segment));
        structureHandler.setBody(html, false);
    }

    private static void write(StringBuilder html, Segment segment) {
        if (segment.kind().isEmpty()) {
            Html.text(html, segment.words());
            return;
        }
        boolean isSentence = segment.kind().equals("sentence");
        html.append(isSentence ? "<span" : "<mark");
        Html.attribute(html, "id", segment.id());
        Html.attribute(html, "data-finding", segment.finding());
        if (!isSentence) {
            Html.attribute(html, "class", segment.kind());
        }
        html.append('>');
        if (segment.parts().isEmpty()) {
            Html.text(html, segment.words());
        }
        segment.parts().forEach(part -> write(html, part));
        html.append(isSentence ? "</span>" : "</mark>");
    }
}
