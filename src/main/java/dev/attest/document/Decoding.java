package dev.attest.document;

import dev.attest.capture.WideText;
import dev.attest.text.WordList;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text from bytes: by the byte order mark, else as UTF-8 where they are valid UTF-8, else in the encoding that the server or
 * the page declares, else in the one that the letters tell. How it was decided goes with the text. What none of these settles
 * is not guessed.
 */
final class Decoding {
    private static final int HEAD = 4096;
    private static final int LONGEST_CHARACTER = 4;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final WordList NAMES = WordList.of("encoding-names");

    /** A page is read in spite of one unreadable place in this many characters outside ASCII, or bytes of an old encoding. */
    private static final int READABLE = 20;

    private static final Pattern DECLARED = Pattern.compile(
            "<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml[^>]+encoding\\s*=\\s*[\"']([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    /**
     * What came of decoding.
     *
     * @param text the text; null where the bytes are not valid
     * @param encoding how it was read; null where it was not
     * @param reason why there is none; null where there is one
     */
    record Decoded(
            @Nullable String text,
            @Nullable Encoding encoding,
            @Nullable String reason) {}

    /** An encoding that somebody names. */
    private record Named(Charset charset, Encoding.Basis basis) {}

    private final byte[] bytes;
    private final boolean isPage;

    private Decoding(byte[] bytes, boolean isPage) {
        this.bytes = bytes;
        this.isPage = isPage;
    }

    /** The text of a plain file. */
    static Decoded plain(byte[] bytes) {
        return new Decoding(bytes, false).decode(List.of());
    }

    /**
     * The text of a page, which may be cut off in the middle of a character.
     *
     * @param server the encoding that the server or another container names; null where none does
     */
    static Decoded page(byte[] bytes, @Nullable String server) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        String name = declared.find() ? (declared.group(1) != null ? declared.group(1) : declared.group(2)) : null;
        List<Named> named = new ArrayList<>();
        Charset byServer = charset(server);
        if (byServer != null) {
            named.add(new Named(byServer, Encoding.Basis.SERVER));
        }
        Charset byPage = charset(name);
        // A page whose declaration could be read as ASCII is not in UTF-16, whatever it says.
        if (byPage != null && !byPage.name().startsWith("UTF-16")) {
            named.add(new Named(byPage, Encoding.Basis.PAGE));
        }
        return new Decoding(bytes, true).decode(named);
    }

    private Decoded decode(List<Named> named) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return inUtf8(3, Encoding.Basis.MARK);
        }
        Charset wide = WideText.of(bytes);
        if (wide != null) {
            boolean marked = WideText.marked(bytes) != null;
            return strict(marked ? 2 : 0, wide, marked ? Encoding.Basis.MARK : Encoding.Basis.FORM);
        }
        boolean escapes = named.stream().anyMatch(one -> one.charset().name().startsWith("ISO-2022"));
        Decoded utf8 = inUtf8(0, Encoding.Basis.FORM);
        if (utf8.text() != null && !escapes) {
            return utf8;
        }
        Decoded declared = declared(named);
        if (declared != null) {
            return declared;
        }
        Charset old = OldEncodings.of(bytes);
        if (old != null) {
            return strict(0, old, Encoding.Basis.LETTERS);
        }
        return isLatin(bytes) ? strict(0, WINDOWS_1252, Encoding.Basis.LETTERS) : utf8;
    }

    /** As it is declared; null where nothing is declared that fits. */
    private @Nullable Decoded declared(List<Named> named) {
        for (Named one : named) {
            if (one.charset().equals(StandardCharsets.UTF_8)) {
                continue;
            }
            // Servers say Latin-1 of whatever they hold; that letters of another script stand there is the better word.
            Charset old = one.charset().equals(WINDOWS_1252) ? OldEncodings.of(bytes) : null;
            if (old != null && !old.equals(WINDOWS_1252)) {
                return strict(0, old, Encoding.Basis.LETTERS);
            }
            Decoded decoded = lenient(0, one.charset(), one.basis());
            if (decoded.text() != null) {
                return decoded;
            }
        }
        return null;
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

    /** The encoding of that name, as browsers take it; null where there is none, and where none is named. */
    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            String taken = NAMES.value(name.toLowerCase(Locale.ROOT));
            return Charset.forName(taken == null ? name : taken);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private Decoded inUtf8(int from, Encoding.Basis basis) {
        return lenient(from, StandardCharsets.UTF_8, basis);
    }

    private Decoded strict(int from, Charset charset, Encoding.Basis basis) {
        return decode(from, charset, basis, false);
    }

    /** As {@link #strict}, but of a page a few places may be unreadable. */
    private Decoded lenient(int from, Charset charset, Encoding.Basis basis) {
        return decode(from, charset, basis, isPage);
    }

    private Decoded decode(int from, Charset charset, Encoding.Basis basis, boolean forgiving) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CharsetDecoder decoder = charset.newDecoder();
        int firstFault = -1;
        int faults = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            boolean cut = isPage && bytes.length - in.position() < LONGEST_CHARACTER;
            if (cut) {
                break;
            }
            faults++;
            firstFault = firstFault < 0 ? in.position() : firstFault;
            if (!forgiving || !out.hasRemaining()) {
                return refused(charset, firstFault);
            }
            out.put('\uFFFD');
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        String text = out.flip().toString();
        if (faults > 0 && !isMostlyReadable(text, faults)) {
            return refused(charset, firstFault);
        }
        return new Decoded(text, new Encoding(charset.name(), basis, faults), null);
    }

    private static boolean isMostlyReadable(String text, int faults) {
        long beyondAscii = text.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
        return (long) faults * READABLE <= beyondAscii;
    }

    private Decoded refused(Charset charset, int position) {
        return new Decoded(
                null,
                null,
                String.format(
                        Locale.ROOT,
                        "The byte 0x%02X at position %d is not valid in %s, and the letters do not tell another encoding;"
                                + " accepted is text in UTF-8.",
                        bytes[position],
                        position + 1,
                        charset.name()));
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
