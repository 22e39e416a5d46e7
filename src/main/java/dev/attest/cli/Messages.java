package dev.attest.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** What a failure says to the person who ran the command. */
final class Messages {
    private Messages() {}

    static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                long most = Runtime.getRuntime().maxMemory();
                return String.format(
                        Locale.ROOT,
                        "this takes more than the %,d MB of memory that the Java machine may use; "
                                + "give it more, as in: java -Xmx%dg -jar attest.jar",
                        most >> 20,
                        1 + ((2 * most) >> 30));
            }
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getFile() + ": " + file.getReason();
        }
        if (failure instanceof NoSuchFileException file) {
            return file.getFile() + ": there is no such file or folder";
        }
        if (failure instanceof AccessDeniedException file) {
            return file.getFile() + ": permission is denied";
        }
        String message = failure.getMessage();
        return message == null || message.isBlank()
                ? "failed without a message (" + failure.getClass().getSimpleName() + "); run again with --verbose"
                : message;
    }
}
