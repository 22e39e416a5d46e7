package dev.attest.archive;

import dev.attest.fixity.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Names as parts of addresses: small Latin letters, digits and hyphens. A name that loses letters on the way (another script, or
 * a great length) gets the first eight digits of its SHA-256, so that two names share an address only where they differ in no
 * more than case, accents and punctuation. An address depends on its name alone, and so stays when others come.
 */
final class Slug {
    private static final int LONGEST = 80;
    static final int HASH_DIGITS = 8;

    private Slug() {}

    static String of(String name) {
        StringBuilder slug = new StringBuilder();
        boolean lost = write(name, slug);
        if (slug.length() > LONGEST) {
            slug.setLength(LONGEST);
            trim(slug);
            lost = true;
        }
        if (!lost && slug.length() > 0) {
            return slug.toString();
        }
        return (slug.length() == 0 ? "" : slug + "-") + hash(name);
    }

    /** The first words of {@code name}, for addresses that end in digits of their own; empty where no letter of it is left. */
    static String words(String name, int longest) {
        StringBuilder slug = new StringBuilder();
        write(name, slug);
        if (slug.length() > longest) {
            int end = slug.lastIndexOf("-", longest);
            slug.setLength(end > 0 ? end : longest);
            trim(slug);
        }
        return slug.toString();
    }

    /** Writes what is left of {@code name}, and says whether it lost letters. */
    private static boolean write(String name, StringBuilder slug) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        boolean lost = false;
        for (int at = 0; at < normal.length(); at += Character.charCount(normal.codePointAt(at))) {
            int c = normal.codePointAt(at);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append((char) c);
            } else if (Character.isLetterOrDigit(c)) {
                lost = true;
            } else if (!isSilent(c) && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        trim(slug);
        return lost;
    }

    /** The first eight hexadecimal digits of the SHA-256 of {@code name}. */
    static String hash(String name) {
        return Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
    }

    /** The number that the {@value #HASH_DIGITS} digits of {@link #hash} write. */
    static long number(String name) {
        byte[] digest = Sha256.digest().digest(name.getBytes(StandardCharsets.UTF_8));
        return Integer.toUnsignedLong(ByteBuffer.wrap(digest).getInt());
    }

    /** Accents and apostrophes, which set nothing apart. */
    private static boolean isSilent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
    }

    private static void trim(StringBuilder slug) {
        while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
    }
}
