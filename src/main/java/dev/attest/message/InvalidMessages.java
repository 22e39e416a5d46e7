package dev.attest.message;

import java.io.IOException;
import java.util.List;

/** A file of messages that can't be accepted. The message has a line for each problem: {@code messages.properties, line 3: …}. */
public final class InvalidMessages extends IOException {
    private static final long serialVersionUID = 1L;

    InvalidMessages(List<String> problems) {
        super(String.join("\n", problems));
    }
}
