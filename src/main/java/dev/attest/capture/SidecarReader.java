package dev.attest.capture;

import dev.attest.yaml.InvalidYaml;
import dev.attest.yaml.StrictYaml;
import dev.attest.yaml.YamlMapping;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what the archivist noted about a saved file: {@code NAME.yml}. */
public final class SidecarReader {
    private SidecarReader() {}

    /**
     * The sidecar in {@code bytes}.
     *
     * @param fileName how messages call the file
     * @throws InvalidYaml naming file, line, what was found and what would be accepted
     */
    public static Sidecar read(String fileName, byte[] bytes) throws InvalidYaml {
        return StrictYaml.read(fileName, bytes, SidecarReader::sidecar);
    }

    private static Sidecar sidecar(YamlMapping yaml) {
        return new Sidecar(
                yaml.address("address"),
                yaml.string("headline"),
                yaml.string("publisher"),
                yaml.date("published"),
                yaml.string("dated-by"),
                yaml.date("retrieved"),
                language(yaml),
                yaml.string("rights"),
                yaml.string("syndicated-from"),
                yaml.choice("publish", Publish.class),
                yaml.bool("digest", false));
    }

    private static @Nullable String language(YamlMapping yaml) {
        String tag = yaml.string("language");
        if (tag == null) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            yaml.problem(
                    "language", "'language' is '" + tag + "'; accepted is a language tag, such as en, ar or pt-BR");
            return null;
        }
    }
}
