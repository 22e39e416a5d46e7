package dev.attest.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
    private static final RecordCodec<Everything> CODEC = RecordCodec.of(Everything.class);

    private enum Colour {
        RED,
        GREEN
    }

    private sealed interface Shape {}

    private record Circle(int radius) implements Shape {}

    private record Point() implements Shape {}

    private record Said<T>(T value, @Nullable String by) {}

    private record Everything(
            String text,
            @Nullable String none,
            int number,
            @Nullable Integer count,
            long size,
            boolean yes,
            double share,
            Colour colour,
            @Nullable LocalDate day,
            @Nullable BigDecimal exact,
            @Nullable URI address,
            List<String> words,
            Set<Colour> colours,
            SortedMap<String, Integer> sorted,
            Map<String, String> inOrder,
            List<Shape> shapes,
            Said<LocalDate> said,
            @Nullable Said<String> saidText,
            List<Everything> parts) {}

    @Test
    void everyComponentOfEveryKindComesBackAsItWas() {
        Everything inner = everything("in a part, über الحرب 😀 \ud800", List.of());
        Everything all = everything("word ".repeat(200), List.of(inner, inner));
        assertEquals(all, CODEC.value(CODEC.bytes(all), UnaryOperator.identity()));
    }

    private static Everything everything(String text, List<Everything> parts) {
        Map<String, String> inOrder = new LinkedHashMap<>();
        inOrder.put("z", "first");
        inOrder.put("a", "second");
        return new Everything(
                text,
                null,
                -5,
                Integer.MAX_VALUE,
                Long.MIN_VALUE,
                true,
                0.1,
                Colour.GREEN,
                LocalDate.of(-44, 3, 15),
                new BigDecimal("36.20"),
                URI.create("https://news.example/a"),
                List.of("word", "", "word word"),
                Set.of(Colour.RED, Colour.GREEN),
                new TreeMap<>(Map.of("a", 1, "b", 200)),
                inOrder,
                List.of(new Circle(3), new Point()),
                new Said<>(LocalDate.of(2016, 10, 14), null),
                null,
                parts);
    }

    @Test
    void wordsOfALongTextAreKeptByTheirPlaceInIt() {
        String text = "The market of the town was hit at noon. ".repeat(100);
        Said<String> withPart = new Said<>(text, text.substring(500, 900));
        RecordCodec<Pair> codec = RecordCodec.of(Pair.class);
        byte[] bytes = codec.bytes(new Pair(withPart, text.substring(40, 300)));
        assertEquals(withPart, codec.value(bytes, UnaryOperator.identity()).one());
        assertEquals(true, bytes.length < text.length() + 30, () -> bytes.length + " bytes");
    }

    private record Pair(Said<String> one, String other) {}

    @Test
    void equalTextsCanBeMadeOneObject() {
        Map<String, String> shared = new HashMap<>();
        Said<String> value = new Said<>("Monday", "Tuesday");
        RecordCodec<Days> codec = RecordCodec.of(Days.class);
        byte[] bytes = codec.bytes(new Days(value));
        UnaryOperator<String> share = text -> Objects.requireNonNullElse(shared.putIfAbsent(text, text), text);
        assertSame(
                codec.value(bytes, share).day().value(),
                codec.value(bytes, share).day().value());
    }

    private record Days(Said<String> day) {}

    @Test
    void bytesThatAreCutOffAreRefused() {
        byte[] bytes = CODEC.bytes(everything("text", List.of()));
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(bytes, length);
            assertThrows(RuntimeException.class, () -> CODEC.value(cut, UnaryOperator.identity()));
        }
    }

    @Test
    void aTypeThatCantBeKeptIsNamedWhenTheCodecIsMade() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> RecordCodec.of(WithThread.class));
        assertEquals(true, String.valueOf(refused.getMessage()).contains("java.lang.Thread"));
    }

    private record WithThread(Thread thread) {}

    @Test
    void aDigestChangesWithEveryComponentAndWithNothingElse() {
        RecordDigest digest = new RecordDigest();
        Everything all = everything("text", List.of(everything("part", List.of())));
        assertEquals(digest.of(all), digest.of(everything("text", List.of(everything("part", List.of())))));
        List<String> others = new ArrayList<>();
        others.add(digest.of(everything("texT", List.of(everything("part", List.of())))));
        others.add(digest.of(everything("text", List.of(everything("parT", List.of())))));
        others.add(digest.of(everything("text", List.of())));
        others.forEach(other -> assertNotEquals(digest.of(all), other));
        assertNotEquals(digest.of(new Circle(1)), digest.of(new Circle(2)));
        assertNotEquals(digest.of("ab", "c"), digest.of("a", "bc"));
        assertNotEquals(digest.of((Object) null), digest.of(""));
        assertNotEquals(digest.of(List.of("a")), digest.of("a"));
        assertNotEquals(digest.of(Colour.RED), digest.of("RED"));
    }

    @Test
    void theOrderInWhichASetIsKeptDoesNotChangeADigest() {
        RecordDigest digest = new RecordDigest();
        Set<String> one = new java.util.LinkedHashSet<>(List.of("a", "b", "c"));
        Set<String> other = new java.util.LinkedHashSet<>(List.of("c", "a", "b"));
        assertEquals(digest.of(one), digest.of(other));
    }

    @Test
    void whatHasNoNameByItsContentIsRefused() {
        RecordDigest digest = new RecordDigest();
        assertThrows(IllegalArgumentException.class, () -> digest.of(new Object()));
    }
}
