package dev.attest.capture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;

/**
 * The body of an answer as the page's author wrote it: chunks joined, compression taken off. Headers are believed only as far as
 * the bytes bear them out, since crawlers store bodies that they have unpacked under the headers of packed ones.
 */
final class HttpBody {
    private static final int LOOKED_AT = 2;

    private HttpBody() {}

    /** A body is packed in a way that is not known. */
    static final class UnknownCompression extends IOException {
        private static final long serialVersionUID = 1;

        private final String encoding;

        UnknownCompression(String encoding) {
            super("The compression '" + encoding + "' is not known");
            this.encoding = encoding;
        }

        /** What the server called it. */
        String encoding() {
            return encoding;
        }
    }

    /**
     * The body of {@code http}, unpacked while it is read.
     *
     * @throws UnknownCompression if it is packed in a way that is not known
     */
    static InputStream of(HttpResponse http) throws IOException {
        InputStream body = http.body().stream();
        for (String encoding : encodings(http)) {
            body = unpacked(new BufferedInputStream(body), encoding);
        }
        return body;
    }

    /** The last that was laid over the body first. */
    private static List<String> encodings(HttpResponse http) {
        List<String> encodings = new ArrayList<>();
        for (String header : http.headers().all("Content-Encoding")) {
            for (String one : header.split(",", -1)) {
                encodings.add(one.strip().toLowerCase(Locale.ROOT));
            }
        }
        Collections.reverse(encodings);
        return encodings;
    }

    private static InputStream unpacked(BufferedInputStream in, String encoding) throws IOException {
        in.mark(LOOKED_AT);
        int first = in.read();
        int second = in.read();
        in.reset();
        return switch (encoding) {
            case "", "identity", "none" -> in;
            case "gzip", "x-gzip" -> first == 0x1F && second == 0x8B ? new GZIPInputStream(in) : in;
            case "deflate" -> deflated(in, first, second);
            case "br" -> first == '<' || first < 0 ? in : new BrotliInputStream(in);
            default -> throw new UnknownCompression(encoding);
        };
    }

    /** Servers send it with the header of zlib (RFC 1950), as the standard has it, or bare (RFC 1951). */
    private static InputStream deflated(InputStream in, int first, int second) {
        if (first == '<' || first < 0) {
            return in;
        }
        boolean headed = (first & 0x0F) == 8 && (first * 256 + second) % 31 == 0;
        return new InflaterInputStream(in, new Inflater(!headed));
    }
}
