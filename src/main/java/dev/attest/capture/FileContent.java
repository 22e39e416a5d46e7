package dev.attest.capture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from its first bytes what a file holds. */
final class FileContent {
    private static final int LOOKED_AT = 4096;

    /** Markup that only a page begins with, behind comments, a processing instruction and blanks. */
    private static final Pattern PAGE_START = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ELEMENT =
            Pattern.compile("<(?:[a-zA-Z][a-zA-Z0-9]*[\\s/>]|!--|!doctype)", Pattern.CASE_INSENSITIVE);

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
            new Signature("bplist", 0, "a Safari web archive"),
            new Signature("WARC/", 0, "a WARC archive"));

    private FileContent() {}

    /** Why {@code bytes} can't be an article, as what was found; null where they may be one. */
    static @Nullable String notText(byte[] bytes) {
        String start = start(bytes);
        for (Signature signature : SIGNATURES) {
            if (start.startsWith(signature.start(), signature.offset())) {
                return "it is " + signature.name();
            }
        }
        if (isMhtml(start)) {
            return "it is a web page in the MHTML format";
        }
        if (!hasWideMark(bytes)) {
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == 0) {
                    return "it is not text (found a NUL byte at position " + (i + 1) + ")";
                }
            }
        }
        return null;
    }

    /** What the text of {@code bytes} is: by its content first, then by the name of the file. */
    static MediaType mediaType(String name, byte[] bytes) {
        String start = hasWideMark(bytes) ? start(bytes).replace("\0", "") : start(bytes);
        String text = start.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
        if (PAGE_START.matcher(text).find()) {
            return MediaType.HTML;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".html") || lower.endsWith(".htm");
        boolean marked = named
                && ELEMENT.matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                        .find();
        return marked || (named && hasWideMark(bytes)) ? MediaType.HTML : MediaType.PLAIN_TEXT;
    }

    /** Whether nothing but blanks and a byte order mark stand in {@code bytes}. */
    static boolean isBlank(byte[] bytes) {
        return bytes.length < LOOKED_AT
                && start(bytes)
                        .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                        .isBlank();
    }

    private static boolean isMhtml(String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        return lower.contains("\nmime-version:") && lower.contains("multipart/related") && !lower.startsWith("<");
    }

    private static boolean hasWideMark(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    /** The first bytes, each as one character. */
    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    }
}
