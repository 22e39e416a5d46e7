package dev.attest.render;

import dev.attest.message.Messages;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unbescape.html.HtmlEscape;

/**
 * The text of a template with those words of the interface in place that are the same on every page. It says nothing else than
 * Thymeleaf would say at every drawing: an archive has one language, and a page has hundreds of such words.
 */
final class WordedText {
    private static final String KEY = "([a-z0-9.-]+)";
    private static final Pattern TEXT = Pattern.compile("\\[\\[#\\{" + KEY + "\\}\\]\\]");
    private static final Pattern HTML = Pattern.compile("\\[\\(#\\{" + KEY + "\\}\\)\\]");
    /** Attributes that Thymeleaf only writes; others, such as {@code th:text}, it does something with. */
    private static final Pattern ATTRIBUTE =
            Pattern.compile("th:(aria-label|data-label|placeholder|title|alt)=\"#\\{" + KEY + "\\}\"");

    private final Messages messages;

    WordedText(Messages messages) {
        this.messages = messages;
    }

    String of(String template) {
        String text = replaced(template, TEXT, 1, WordedText::escaped);
        String html = replaced(text, HTML, 1, words -> words);
        return replaced(html, ATTRIBUTE, 2, WordedText::escaped);
    }

    /** A message that does not exist stays: Thymeleaf says where it stands. */
    private String replaced(String template, Pattern pattern, int key, UnaryOperator<String> written) {
        return pattern.matcher(template).replaceAll(match -> {
            if (!messages.has(match.group(key))) {
                return Matcher.quoteReplacement(match.group());
            }
            String words = written.apply(messages.say(match.group(key)));
            return Matcher.quoteReplacement(key == 1 ? words : match.group(1) + "=\"" + words + "\"");
        });
    }

    private static String escaped(String words) {
        return HtmlEscape.escapeHtml4Xml(words).replace("[", "&#91;");
    }
}
