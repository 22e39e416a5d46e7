package dev.attest.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that make the look of a site: those that come with the program, each of which a folder may replace. */
final class TemplateFiles {
    private static final String RESOURCES = "/dev/attest/templates/";
    private static final String ASSETS = "assets/";
    /** An asset that is always there, by which the others are found. */
    private static final String SOME_ASSET = ASSETS + "site.css";

    private final @Nullable Path overrides;

    /** @param overrides the folder whose files come before the program's own; null for none */
    TemplateFiles(@Nullable Path overrides) {
        this.overrides = overrides;
    }

    /** Where the file is read from, for messages. */
    String origin(String name) {
        Path override = override(name);
        return override == null ? "templates/" + name + " (built in)" : override.toString();
    }

    boolean exists(String name) {
        return override(name) != null || TemplateFiles.class.getResource(RESOURCES + name) != null;
    }

    /** The text of a template; line ends are {@code \n}, whatever the file has. */
    String text(String name) throws IOException {
        byte[] bytes = bytes(name);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException e) {
            throw new IOException(origin(name) + " is not text in UTF-8");
        }
    }

    byte[] bytes(String name) throws IOException {
        Path override = override(name);
        if (override != null) {
            return Files.readAllBytes(override);
        }
        try (InputStream in = TemplateFiles.class.getResourceAsStream(RESOURCES + name)) {
            if (in == null) {
                throw new IOException(name + " is neither built in nor in the templates folder");
            }
            return in.readAllBytes();
        }
    }

    /** The names of all assets, as {@code assets/…}, in order. */
    SortedSet<String> assets() throws IOException {
        SortedSet<String> names = new TreeSet<>(builtInAssets());
        if (overrides != null && Files.isDirectory(overrides.resolve(ASSETS))) {
            names.addAll(filesBelow(overrides.resolve(ASSETS)));
        }
        return Collections.unmodifiableSortedSet(names);
    }

    private @Nullable Path override(String name) {
        if (overrides == null) {
            return null;
        }
        Path file = overrides.resolve(name);
        return Files.isRegularFile(file) ? file : null;
    }

    private static SortedSet<String> builtInAssets() throws IOException {
        URL url = TemplateFiles.class.getResource(RESOURCES + SOME_ASSET);
        if (url == null) {
            throw new IOException("the program's own assets are missing from its jar");
        }
        return url.getProtocol().equals("jar") ? entriesBeside(url) : filesBeside(url);
    }

    private static SortedSet<String> entriesBeside(URL url) throws IOException {
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        String folder = RESOURCES.substring(1);
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(folder + ASSETS))
                    .map(name -> name.substring(folder.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static SortedSet<String> filesBeside(URL url) throws IOException {
        try {
            Path asset = Path.of(new URI(url.toString()));
            Path folder = asset.getParent();
            return folder == null ? new TreeSet<>() : filesBelow(folder);
        } catch (URISyntaxException e) {
            throw new IOException("the program's own assets lie at an address that can't be read: " + url, e);
        }
    }

    /** Hidden files are left out: they are an editor's or a system's, and nobody means to publish them. */
    private static SortedSet<String> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(TemplateFiles::isVisible)
                    .map(TemplateFiles::assetName)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isVisible(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static String assetName(Path relative) {
        StringBuilder name = new StringBuilder("assets");
        for (Path part : relative) {
            name.append('/').append(part);
        }
        return name.toString();
    }
}
