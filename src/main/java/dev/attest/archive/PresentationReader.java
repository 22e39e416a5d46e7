package dev.attest.archive;

import dev.attest.archive.Presentation.Colours;
import dev.attest.archive.Presentation.ContentNote;
import dev.attest.archive.Presentation.MenuEntry;
import dev.attest.archive.Presentation.Part;
import dev.attest.yaml.YamlMapping;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads how the archive is shown from {@code archive.yml}. */
final class PresentationReader {
    private static final Pattern COLOUR = Pattern.compile("#?([0-9a-fA-F]{6})");

    private final Path folder;

    /** @param folder where {@code archive.yml} lies */
    PresentationReader(Path folder) {
        this.folder = folder;
    }

    Presentation read(YamlMapping yaml) {
        List<String> footer = yaml.strings("footer");
        Colours[] colours = {new Colours(null, null), new Colours(null, null)};
        yaml.mapping("colours", schemes -> {
            colours[0] = colours(schemes, "light", Contrast.LIGHT);
            colours[1] = colours(schemes, "dark", Contrast.DARK);
            return colours;
        });
        return new Presentation(
                footer,
                colours[0],
                colours[1],
                yaml.mapping("logo", this::logo),
                yaml.mappings("menu", item -> Stream.ofNullable(entry(item)).toList()).stream()
                        .flatMap(List::stream)
                        .toList(),
                yaml
                        .mappings("content-notes", item -> Stream.ofNullable(note(item))
                                .toList())
                        .stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private static Colours colours(YamlMapping schemes, String scheme, List<String> grounds) {
        Colours colours = schemes.mapping(
                scheme,
                yaml -> new Colours(
                        colour(yaml, "accent", grounds, Contrast.TEXT),
                        colour(yaml, "highlight", grounds, Contrast.LINE)));
        return colours == null ? new Colours(null, null) : colours;
    }

    private static @Nullable String colour(YamlMapping yaml, String key, List<String> grounds, double due) {
        String text = yaml.string(key);
        if (text == null) {
            return null;
        }
        var matcher = COLOUR.matcher(text);
        if (!matcher.matches()) {
            yaml.problem(
                    key,
                    "'" + key + "' is '" + text
                            + "'; accepted is a colour as six hexadecimal digits, such as '17516a'");
            return null;
        }
        String colour = "#" + matcher.group(1).toLowerCase(Locale.ROOT);
        double contrast = Contrast.least(colour, grounds);
        if (contrast < due) {
            yaml.problem(
                    key,
                    String.format(
                            Locale.ROOT,
                            "'%s' is '%s', of a contrast of %.1f to 1 to the grounds %s; accepted is %.1f to 1 or more",
                            key,
                            text,
                            contrast,
                            String.join(", ", grounds),
                            due));
            return null;
        }
        return colour;
    }

    private @Nullable Logo logo(YamlMapping yaml) {
        String file = yaml.requiredString("file");
        String alt = yaml.requiredString("alt");
        if (file.isEmpty() || alt.isEmpty()) {
            return null;
        }
        if (!Logo.FILES.contains(file)) {
            yaml.problem(
                    "file",
                    "'file' is '" + file + "'; accepted is " + String.join(" or ", new TreeSet<>(Logo.FILES))
                            + ", beside archive.yml");
            return null;
        }
        try {
            return Logo.of(file, alt, Files.readAllBytes(folder.resolve(file)));
        } catch (IOException e) {
            yaml.problem("file", "'file' is '" + file + "', which can't be read beside archive.yml");
        } catch (IllegalArgumentException e) {
            yaml.problem("file", String.valueOf(e.getMessage()));
        }
        return null;
    }

    private static @Nullable MenuEntry entry(YamlMapping yaml) {
        Part part = yaml.choice("part", Part.class);
        URI link = yaml.address("link");
        String label = yaml.string("label");
        if (yaml.has("part") == yaml.has("link")) {
            yaml.problem(
                    "part",
                    "an entry of the menu has " + (link == null ? "neither" : "both")
                            + " 'part' and 'link'; accepted is one of them");
        } else if (yaml.has("link") && label == null) {
            yaml.problem("link", "a link of the menu has no 'label'; accepted is one with its words");
        }
        boolean isWhole = (part == null) != (link == null) && (part != null || label != null);
        return isWhole ? new MenuEntry(part, link, label) : null;
    }

    private static @Nullable ContentNote note(YamlMapping yaml) {
        List<String> words = yaml.strings("words");
        String note = yaml.requiredString("note");
        if (words.isEmpty()) {
            yaml.problem("words", "a content note has no 'words'; accepted is a list of words and phrases");
        }
        return words.isEmpty() || note.isEmpty() ? null : new ContentNote(words, note);
    }
}
