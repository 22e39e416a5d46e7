package dev.attest.publish;

import dev.attest.fixity.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * Checks a built site: every link and anchor in it resolves, the words that a page gives as an article's stand in that
 * article letter by letter, and every file is as the manifest says. Addresses outside the site are not asked.
 *
 * <p>A link of the class {@code cited} or in a {@code q}, and any element with {@code data-evidence="page.html#ID"}, repeats the words of the
 * {@code mark} or {@code span} with that ID in the page that it leads to; where a finding is split over several, of all those
 * that have the ID among the ids of their {@code data-finding}.
 */
public final class SiteCheck {
    private final Path site;
    private final Set<String> files;
    private final Map<String, String> filesInLowerCase = new HashMap<>();
    private final Manifest manifest;
    private final Map<String, CheckedPage> pages = new ConcurrentHashMap<>();
    private final Collection<Problem> problems = new ConcurrentLinkedQueue<>();
    private final LongAdder links = new LongAdder();
    private final LongAdder anchors = new LongAdder();

    private SiteCheck(Path site, Set<String> files, Manifest manifest) {
        this.site = site;
        this.files = files;
        this.manifest = manifest;
        files.stream().sorted().forEach(file -> filesInLowerCase.putIfAbsent(file.toLowerCase(Locale.ROOT), file));
    }

    /**
     * Something that is not as it must be.
     *
     * @param path the file of the site
     * @param where the element in it; empty where the file as a whole is meant
     * @param message what was found, and what would be right
     */
    public record Problem(String path, String where, String message) implements Comparable<Problem> {
        private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::path)
                .thenComparing(Problem::where)
                .thenComparing(Problem::message);

