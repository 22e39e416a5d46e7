package dev.attest.render;

import dev.attest.page.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ognl.NoSuchPropertyException;
import org.attoparser.ParseException;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** Says in plain words what went wrong in a template: Thymeleaf tells it over a chain of causes, the outer ones vague. */
final class FailureReport {
    /** How Thymeleaf begins to say that an expression can't be evaluated or read; the expression follows in quotation marks. */
    private static final Pattern EXPRESSION = Pattern.compile(
            "(?:Exception evaluating OGNL expression|Could not parse as expression): \"(.*)\"", Pattern.DOTALL);
    /** How OGNL says that a record has no such accessor. */
    private static final Pattern NO_SUCH_METHOD = Pattern.compile("(?:\\w+\\.)*([\\w$]+)\\.(\\w+)\\(.*\\)");

    /** How the parser of markup begins, before it says what is wrong. */
    private static final Pattern MARKUP_PLACE =
            Pattern.compile("^\\(Line = \\d+, Column = \\d+\\) (?:Malformed markup: )?");

    private final TemplateFiles files;
    private @Nullable String template;
    private @Nullable Integer line;
    private @Nullable Integer column;
    private @Nullable String expression;
    private String cause = "";

    private FailureReport(TemplateFiles files) {
        this.files = files;
    }

    static TemplateFailure of(Throwable failure, Page page, TemplateFiles files) {
        FailureReport report = new FailureReport(files);
        for (Throwable link = failure; link != null; link = link.getCause()) {
            report.hear(link);
        }
        return new TemplateFailure(report.message(page), failure);
    }

    /** The deeper in the chain, the nearer to what happened. */
    private void hear(Throwable link) {
        if (link instanceof TemplateProcessingException thymeleaf) {
            place(thymeleaf.getTemplateName(), thymeleaf.getLine(), thymeleaf.getCol());
        } else if (link instanceof ParseException parser) {
            place(null, parser.getLine(), parser.getCol());
        }
        String said = plain(link);
        Matcher quoted = EXPRESSION.matcher(said);
        if (quoted.matches()) {
            expression = quoted.group(1);
            cause = "it can't be read";
        } else if (!said.isEmpty()) {
            cause = said;
        }
    }

    /** Thymeleaf gives some exceptions the description of a file as the name of a template: only names of templates count. */
    private void place(@Nullable String name, @Nullable Integer atLine, @Nullable Integer atColumn) {
        if (name != null && !name.startsWith("/") && files.exists(TemplateSource.fileOf(name))) {
            template = name;
        }
        if (atLine != null && atColumn != null) {
            line = atLine;
            column = atColumn;
        }
    }

    /** What an exception says, without the place, which is told apart, and without the lines that explain a grammar. */
    private static String plain(Throwable link) {
        String message = link.getMessage();
        if (message == null || message.isEmpty()) {
            return link.getClass().getSimpleName();
        }
        if (link instanceof NoSuchMethodException) {
            Matcher method = NO_SUCH_METHOD.matcher(message);
            return method.matches() ? method.group(1) + " has no " + method.group(2) + "()" : message;
        }
        if (link instanceof NoSuchPropertyException) {
            return "there is no property " + message;
        }
        if (link instanceof ParseException && MARKUP_PLACE.matcher(message).find()) {
            return MARKUP_PLACE.matcher(message).replaceFirst("");
        }
        int place = message.indexOf(" (template: ");
        String said = place < 0 ? message : message.substring(0, place);
        return said.lines().findFirst().orElse("").strip();
    }

    private String message(Page page) {
        String name = TemplateSource.fileOf(template == null ? page.template() : template);
        String at = line == null ? "" : ", line " + line + ", column " + column;
        String of = expression == null ? "" : "in the expression '" + expression.strip() + "', ";
        return files.origin(name) + at + ": page " + page.head().path() + " can't be drawn: " + of + cause;
    }
}
