package dev.attest.data;

import dev.attest.archive.Archive;
import dev.attest.cache.Pieces;
import dev.attest.cache.Pieces.Pieced;
import dev.attest.cache.Pieces.Pieced.Piece;
import dev.attest.fixity.Sha256;
import dev.attest.json.ArticleJson;
import dev.attest.page.Downloads;
import dev.attest.page.Paths;
import dev.attest.publish.Artifact;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The archive's data as a Frictionless Data Package: tables as CSV and JSON, articles as JSON Lines, places as GeoJSON, and
 * {@code datapackage.json} with the schema, length and SHA-256 of each. The files are made once, in a folder of their own, so that their
 * hashes are known before anything names them and no more than a row is kept in memory; closing deletes that folder.
 */
public final class DataFiles implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final DataWords words;
    private final Tables tables;
    private final List<Written> files;
    private final Artifact description;

    private DataFiles(Path folder, DataWords words, Tables tables, List<Written> files, Artifact description) {
        this.folder = folder;
        this.words = words;
        this.tables = tables;
        this.files = List.copyOf(files);
        this.description = description;
    }

    /**
     * A file that was written.
     *
     * @param resource what it is
     * @param file where it lies for now
     * @param bytes its length
     * @param sha256 its SHA-256, 64 lower-case hexadecimal digits
     * @param pieces what it was compressed in; empty where it was not
     */
    record Written(Resource resource, Path file, long bytes, String sha256, List<Piece> pieces) {}

    /**
     * Writes the data of {@code archive} down, the files beside each other on the threads of the caller's pool.
     *
     * @param generator name and version of the program
     * @param known what was compressed before
     * @throws IOException if they can't be written
     */
    public static DataFiles write(Archive archive, String generator, Pieces known) throws IOException {
        Path folder = Files.createTempDirectory("attest-data");
        try {
            Origin origin = new Origin(archive);
            DataWords words = new DataWords(archive.description().messages());
            Tables tables = Tables.of(origin);
            List<Written> files = resources(origin, words, tables).parallelStream()
                    .map(resource -> written(resource, folder, known))
                    .toList();
            Artifact description = new Artifact(
                    Paths.DATA_FOLDER + "datapackage.json",
                    new DataPackage(archive.description(), generator, files).json());
            return new DataFiles(folder, words, tables, files, description);
        } catch (UncheckedIOException e) {
            delete(folder);
            throw e.getCause();
        } catch (RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    private static List<Resource> resources(Origin origin, DataWords words, Tables tables) {
        List<Resource> resources = new ArrayList<>();
        resources.add(new Resource(
                "text",
                "articles.jsonl.gz",
                "application/jsonl",
                words.say("file.text"),
                words.say("file.text-note"),
                null,
                out -> writeArticles(origin, out)));
        resources.add(new Resource(
                "map",
                "places.geojson",
                "application/geo+json",
                words.say("file.map"),
                words.say("file.map-note"),
                null,
                new PlaceFeatures(origin)::writeTo));
        for (Table<?> table : tables.all()) {
            resources.add(new Resource(
                    table.name(),
                    table.name() + ".csv.gz",
                    "text/csv",
                    words.title(table),
                    words.row(table),
                    table,
                    out -> TableFiles.writeCsv(table, out)));
        }
        for (Table<?> table : tables.all()) {
            resources.add(new Resource(
                    table.name() + "-json",
                    table.name() + ".json.gz",
                    "application/json",
                    words.title(table),
                    words.say("file.json-note"),
                    null,
                    out -> TableFiles.writeJson(table, out)));
        }
        return resources;
    }

    private static void writeArticles(Origin origin, Writer out) throws IOException {
        for (var archived : origin.archive().articles()) {
            out.write(ArticleJson.line(archived.id().value(), archived.article(), List.of()));
            out.write('\n');
        }
    }

    private static Written written(Resource resource, Path folder, Pieces known) {
        Path file = folder.resolve(resource.path());
        MessageDigest digest = Sha256.digest();
        List<Piece> pieces = List.of();
        try {
            try (OutputStream raw = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                if (resource.isCompressed()) {
                    GzipStream packed = new GzipStream(raw, known);
                    write(resource, packed);
                    pieces = packed.pieces();
                } else {
                    write(resource, raw);
                }
            }
            return new Written(resource, file, Files.size(file), HexFormat.of().formatHex(digest.digest()), pieces);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write " + resource.path() + ": " + e.getMessage(), e);
        }
    }

    private static void write(Resource resource, OutputStream to) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), BUFFER)) {
            resource.content().writeTo(out);
        }
    }

    /** What the files were compressed in, for the next build. */
    public List<Pieced> pieced() {
        return files.stream()
                .filter(file -> !file.pieces().isEmpty())
                .map(file -> new Pieced(Paths.DATA_FOLDER + file.resource().path(), file.pieces()))
                .toList();
    }

    /** The files for the site; they must be published before this is closed. */
    public Stream<Artifact> artifacts() {
        return Stream.concat(
                files.stream()
                        .map(file -> Artifact.ofFile(
                                Paths.DATA_FOLDER + file.resource().path(), file.file())),
                Stream.of(description));
    }

    /** What there is to download, and what its columns mean. */
    public Downloads downloads() {
        return new Downloads(
                files.stream().map(DataFiles::download).toList(),
                tables.all().stream().map(this::dictionary).toList());
    }

    private static Downloads.File download(Written file) {
        Resource resource = file.resource();
        return new Downloads.File(
                resource.path(),
                resource.table() == null && resource.format().equals("json")
                        ? resource.name().substring(0, resource.name().length() - "-json".length())
                        : resource.name(),
                resource.format(),
                resource.title(),
                resource.description(),
                file.bytes(),
                file.sha256());
    }

    private Downloads.Table dictionary(Table<?> table) {
        return new Downloads.Table(
                table.name(),
                words.title(table),
                words.row(table),
                table.primaryKey(),
                table.fields().stream().map(field -> column(table, field)).toList());
    }

    private Downloads.Column column(Table<?> table, Field<?> field) {
        String leadsTo = table.foreignKeys().stream()
                .filter(key -> key.fields().get(key.fields().size() - 1).equals(field.name()))
                .map(key -> key.table().isEmpty() ? table.name() : key.table())
                .findFirst()
                .orElse(null);
        return new Downloads.Column(
                field.name(), field.type().label(), field.required(), field.allowed(), leadsTo, words.meaning(field));
    }

    /** Deletes what was written down. */
    @Override
    public void close() throws IOException {
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
