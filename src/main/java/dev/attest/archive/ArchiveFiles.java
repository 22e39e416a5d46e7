package dev.attest.archive;

import dev.attest.archive.incident.Decision;
import dev.attest.article.Coordinates;
import dev.attest.capture.HeldBack;
import dev.attest.capture.Publish;
import dev.attest.fixity.Sha256;
import dev.attest.message.Messages;
import dev.attest.yaml.InvalidYaml;
import dev.attest.yaml.StrictYaml;
import dev.attest.yaml.YamlMapping;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the archivist says of the archive as a whole: {@code archive.yml} and the files in {@code authority/}. */
public final class ArchiveFiles {
    private static final String ARCHIVE = "archive.yml";

    private final Path folder;

    /**
     * @param folder the folder of articles
     */
    public ArchiveFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * What {@code archive.yml} says; an unnamed archive where there is none.
     *
     * @throws InvalidYaml if it is broken. It decides what may be published, so nothing is published without it.
     */
    public Description description() throws IOException, InvalidYaml {
        Path file = folder.resolve(ARCHIVE);
        boolean hasWords = Files.exists(folder.resolve(Messages.FILE));
        Description description = Files.exists(file)
                ? StrictYaml.read(ARCHIVE, Files.readAllBytes(file), yaml -> description(yaml, hasWords))
                : Description.unnamed();
        return hasWords
                ? description.with(Messages.of(
                        description.messages().language(),
                        Messages.FILE,
                        Files.readAllBytes(folder.resolve(Messages.FILE))))
                : description;
    }

    private Description description(YamlMapping yaml, boolean hasWords) {
        Description unnamed = Description.unnamed();
        String title = yaml.string("title");
        String description = yaml.string("description");
        List<String> about = yaml.strings("about");
        URI baseAddress = yaml.address("base-address");
        List<String> languages = yaml.strings("languages");
        Messages messages = messages(yaml, languages, hasWords);
        Presentation presentation = new PresentationReader(folder).read(yaml);
        String contact = yaml.string("contact");
        String licence = yaml.string("licence");
        Publish publish = yaml.choice("publish", Publish.class);
        return new Description(
                title == null ? unnamed.title() : title,
                description == null ? unnamed.description() : description,
                about,
                baseAddress,
                languages.isEmpty() ? unnamed.languages() : languages,
                contact,
                licence,
                publish == null ? unnamed.publish() : publish,
                messages,
                presentation);
    }

    /** The words of the interface: in the language that is said to be its own, or else in the first of those of the archive. */
    private static Messages messages(YamlMapping yaml, List<String> languages, boolean hasWords) {
        String key = yaml.has("language") ? "language" : "languages";
        String own = yaml.string("language");
        String language = own != null
                ? own
                : languages.isEmpty() ? Description.unnamed().languages().get(0) : languages.get(0);
        if (!Messages.isLanguage(language) || !(Messages.isBuiltIn(language) || hasWords)) {
            yaml.problem(
                    key,
                    "the interface is to be in '" + language + "'; accepted are "
                            + String.join(", ", Messages.LANGUAGES) + ", and others whose words lie in " + Messages.FILE
                            + " beside this file");
            return Messages.english();
        }
        return Messages.in(language);
    }

    /**
     * What the authority files say, and those of them that are broken. A broken one only takes names away that could be
     * merged: it is held back, and the articles are published without it.
     */
    public AuthorityReading authority() throws IOException {
        List<AuthorityRecord> records = new ArrayList<>();
        List<HeldBack> broken = new ArrayList<>();
        read("authority/people.yml", EntryKind.PERSON, records, broken);
        read("authority/organisations.yml", EntryKind.ORGANISATION, records, broken);
        read("authority/places.yml", EntryKind.PLACE, records, broken);
        return new AuthorityReading(new Authority(records), decisions(broken), broken);
    }

    /**
     * What came of reading the authority files.
     *
     * @param authority what those say that could be read
     * @param decisions what the archivist decided about incidents
     * @param broken the others, each with its reason
     */
    public record AuthorityReading(Authority authority, List<Decision> decisions, List<HeldBack> broken) {
        public AuthorityReading {
            decisions = List.copyOf(decisions);
            broken = List.copyOf(broken);
        }
    }

    private List<Decision> decisions(List<HeldBack> broken) throws IOException {
        Path file = folder.resolve(IncidentsFile.NAME);
        if (!Files.exists(file)) {
            return List.of();
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            return IncidentsFile.read(bytes);
        } catch (InvalidYaml e) {
            broken.add(new HeldBack(IncidentsFile.NAME, Sha256.of(bytes), bytes.length, e.getMessage()));
            return List.of();
        }
    }

    private void read(String name, EntryKind kind, List<AuthorityRecord> records, List<HeldBack> broken)
            throws IOException {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            byte[] bytes = Files.readAllBytes(file);
            try {
                records.addAll(StrictYaml.readList(name, bytes, yaml -> authorityRecord(kind, yaml)));
            } catch (InvalidYaml e) {
                broken.add(new HeldBack(name, Sha256.of(bytes), bytes.length, e.getMessage()));
            }
        }
    }

    private static AuthorityRecord authorityRecord(EntryKind kind, YamlMapping yaml) {
        String name = yaml.requiredString("name");
        List<String> aliases = yaml.strings("aliases");
        List<String> apartFrom = yaml.strings("apart-from");
        String note = yaml.string(kind == EntryKind.PERSON ? "role" : "kind");
        boolean isPlace = kind == EntryKind.PLACE;
        return new AuthorityRecord(
                kind,
                name,
                aliases,
                apartFrom,
                note,
                isPlace ? yaml.mapping("coordinates", ArchiveFiles::coordinates) : null,
                isPlace ? yaml.string("within") : null);
    }

    private static @Nullable Coordinates coordinates(YamlMapping yaml) {
        BigDecimal latitude = yaml.decimal("latitude", -90, 90);
        BigDecimal longitude = yaml.decimal("longitude", -180, 180);
        String precision = yaml.string("precision");
        if (latitude == null || longitude == null) {
            yaml.problem("coordinates", "Coordinates need 'latitude' and 'longitude', in degrees");
            return null;
        }
        return new Coordinates(latitude, longitude, precision, Coordinates.Origin.ARCHIVIST);
    }
}
