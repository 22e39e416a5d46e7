package dev.attest.cache;

import dev.attest.cache.Pack.Place;
import dev.attest.fixity.Sha256;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was made from files, kept for as long as the files and the program are the same. A file that looks as it did is not read; one
 * that looks changed is known by its content. For any thread.
 *
 * @param <T> what is kept
 */
public final class Shelf<T> implements Closeable {
    /** Texts up to that length are kept once, however many values hold them. */
    private static final int SHARED = 48;

    /** So much of the file may be of no more use before it is written anew, in bytes, beside what is of use. */
    private static final long WASTE = 1 << 20;

    /** Larger files are not known by their content, for which they would have to be read whole. */
    private static final long LARGEST = 64L << 20;

    private final RecordCodec<T> codec;
    private final CacheFile<Contents> index;
    private final Path file;
    private final Pack pack;
    private final String maker;
    private final long looked;
    private final Map<String, Item> before = new HashMap<>();
    private final Map<String, Item> byKey = new HashMap<>();
    private final Map<String, Item> now = new ConcurrentHashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /** @param maker what made them: others of another maker are of no use */
    private record Contents(String maker, List<Item> items) {}

    /**
     * Something that is kept.
     *
     * @param name what it was made of
     * @param states of the files, when they were looked at; empty where they must be read to know them
     * @param key of their content
     */
    private record Item(String name, List<FileState> states, String key, Place place) {}

    private Shelf(Path folder, String name, RecordCodec<T> codec, String maker, long looked) throws IOException {
        this.codec = codec;
        this.maker = maker;
        this.looked = looked;
        this.file = folder.resolve(name + ".pack");
        this.pack = Pack.open(file);
        this.index = new CacheFile<>(folder.resolve(name + ".index"), RecordCodec.of(Contents.class));
        index.read().filter(contents -> contents.maker().equals(maker)).ifPresent(contents -> contents.items()
                .forEach(item -> {
                    before.put(item.name(), item);
                    byKey.put(item.key(), item);
                }));
    }

    /**
     * What is kept in {@code folder}.
     *
     * @param name tells it from what else is kept there
     * @param maker all beside the files that the values depend on: the program, its settings
     * @param looked the time before which no file had been looked at, by the clock of the file system
     */
    public static <T> Shelf<T> open(Path folder, String name, RecordCodec<T> codec, String maker, long looked)
            throws IOException {
        return new Shelf<>(folder, name, codec, maker, looked);
    }

    /**
     * What is there of a value.
     *
     * @param value the value
     * @param again reads the same once more, for who lets go of it; null where it is not kept
     */
    public record Kept<T>(T value, @Nullable Supplier<T> again) {}

    /**
     * The value of {@code files} that do not look as they did: the one that is kept of the same content, else a new one. It can be read
     * again until this is closed.
     *
     * @param name what the value is of; the value may depend on it
     * @param files what it is made from, and nothing else beside the name and the maker
     */
    public Kept<T> get(String name, List<Path> files, Supplier<T> make) {
        List<FileState> states = states(files, LARGEST);
        return states == null ? new Kept<>(make.get(), null) : byContent(name, files, states, make);
    }

    /** The value that is kept of {@code files}, if they look as they did; else null, though their content may be the same. */
    public @Nullable Kept<T> same(String name, List<Path> files) {
        Item kept = before.get(name);
        return kept != null && kept.states().equals(states(files, Long.MAX_VALUE)) ? kept(kept) : null;
    }

    /** Keeps a new value of {@code files}, which may be too large to be known by their content, for as long as they look the same. */
    public void anew(String name, List<Path> files, Supplier<T> make) {
        List<FileState> states = states(files, Long.MAX_VALUE);
        T value = make.get();
        if (states != null && states.equals(states(files, Long.MAX_VALUE)) && areSettled(states)) {
            String key = key(name, states.toString());
            Place place = add(key, value);
            if (place != null) {
                now.put(name, new Item(name, states, key, place));
            }
        }
    }

    /**
     * The value of something that is no file by itself: the one that is kept, else a new one.
     *
     * @param content a name for all that it is made from beside the name and the maker
     */
    public Kept<T> named(String name, String content, Supplier<T> make) {
        Kept<T> known = known(name, content);
        if (known != null) {
            return known;
        }
        T value = make.get();
        String key = key(name, content);
        Place place = add(key, value);
        Kept<T> kept = place == null ? null : kept(new Item(name, List.of(), key, place));
        return kept == null ? new Kept<>(value, null) : kept;
    }

