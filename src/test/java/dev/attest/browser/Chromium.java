package dev.attest.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The Chromium of this machine, with its driver. Where either is missing the tests that need them are skipped, and say how they
 * are installed; where the variable {@code ATTEST_BROWSER} is {@code required} they run all the same, and so fail.
 */
final class Chromium implements ExecutionCondition {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String INSTALL =
            "No Chromium with its driver on the PATH; on Debian: apt-get install chromium chromium-driver";

    /** The browser's program. */
    static Path program() {
        return find(BROWSERS).orElseThrow(() -> new IllegalStateException(INSTALL));
    }

    /** The program that drives it. */
    static Path driver() {
        return find(List.of("chromedriver")).orElseThrow(() -> new IllegalStateException(INSTALL));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean there =
                find(BROWSERS).isPresent() && find(List.of("chromedriver")).isPresent();
        if (there || "required".equals(System.getenv("ATTEST_BROWSER"))) {
            return ConditionEvaluationResult.enabled("A browser is here, or must be");
        }
        return ConditionEvaluationResult.disabled(INSTALL);
    }

    private static Optional<Path> find(List<String> names) {
        String path = System.getenv("PATH");
        List<String> folders = path == null ? List.of() : Arrays.asList(path.split(java.io.File.pathSeparator, -1));
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
