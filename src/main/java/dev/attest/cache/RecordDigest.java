package dev.attest.cache;

import dev.attest.fixity.Sha256;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A short name for all that a record holds: two records have the same name only if they are the same, all the way down. Follows the
 * components by itself, so that none can be forgotten. For any thread.
 */
public final class RecordDigest {
    /** 128 bits: that two of a million pages share a name by chance is less likely than that the memory fails. */
    private static final int OCTETS = 16;

    private static final int BUFFER = 1 << 13;
    /** Characters below it are one octet. */
    private static final int ASCII = 0x80;

    private final ClassValue<Kind> kinds = new ClassValue<>() {
        @Override
        protected Kind computeValue(Class<?> type) {
            return new Kind(type.getName().hashCode(), type.isRecord() ? RecordShape.of(type) : null);
        }
    };

    private record Kind(int name, @Nullable RecordShape shape) {}

    /**
     * The name of {@code values}, 32 hexadecimal digits.
     *
     * @throws IllegalArgumentException if something in them is neither a record nor a plain value
     */
    public String of(@Nullable Object... values) {
        Feed feed = new Feed();
        for (Object value : values) {
            feed.add(value);
        }
        return HexFormat.of().formatHex(feed.digest());
    }

    /** Feeds values to the digest. */
    private final class Feed {
        private final MessageDigest digest = Sha256.digest();
        private final byte[] buffer = new byte[BUFFER];
        private int length;

        byte[] digest() {
            flush();
            return Arrays.copyOf(digest.digest(), OCTETS);
        }

        private void flush() {
            digest.update(buffer, 0, length);
            length = 0;
        }

        private void octet(int value) {
            if (length == BUFFER) {
                flush();
            }
            buffer[length++] = (byte) value;
        }

        private void number(long value) {
            for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
                octet((int) (value >>> shift));
            }
        }

        private void small(int value) {
            int rest = value;
            while ((rest & ~0x7f) != 0) {
                octet(rest | 0x80);
                rest >>>= 7;
            }
            octet(rest);
        }

        /** As UTF-8, in which pages are written too: half a character, which has no form of its own there, is the same in both. */
        private void text(String text) {
            small(text.length());
            int at = 0;
            while (at < text.length() && text.charAt(at) < ASCII) {
                octet(text.charAt(at));
                at++;
            }
            if (at < text.length()) {
                octets(text.substring(at).getBytes(StandardCharsets.UTF_8));
            }
        }

        private void octets(byte[] octets) {
            if (octets.length > BUFFER - length) {
                flush();
            }
            if (octets.length > BUFFER) {
                digest.update(octets);
            } else {
                System.arraycopy(octets, 0, buffer, length, octets.length);
                length += octets.length;
            }
        }

        void add(@Nullable Object value) {
            if (value == null) {
                octet('0');
            } else if (value instanceof String text) {
                octet('t');
                text(text);
            } else if (value instanceof List<?> items) {
                octet('l');
                small(items.size());
                for (Object item : items) {
                    add(item);
                }
            } else if (value instanceof Record) {
                addRecord(value);
            } else if (value instanceof Boolean yes) {
                octet(yes ? 'y' : 'n');
            } else if (value instanceof Integer number) {
                octet('i');
                number(number);
            } else {
                addOther(value);
            }
        }

        private void addRecord(Object value) {
            Kind kind = kinds.get(value.getClass());
            RecordShape shape = kind.shape();
            octet('r');
            number(kind.name());
            for (int i = 0; shape != null && i < shape.components().size(); i++) {
                add(shape.get(value, i));
            }
        }

        private void addOther(Object value) {
            if (value instanceof Enum<?> constant) {
                octet('e');
                text(constant.name());
            } else if (value instanceof Map<?, ?> map) {
                octet('m');
                addItems(
                        map.entrySet().stream()
                                .map(entry -> Arrays.asList(entry.getKey(), entry.getValue()))
                                .toList(),
                        map instanceof SortedMap);
            } else if (value instanceof Collection<?> items) {
                octet('c');
                addItems(items, items instanceof SortedSet || !(items instanceof Set));
            } else if (value instanceof Number
                    || value instanceof Character
                    || value instanceof BigDecimal
                    || value instanceof URI
                    || value instanceof TemporalAccessor) {
                octet('o');
                number(kinds.get(value.getClass()).name());
                text(value.toString());
            } else {
                throw new IllegalArgumentException("A " + value.getClass().getName() + " has no name by what it holds");
            }
        }

        /** The order in which a set or map happens to give its items says nothing. */
        private void addItems(Collection<?> items, boolean ordered) {
            small(items.size());
            if (ordered) {
                for (Object item : items) {
                    add(item);
                }
            } else {
                items.stream().map(item -> RecordDigest.this.of(item)).sorted().forEach(this::text);
            }
        }
    }
}