    /** What is kept under {@link #named}; null where that is nothing. */
    public @Nullable Kept<T> known(String name, String content) {
        Item kept = byKey.get(key(name, content));
        return kept == null ? null : kept(kept);
    }

    private @Nullable Kept<T> kept(Item item) {
        T value = read(item);
        if (value == null) {
            return null;
        }
        now.put(item.name(), item);
        return new Kept<>(value, () -> again(item));
    }

    private T again(Item kept) {
        T value = read(kept);
        if (value == null) {
            throw new UncheckedIOException(new IOException("What was kept of " + kept.name()
                    + " was changed during the build: " + file + "; nothing else may write there. Build again"));
        }
        return value;
    }

    private Kept<T> byContent(String name, List<Path> files, List<FileState> states, Supplier<T> make) {
        String key = key(name, files);
        if (key == null) {
            return new Kept<>(make.get(), null);
        }
        Item kept = byKey.get(key);
        T value = kept == null ? null : read(kept);
        if (value == null) {
            value = make.get();
            kept = null;
        }
        // What was changed while it was read may have given a value of neither content.
        if (states.equals(states(files, LARGEST))) {
            Place place = kept == null ? add(key, value) : kept.place();
            if (place != null) {
                Item item = new Item(name, areSettled(states) ? states : List.of(), key, place);
                now.put(name, item);
                // What was kept takes less memory than what was made: it holds the same text once.
                T same = kept == null ? read(item) : value;
                return same == null ? new Kept<>(value, null) : new Kept<>(same, () -> again(item));
            }
        }
        return new Kept<>(value, null);
    }

    private boolean areSettled(List<FileState> states) {
        return states.stream().allMatch(state -> state.isSettled(looked));
    }

    /** The states of {@code files}; null where one of them is none, or larger than {@code most}, or there are none. */
    private static @Nullable List<FileState> states(List<Path> files, long most) {
        List<FileState> states = new ArrayList<>();
        for (Path file : files) {
            FileState state = FileState.of(file);
            if (state == null || state.size() < 0 || state.size() > most) {
                return null;
            }
            states.add(state);
        }
        return states.isEmpty() ? null : states;
    }

    private String key(String name, String content) {
        String all = maker + "\n" + name + "\n" + content;
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, Pack.KEY_DIGITS);
    }

    private @Nullable String key(String name, List<Path> files) {
        var digest = Sha256.digest();
        digest.update((maker + "\n" + name + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            for (Path one : files) {
                byte[] bytes = Files.readAllBytes(one);
                digest.update((one.getFileName() + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
        } catch (IOException e) {
            return null; // whoever makes the value says what is wrong with the file
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, Pack.KEY_DIGITS);
    }

    private @Nullable T read(Item item) {
        try {
            return pack.read(item.place(), item.key())
                    .map(bytes -> codec.value(bytes, this::shared))
                    .orElse(null);
        } catch (IOException | RuntimeException e) {
            return null; // it is made anew
        }
    }

    private String shared(String text) {
        if (text.length() > SHARED) {
            return text;
        }
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private @Nullable Place add(String key, T value) {
        try {
            return pack.add(key, codec.bytes(value));
        } catch (IOException e) {
            return null; // a full disk costs the next build time, and nothing else
        }
    }

    /** Keeps for the next build what was asked for, and forgets the rest. */
    public void save() throws IOException {
        if (now.equals(before)) {
            return;
        }
        List<Item> items = List.copyOf(new TreeMap<>(now).values());
        long used = items.stream().mapToLong(item -> item.place().length()).sum();
        index.write(new Contents(maker, pack.size() > 2 * used + WASTE ? rewritten(items) : items));
    }

    /** Writes a new file of what is of use. The index follows: until then, what it leads to does not bear its key. */
    private List<Item> rewritten(List<Item> items) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        List<Item> moved = new ArrayList<>();
        try (Pack fresh = Pack.open(part)) {
            for (Item item : items) {
                Optional<byte[]> piece = pack.read(item.place(), item.key());
                if (piece.isPresent()) {
                    moved.add(new Item(item.name(), item.states(), item.key(), fresh.add(item.key(), piece.get())));
                }
            }
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return moved;
    }

    @Override
    public void close() throws IOException {
        pack.close();
    }
}
