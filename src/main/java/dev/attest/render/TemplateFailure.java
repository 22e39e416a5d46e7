package dev.attest.render;

/** A template can't be read or used. The message names the template, the line and column where known, the page and the cause. */
public final class TemplateFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TemplateFailure(String message) {
        super(message);
    }

    TemplateFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
