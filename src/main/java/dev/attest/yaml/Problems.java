package dev.attest.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with one file. */
final class Problems {
    private record Problem(int line, String message) {}

    private final String fileName;
    private final List<Problem> found = new ArrayList<>();

    Problems(String fileName) {
        this.fileName = fileName;
    }

    void add(int line, String message) {
        found.add(new Problem(line, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void throwIfAny() throws InvalidYaml {
        if (!found.isEmpty()) {
            throw asException();
        }
    }

    InvalidYaml asException() {
        return new InvalidYaml(found.stream()
                .sorted(Comparator.comparingInt(Problem::line))
                .map(problem ->
                        fileName + (problem.line() > 0 ? ", line " + problem.line() : "") + ": " + problem.message())
                .toList());
    }
}
