package dev.attest.yaml;

import java.util.List;

/** A YAML file that can't be accepted. The message has a line for each problem: {@code x.yml, line 3: …}. */
public final class InvalidYaml extends Exception {
    private final List<String> problems;

    InvalidYaml(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    @Override
    public String getMessage() {
        return String.join("\n", problems);
    }

    /** Every problem found, each with file and line, in the order of the lines; at least one. */
    public List<String> problems() {
        return problems;
    }
}
