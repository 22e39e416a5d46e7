package dev.attest.render;

import dev.attest.page.Page;
import org.attoparser.ParseException;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** Says in plain words what went wrong in a template: Thymeleaf tells it over a chain of causes, the outer ones vague. */
final class FailureReport {
    private @Nullable String template;
    private @Nullable Integer line;
    private @Nullable Integer column;
    private String cause = "";

    private FailureReport() {}

    static TemplateFailure of(Throwable failure, Page page, TemplateFiles files) {
        FailureReport report = new FailureReport();
        for (Throwable link = failure; link != null; link = link.getCause()) {
            report.hear(link);
        }
        return new TemplateFailure(report.message(page, files), failure);
    }

    /** The deeper in the chain, the nearer to what happened. */
    private void hear(Throwable link) {
        if (link instanceof TemplateProcessingException thymeleaf) {
            place(thymeleaf.getTemplateName(), thymeleaf.getLine(), thymeleaf.getCol());
        } else if (link instanceof ParseException parser) {
            place(null, parser.getLine(), parser.getCol());
        }
        String said = plain(link);
        if (!said.isEmpty()) {
            cause = said;
        }
    }

    private void place(@Nullable String name, @Nullable Integer atLine, @Nullable Integer atColumn) {
        template = name == null ? template : name;
        if (atLine != null && atColumn != null) {
            line = atLine;
            column = atColumn;
        }
    }

    /** The message without the place, which is told apart. */
    private static String plain(Throwable link) {
        String message = link.getMessage();
        if (message == null) {
            return link.getClass().getSimpleName();
        }
        int place = message.indexOf(" (template: ");
        String said = place < 0 ? message : message.substring(0, place);
        String kind = link instanceof TemplateProcessingException
                        || link.getClass().getName().startsWith("ognl.")
                ? ""
                : link.getClass().getSimpleName() + ": ";
        return kind + said;
    }

    private String message(Page page, TemplateFiles files) {
        String name = TemplateSource.fileOf(template == null ? page.template() : template);
        String at = line == null ? "" : ", line " + line + ", column " + column;
        return files.origin(name) + at + ": page " + page.head().path() + " can't be drawn: " + cause;
    }
}
