package dev.attest.data;

import dev.attest.publish.Artifact;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a site for search engines (sitemaps.org): one file, or where that would hold more than 50,000 addresses or 50 MB,
 * several with an index. Addresses must be full ones, so an archive without an address has none.
 */
public final class Sitemap {
    /** The protocol's own limits for a file. */
    private static final int MOST_ADDRESSES = 50_000;

    private static final int MOST_BYTES = 50_000_000;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final URI base;

    private Sitemap(URI base) {
        this.base = base;
    }

    /**
     * The files for a site.
     *
     * @param base where it is published, ending in {@code /}; null where that is not known
     * @param paths its pages below its root, in order; they hold no character that an address or XML would write otherwise
     */
    public static List<Artifact> of(@Nullable URI base, List<String> paths) {
        return base == null ? List.of() : new Sitemap(base).files(paths, MOST_ADDRESSES, MOST_BYTES);
    }

    /** The same with other limits, for tests. */
    static List<Artifact> of(URI base, List<String> paths, int mostAddresses, int mostBytes) {
        return new Sitemap(base).files(paths, mostAddresses, mostBytes);
    }

    private List<Artifact> files(List<String> paths, int mostAddresses, int mostBytes) {
        List<byte[]> parts = parts(paths, mostAddresses, mostBytes);
        List<Artifact> files = new ArrayList<>();
        if (parts.size() == 1) {
            files.add(new Artifact("sitemap.xml", parts.get(0)));
        } else {
            StringBuilder index = new StringBuilder(HEADER + "<sitemapindex xmlns=\"" + NAMESPACE + "\">\n");
            for (int number = 1; number <= parts.size(); number++) {
                String name = "sitemap-" + number + ".xml";
                files.add(new Artifact(name, parts.get(number - 1)));
                index.append("<sitemap>").append(location(name)).append("</sitemap>\n");
            }
            files.add(new Artifact("sitemap.xml", bytes(index.append("</sitemapindex>\n"))));
        }
        // Robots ask at the root of the host alone.
        if ("/".equals(base.getPath())) {
            files.add(new Artifact("robots.txt", bytes("User-agent: *\nAllow: /\nSitemap: " + base + "sitemap.xml\n")));
        }
        return files;
    }

    private List<byte[]> parts(List<String> paths, int mostAddresses, int mostBytes) {
        List<byte[]> parts = new ArrayList<>();
        String opening = HEADER + "<urlset xmlns=\"" + NAMESPACE + "\">\n";
        String closing = "</urlset>\n";
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(bytes(opening));
        int addresses = 0;
        for (String path : paths) {
            byte[] line = bytes("<url>" + location(path) + "</url>\n");
            if (addresses == mostAddresses
                    || (addresses > 0 && part.size() + line.length + closing.length() > mostBytes)) {
                part.writeBytes(bytes(closing));
                parts.add(part.toByteArray());
                part.reset();
                part.writeBytes(bytes(opening));
                addresses = 0;
            }
            part.writeBytes(line);
            addresses++;
        }
        part.writeBytes(bytes(closing));
        parts.add(part.toByteArray());
        return parts;
    }

    /** The first page is known by the folder alone. */
    private String location(String path) {
        String address = base + (path.equals("index.html") ? "" : path);
        return "<loc>" + StringEscapeUtils.escapeXml10(address) + "</loc>";
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
