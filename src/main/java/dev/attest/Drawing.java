package dev.attest;

import dev.attest.BuildMemory.KeptFile;
import dev.attest.cache.RecordDigest;
import dev.attest.page.Page;
import dev.attest.page.Site;
import dev.attest.publish.Artifact;
import dev.attest.render.TemplateRenderer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws those pages that would not look as they do. A template is given a page's record, the site's and the labels, and nothing else;
 * so where these, the templates and the program are what they were, the page is. For any thread.
 */
final class Drawing {
    private final TemplateRenderer renderer;
    private final Site site;
    private final BuildMemory memory;
    private final @Nullable String look;
    private final RecordDigest digest = new RecordDigest();
    private final Map<String, String> hashes = new ConcurrentHashMap<>();
    private final Map<String, String> drawnFrom = new ConcurrentHashMap<>();

    /** @param look a name for the program and the templates; null where nobody can tell */
    Drawing(TemplateRenderer renderer, Site site, BuildMemory memory, @Nullable String look) {
        this.renderer = renderer;
        this.site = site;
        this.memory = memory;
        this.look = look == null ? null : digest.of(look, site);
    }

    /** What pages need beside themselves. */
    Stream<Artifact> assets() {
        return renderer.assets(site);
    }

    /** The page as it is published, drawn anew only where it must be. */
    Artifact draw(Page page) {
        String path = page.head().path();
        String from = name(page);
        if (from == null) {
            return renderer.render(page, site);
        }
        drawnFrom.put(path, from);
        KeptFile kept = memory.drawn(path, from);
        return kept == null ? renderer.render(page, site) : Artifact.unchanged(path, kept.sha256());
    }

    /** A name for all that the page is drawn from; null where it holds something of which nobody can tell whether it changed. */
    private @Nullable String name(Page page) {
        try {
            return look == null ? null : digest.of(look, page);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Notes a file that is going to be published. */
    Artifact noted(Artifact artifact) {
        hashes.put(artifact.path(), artifact.sha256());
        return artifact;
    }

    /** SHA-256 of the files that were noted, by path. */
    Map<String, String> hashes() {
        return hashes;
    }

    /** What the pages were drawn from, by path. */
    Map<String, String> drawnFrom() {
        return drawnFrom;
    }
}
