package dev.attest.archive;

import dev.attest.archive.incident.Decision;
import dev.attest.yaml.InvalidYaml;
import dev.attest.yaml.StrictYaml;
import dev.attest.yaml.YamlMapping;
import java.util.List;

/**
 * Reads {@code authority/incidents.yml}: which figures the archivist puts together or sets apart. A list of items, each with
 * {@code join} or {@code split}, a list of figures, each by the {@code article} (the path of the saved file) and {@code words} of it
 * that hold the figure; and a {@code note} that says why.
 */
final class IncidentsFile {
    static final String NAME = "authority/incidents.yml";

    /** Fewer figures can't be joined. */
    private static final int FEWEST_JOINED = 2;

    private IncidentsFile() {}

    /**
     * The decisions, in the order of the file.
     *
     * @throws InvalidYaml if it is broken
     */
    static List<Decision> read(byte[] bytes) throws InvalidYaml {
        return StrictYaml.readList(NAME, bytes, IncidentsFile::decision);
    }

    private static Decision decision(YamlMapping yaml) {
        List<Decision.Reference> join = yaml.mappings("join", IncidentsFile::reference);
        List<Decision.Reference> split = yaml.mappings("split", IncidentsFile::reference);
        String note = yaml.string("note");
        if (yaml.has("join") == yaml.has("split")) {
            yaml.problem(
                    "join",
                    yaml.has("join")
                            ? "an item has 'join' or 'split', not both; write two items"
                            : "an item needs 'join' or 'split', a list of figures with 'article' and 'words'");
        } else if (yaml.has("join") && join.size() < FEWEST_JOINED) {
            yaml.problem("join", "'join' needs two figures or more, found " + join.size());
        } else if (yaml.has("split") && split.isEmpty()) {
            yaml.problem("split", "'split' needs a figure, found none");
        }
        boolean joins = yaml.has("join");
        return new Decision(
                joins ? Decision.Kind.JOIN : Decision.Kind.SPLIT, joins ? join : split, note, NAME, yaml.line());
    }

    private static Decision.Reference reference(YamlMapping yaml) {
        return new Decision.Reference(yaml.requiredString("article"), yaml.requiredString("words"));
    }
}
