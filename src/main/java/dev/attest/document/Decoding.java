package dev.attest.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text from bytes: by the byte order mark, else as UTF-8 where they are valid UTF-8, else in the encoding that a page
 * declares, else as windows-1252 where that gives words of Latin script. Nothing is guessed beyond that, and no character is
 * changed.
 */
final class Decoding {
    private static final int HEAD = 4096;
    private static final int LONGEST_CHARACTER = 4;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Pattern DECLARED = Pattern.compile(
            "<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml[^>]+encoding\\s*=\\s*[\"']([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    /**
     * What came of decoding.
     *
     * @param text the text; null where the bytes are not valid
     * @param reason why there is none; null where there is one
     */
    record Decoded(@Nullable String text, @Nullable String reason) {}

    private Decoding() {}

    /** The text of a plain file. */
    static Decoded plain(byte[] bytes) {
        return decode(bytes, null, false);
    }

    /** The text of a page, which may be cut off in the middle of a character. */
    static Decoded page(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        String name = declared.find() ? (declared.group(1) != null ? declared.group(1) : declared.group(2)) : null;
        return decode(bytes, name, true);
    }

    private static Decoded decode(byte[] bytes, @Nullable String declaredName, boolean mayBeCut) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8, mayBeCut);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE, mayBeCut);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE, mayBeCut);
        }
        Charset declared = declaredName == null ? null : charset(declaredName);
        Decoded utf8 = strict(bytes, 0, StandardCharsets.UTF_8, mayBeCut);
        boolean escapes = declared != null && declared.name().startsWith("ISO-2022");
        if (utf8.text() != null && !escapes) {
            return utf8;
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return strict(bytes, 0, declared, mayBeCut);
        }
        return isLatin(bytes) ? strict(bytes, 0, WINDOWS_1252, false) : utf8;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The encoding of that name, as browsers take it: what says Latin-1 is written in windows-1252. */
    private static @Nullable Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean latin1 = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            // A page whose declaration could be read as ASCII is not in UTF-16, whatever it says.
            return latin1 ? WINDOWS_1252 : charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static Decoded strict(byte[] bytes, int from, Charset charset, boolean mayBeCut) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = charset.newDecoder().decode(in, out, true);
        boolean cut = mayBeCut && bytes.length - in.position() < LONGEST_CHARACTER;
        if (result.isError() && !cut) {
            return new Decoded(
                    null,
                    String.format(
                            "The byte 0x%02X at position %d is not valid in %s; accepted is text in UTF-8.",
                            bytes[in.position()], in.position() + 1, charset.name()));
        }
        return new Decoded(out.flip().toString(), null);
    }

    /**
     * Whether the bytes above ASCII are such as Latin script in windows-1252 has them: few, none of them unassigned, and
     * letters among letters. Other old encodings show whole words of such bytes.
     */
    private static boolean isLatin(byte[] bytes) {
        int high = 0;
        int pairs = 0;
        boolean before = false;
        for (byte b : bytes) {
            int c = b & 0xFF;
            if (c == 0x81 || c == 0x8D || c == 0x8F || c == 0x90 || c == 0x9D) {
                return false;
            }
            boolean letter = c >= 0xC0;
            high += c >= 0x80 ? 1 : 0;
            pairs += letter && before ? 1 : 0;
            before = letter;
        }
        return high * 8 < bytes.length && pairs * 10 <= high;
    }
}
