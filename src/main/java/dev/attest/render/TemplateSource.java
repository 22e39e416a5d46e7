package dev.attest.render;

import dev.attest.message.Messages;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

/** Gives Thymeleaf the templates of {@link TemplateFiles}, under their names without the ending. */
final class TemplateSource extends AbstractConfigurableTemplateResolver {
    private final TemplateFiles files;
    private final WordedText worded;

    /** @param messages the words of the interface */
    TemplateSource(TemplateFiles files, Messages messages) {
        this.files = files;
        this.worded = new WordedText(messages);
        setTemplateMode(TemplateMode.HTML);
        setCacheable(true);
    }

    static String fileOf(String template) {
        return template + ".html";
    }

    @Override
    protected ITemplateResource computeTemplateResource(
            IEngineConfiguration configuration,
            @Nullable String ownerTemplate,
            String template,
            String resourceName,
            @Nullable String characterEncoding,
            @Nullable Map<String, Object> templateResolutionAttributes) {
        return new File(files, worded, fileOf(template));
    }

    private record File(TemplateFiles files, WordedText worded, String name) implements ITemplateResource {
        @Override
        public String getDescription() {
            return files.origin(name);
        }

        @Override
        public String getBaseName() {
            return name;
        }

        @Override
        public boolean exists() {
            return files.exists(name);
        }

        @Override
        public Reader reader() throws IOException {
            return new StringReader(worded.of(files.text(name)));
        }

        @Override
        public ITemplateResource relative(String relativeLocation) {
            return new File(files, worded, relativeLocation);
        }
    }
}
