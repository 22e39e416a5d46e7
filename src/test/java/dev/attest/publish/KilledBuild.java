package dev.attest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A build in a process of its own, which ends on the way as if it were killed: no finally, no shutdown hook. */
final class KilledBuild {
    static final int PAGES = 40;

    private KilledBuild() {}

    /** Arguments: the folder; the words of the site; the stage to end at, or {@code never} to build site after site. */
    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[0]);
        if (args[2].equals("never")) {
            Random sizes = new Random(1);
            for (int round = 0; ; round++) {
                FolderPublisher.to(site, List.of()).publish(site("round-" + round, sizes.nextInt(PAGES)));
            }
        }
        FolderPublisher.to(site, List.of(), stage -> {
                    if (stage.name().equals(args[2])) {
                        Runtime.getRuntime().halt(9);
                    }
                })
                .publish(site(args[1], PAGES));
    }

    /** A site whose every page, and its mark, holds {@code words}; the mark also holds the number of pages. */
    static Stream<Artifact> site(String words, int pages) {
        return Stream.concat(
                Stream.of(artifact("attest.json", words + " " + pages)),
                IntStream.range(0, pages).mapToObj(i -> artifact("p" + i % 3 + "/" + i + ".html", words)));
    }

    private static Artifact artifact(String path, String content) {
        return new Artifact(path, content.getBytes(UTF_8));
    }
}
