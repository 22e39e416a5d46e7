package dev.attest.capture;

import dev.attest.yaml.InvalidYaml;
import dev.attest.yaml.StrictYaml;
import dev.attest.yaml.YamlMapping;
import java.net.URI;
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
        return StrictYaml.read(fileName, bytes, yaml -> sidecar(fileName, yaml));
    }

    private static Sidecar sidecar(String fileName, YamlMapping yaml) {
        return new Sidecar(
                address(yaml),
                yaml.string("headline"),
                yaml.string("publisher"),
                yaml.date("published"),
                yaml.string("dated-by"),
                yaml.date("retrieved"),
                language(yaml),
                yaml.string("rights"),
                yaml.string("syndicated-from"),
                yaml.choice("publish", Publish.class),
                yaml.bool("digest", false),
                yaml.string("content-note"),
                yaml.mappings("corrections", item -> CorrectionReader.read(fileName, item)));
    }

    /** {@code url} says the same as {@code address}: other tools write it, and an archive may hold their notes. */
    private static @Nullable URI address(YamlMapping yaml) {
        URI address = yaml.address("address");
        URI url = yaml.address("url");
        if (yaml.has("address") && yaml.has("url")) {
            yaml.problem("url", "'url' stands beside 'address', which says the same; accepted is one of them");
        }
        return address == null ? url : address;
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