        /** By path, then by element. */
        @Override
        public int compareTo(Problem other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return where.isEmpty() ? path + ": " + message : path + ": " + where + ": " + message;
        }
    }

    /**
     * What a check found.
     *
     * @param problems what is not as it must be, by path
     * @param foreign files in the folder that are not part of the site, by path; no problem, only noted
     * @param files files of the site
     * @param pages pages among them
     * @param links links to files of the site that were followed, each once for each page
     * @param anchors those of them that lead to an anchor
     * @param findings words given as an article's that were compared
     */
    public record Report(
            List<Problem> problems, List<String> foreign, int files, int pages, int links, int anchors, int findings) {
        public Report {
            problems = List.copyOf(problems);
            foreign = List.copyOf(foreign);
        }

        /** Whether all is as it must be. */
        public boolean isGood() {
            return problems.isEmpty();
        }
    }

    /**
     * Checks the site in a folder.
     *
     * @throws IOException if the folder can't be read, or has no manifest or a broken one
     */
    public static Report check(Path site) throws IOException {
        Path manifest = site.resolve(Manifest.NAME);
        if (!Files.isRegularFile(manifest)) {
            throw new IOException("No site to check in " + site + ": it has no " + Manifest.NAME
                    + "; give a folder that Attest published to");
        }
        try {
            return new SiteCheck(site, filesIn(site), Manifest.read(manifest)).run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Set<String> filesIn(Path site) throws IOException {
        Set<String> found = new HashSet<>();
        try (Stream<Path> paths = Files.walk(site)) {
            paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .forEach(path -> found.add(FileTree.relative(site, path)));
        }
        return Collections.unmodifiableSet(found);
    }

    private Report run() {
        manifest.hashes().entrySet().parallelStream().forEach(entry -> read(entry.getKey(), entry.getValue()));
        pages.values().parallelStream().forEach(this::checkPage);
        Set<String> foreign = new TreeSet<>(files);
        foreign.removeAll(manifest.hashes().keySet());
        foreign.remove(Manifest.NAME);
        List<Problem> sorted = new ArrayList<>(problems);
        Collections.sort(sorted);
        return new Report(
                sorted,
                List.copyOf(foreign),
                manifest.hashes().size(),
                pages.size(),
                links.intValue(),
                anchors.intValue(),
                pages.values().stream()
                        .mapToInt(page -> page.quotations().size())
                        .sum());
    }

    private void read(String path, String hash) {
        if (!files.contains(path)) {
            problems.add(new Problem(path, "", "The manifest lists this file, and it is not there" + otherCase(path)));
            return;
        }
        try {
            Path file = site.resolve(path);
            String found = isPage(path) ? readPage(path, Files.readAllBytes(file)) : Sha256.of(file);
            if (!found.equals(hash)) {
                problems.add(new Problem(
                        path,
                        "",
                        "The content is not what the manifest says: expected SHA-256 " + hash + ", found " + found));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + site.resolve(path), e);
        }
    }

    private static boolean isPage(String path) {
        return path.endsWith(".html");
    }

    private String readPage(String path, byte[] bytes) {
        pages.put(path, CheckedPage.of(path, new String(bytes, StandardCharsets.UTF_8)));
        return Sha256.of(bytes);
    }

    private void checkPage(CheckedPage page) {
        for (String id : page.repeatedIds()) {
            problems.add(new Problem(page.path(), "id=\"" + id + "\"", "The id stands on more than one element"));
        }
        for (CheckedPage.Reference reference : page.references()) {
            Link target = page.target(reference);
            count(target);
            problemWith(page, target)
                    .ifPresent(message -> problems.add(new Problem(page.path(), reference.shown(), message)));
        }
        for (CheckedPage.Quotation quotation : page.quotations()) {
            problemWith(page, quotation)
                    .ifPresent(message -> problems.add(
                            new Problem(page.path(), quotation.evidence().shown(), message)));
        }
    }

    private void count(Link target) {
        if (target.kind() == Link.Kind.INSIDE) {
            links.increment();
            if (!target.anchor().isEmpty()) {
                anchors.increment();
            }
        }
    }

    private Optional<String> problemWith(CheckedPage page, Link target) {
        // The page for addresses that lead nowhere is shown at any of them, so its links can't be relative.
        boolean fromRootAllowed = page.path().equals("404.html");
        return switch (target.kind()) {
            case EXTERNAL -> Optional.empty();
            case BROKEN -> Optional.of("The address can't be read; a percent sign is written %25");
            case ABOVE -> Optional.of("The link leads out of the site's folder");
            case FROM_ROOT ->
                fromRootAllowed
                        ? Optional.empty()
                        : Optional.of("The link starts at the root of the host, which is not the site when it lies in"
                                + " a folder or on a disk; make it relative");
            case INSIDE -> problemInside(target);
        };
    }

    private Optional<String> problemInside(Link target) {
        String path = target.path();
        if (!files.contains(path)) {
            boolean folder = files.contains(path.isEmpty() ? "index.html" : path + "/index.html");
            return Optional.of(
                    folder
                            ? "The link leads to a folder, which opens no page from a disk; name its index.html"
                            : "No such file in the site: " + path + otherCase(path));
        }
        CheckedPage page = pages.get(path);
        String anchor = target.anchor();
        if (page == null
                || anchor.isEmpty()
                || anchor.equals("top")
                || page.ids().contains(anchor)) {
            return Optional.empty();
        }
        return Optional.of("No such id in " + path + ": " + anchor);
    }

    private String otherCase(String path) {
        String found = filesInLowerCase.get(path.toLowerCase(Locale.ROOT));
        return found == null ? "" : "; found " + found + ", which differs in case";
    }

    private Optional<String> problemWith(CheckedPage quoting, CheckedPage.Quotation quotation) {
        Link target = quoting.target(quotation.evidence());
        CheckedPage page = pages.get(target.path());
        if (target.kind() != Link.Kind.INSIDE || page == null || target.anchor().isEmpty()) {
            return Optional.of("The evidence must be a page of the site and a finding in it, such as article.html#f-1");
        }
        String stands = page.findings().get(target.anchor());
        if (stands == null) {
            return Optional.of("No such finding in " + target.path() + ": " + target.anchor());
        }
        return stands.equals(quotation.words())
                ? Optional.empty()
                : Optional.of("The words are not the article's: expected '" + stands + "', found '" + quotation.words()
                        + "'");
    }
}
