package dev.attest.render;

import java.util.LinkedHashSet;
import java.util.Set;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.StandardActionTagProcessor;
import org.thymeleaf.standard.processor.StandardHrefTagProcessor;
import org.thymeleaf.standard.processor.StandardSrcTagProcessor;

/**
 * Thymeleaf's own dialect, but for links: a template can't make one that runs script, whatever the data holds. And with {@code
 * th:json}, which writes data into a page that no browser takes for script.
 */
final class SafeLinkDialect extends StandardDialect {
    SafeLinkDialect() {
        setVariableExpressionEvaluator(new AccessorEvaluator());
    }

    @Override
    public Set<IProcessor> getProcessors(String dialectPrefix) {
        Set<IProcessor> processors = new LinkedHashSet<>();
        for (IProcessor processor : super.getProcessors(dialectPrefix)) {
            if (processor instanceof StandardHrefTagProcessor) {
                processors.add(new SafeLinkProcessor(dialectPrefix, "href", processor.getPrecedence()));
            } else if (processor instanceof StandardSrcTagProcessor) {
                processors.add(new SafeLinkProcessor(dialectPrefix, "src", processor.getPrecedence()));
            } else if (processor instanceof StandardActionTagProcessor) {
                processors.add(new SafeLinkProcessor(dialectPrefix, "action", processor.getPrecedence()));
            } else {
                processors.add(processor);
            }
        }
        processors.add(new LinkedDataProcessor(dialectPrefix));
        processors.add(new CitedProcessor(dialectPrefix));
        processors.add(new SegmentsProcessor(dialectPrefix));
        return processors;
    }
}
