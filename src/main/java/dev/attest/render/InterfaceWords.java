package dev.attest.render;

import dev.attest.message.Messages;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/**
 * Gives Thymeleaf the words of the interface, for {@code #{…}}. A message that does not exist is an error of the template. Links in
 * messages of HTML are held to what all links are held to: one that leads where none may loses its address.
 */
final class InterfaceWords extends AbstractMessageResolver {
    private static final String HTML = ".html";

    private final Messages messages;

    InterfaceWords(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] messageParameters) {
        try {
            Object[] given = messageParameters == null ? new Object[0] : messageParameters;
            return key.endsWith(HTML) ? html(key, given) : messages.say(key, given);
        } catch (IllegalArgumentException e) {
            throw new TemplateProcessingException(String.valueOf(e.getMessage()), e);
        }
    }

    private String html(String key, Object[] given) {
        String written = messages.written(key).getOrDefault(key, "");
        Object[] safe = given.clone();
        for (int i = 0; i < safe.length; i++) {
            if (written.contains("href=\"{" + i + "}\"") && !Addresses.isSafe(String.valueOf(safe[i]))) {
                safe[i] = "";
            }
        }
        return messages.say(key, safe).replace(" href=\"\"", "");
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] messageParameters) {
        throw new TemplateProcessingException("there is no message '" + key + "'");
    }
}
