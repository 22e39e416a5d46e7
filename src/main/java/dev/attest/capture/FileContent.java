package dev.attest.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Tells from its first bytes what a file holds. */
final class FileContent {
    /** How many of its first bytes are looked at. */
    static final int LOOKED_AT = 4096;

    /** Markup that only a page begins with, behind comments, a processing instruction and blanks. */
    private static final Pattern PAGE_START = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ELEMENT =
            Pattern.compile("<(?:[a-zA-Z][a-zA-Z0-9]*[\\s/>]|!--|!doctype)", Pattern.CASE_INSENSITIVE);

    private static final String WARC = "WARC/";
    private static final Pattern HEADER = Pattern.compile("[a-z][a-z0-9-]*:");
    private static final Pattern HEADERS_END = Pattern.compile("\r?\n\r?\n");

    /** The bytes with which a format begins, and what it is called. */
    private record Signature(String start, int offset, String name) {}

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("%PDF-", 0, "a PDF document"),
            new Signature("\u0089PNG", 0, "a PNG image"),
            new Signature("\u00FF\u00D8\u00FF", 0, "a JPEG image"),
            new Signature("GIF8", 0, "a GIF image"),
            new Signature("WEBP", 8, "a WebP image"),
            new Signature("ftyp", 4, "a video or image"),
            new Signature("PK\u0003\u0004", 0, "a ZIP archive or an office document"),
            new Signature("PK\u0005\u0006", 0, "an empty ZIP archive"),
            new Signature("\u001F\u008B", 0, "a gzip archive"),
            new Signature("BZh", 0, "a bzip2 archive"),
            new Signature("\u00FD7zXZ", 0, "an xz archive"),
            new Signature("7z\u00BC\u00AF", 0, "a 7-Zip archive"),
            new Signature("Rar!\u001A", 0, "a RAR archive"),
            new Signature("\u00D0\u00CF\u0011\u00E0", 0, "an old office document"),
            new Signature("\u007FELF", 0, "a program"),
            new Signature("SQLite format 3", 0, "a database"),
            new Signature("{\\rtf", 0, "an RTF document"),
            new Signature("bplist", 0, "a Safari web archive"));

    private FileContent() {}

    /** Why {@code bytes} can't be an article, as what was found; null where they may be one. */
    static @Nullable String notText(byte[] bytes) {
        String foreign = foreign(bytes);
        if (foreign != null) {
            return "it is " + foreign;
        }
        if (WideText.of(bytes) == null) {
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == 0) {
                    return "it is not text (found a NUL byte at position " + (i + 1) + ")";
                }
            }
        }
        return null;
    }

    /** What other format {@code bytes} begin like; null where none. */
    static @Nullable String foreign(byte[] bytes) {
        String start = start(bytes);
        return SIGNATURES.stream()
                .filter(signature -> start.startsWith(signature.start(), signature.offset()))
                .map(Signature::name)
                .findFirst()
                .orElse(null);
    }

    /** What the text of {@code bytes} is: by its content first, then by the name of the file. */
    static MediaType mediaType(String name, byte[] bytes) {
        String start = WideText.of(bytes) != null ? start(bytes).replace("\0", "") : start(bytes);
        String text = start.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
        if (isMhtml(start)) {
            return MediaType.MHTML;
        }
        if (PAGE_START.matcher(text).find()) {
            return MediaType.HTML;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".html") || lower.endsWith(".htm");
        boolean marked = named
                && ELEMENT.matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                        .find();
        return marked || (named && WideText.of(bytes) != null) ? MediaType.HTML : MediaType.PLAIN_TEXT;
    }

    /** Whether nothing but blanks and a byte order mark stand in {@code bytes}. */
    static boolean isBlank(byte[] bytes) {
        return bytes.length < LOOKED_AT
                && start(bytes)
                        .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                        .isBlank();
    }

    /** Whether a file of any name begins like a page, or like a container of pages. */
    static boolean isPage(byte[] start) {
        return isWarc(start) || (notText(start) == null && mediaType("", start) != MediaType.PLAIN_TEXT);
    }

    /** Whether the first bytes of a file are those of a WARC file, compressed or not. */
    static boolean isWarc(byte[] start) {
        byte[] plain = start;
        if (start(start).startsWith("\u001F\u008B")) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(start))) {
                plain = in.readNBytes(WARC.length());
            } catch (IOException e) {
                return false;
            }
        }
        return start(plain).startsWith(WARC);
    }

    /** Headers as of a mail, with a body of related parts or, where nothing belongs to the page, of HTML alone. */
    private static boolean isMhtml(String start) {
        String[] parts = HEADERS_END.split(start.strip(), 2);
        String headers = parts[0].toLowerCase(Locale.ROOT);
        return HEADER.matcher(headers).lookingAt()
                && headers.contains("mime-version:")
                && (headers.contains("multipart/related") || headers.contains("text/html"));
    }

    /** The first bytes, each as one character. */
    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    }
}
