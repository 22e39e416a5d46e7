package dev.attest.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML that people write by hand. Accepted is one document of keys and values (or a list of such), without tags,
 * anchors and aliases, nested at most 20 deep, in UTF-8 and at most {@value #LARGEST} bytes. A key that nobody asks for is an
 * error that names the nearest valid one.
 */
public final class StrictYaml {
    /** The size of the largest file that is read, in bytes. */
    public static final int LARGEST = 1 << 20;

    private StrictYaml() {}

    /**
     * Reads a file of keys and values; an empty file has none.
     *
     * @param fileName how messages call the file
     * @param reader takes the values out. It asks for every key that it knows, whatever the others hold: a key that was not
     *     asked for is unknown. What it returns is thrown away if a problem was noted.
     * @throws InvalidYaml with all problems found
     */
    public static <T> T read(String fileName, byte[] bytes, Function<YamlMapping, T> reader) throws InvalidYaml {
        Problems problems = new Problems(fileName);
        YamlNode root = tree(bytes, problems);
        problems.throwIfAny();
        if (root != null && !(root instanceof YamlNode.Mapping) && !isNothing(root)) {
            problems.add(root.line(), "found " + root.found() + "; a file of the form 'key: value' is due");
        }
        problems.throwIfAny();
        T made = apply(mapping(root), problems, reader);
        problems.throwIfAny();
        return made;
    }

    /**
     * Reads a file that is a list, each item of it keys and values; an empty file is an empty list.
     *
     * @param fileName how messages call the file
     * @param reader takes the values out of an item, as in {@link #read}
     * @throws InvalidYaml with all problems found
     */
    public static <T> List<T> readList(String fileName, byte[] bytes, Function<YamlMapping, T> reader)
            throws InvalidYaml {
        Problems problems = new Problems(fileName);
        YamlNode root = tree(bytes, problems);
        problems.throwIfAny();
        List<T> made = new ArrayList<>();
        if (root instanceof YamlNode.Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                if (item instanceof YamlNode.Mapping mapping) {
                    made.add(apply(mapping, problems, reader));
                } else {
                    problems.add(item.line(), "found " + item.found() + "; an item of the form '- key: value' is due");
                }
            }
        } else if (root != null && !isNothing(root)) {
            problems.add(root.line(), "found " + root.found() + "; a list of items of the form '- key: value' is due");
        }
        problems.throwIfAny();
        return List.copyOf(made);
    }

    private static <T> T apply(YamlNode.Mapping node, Problems problems, Function<YamlMapping, T> reader) {
        YamlMapping mapping = new YamlMapping(node, problems);
        T made = reader.apply(mapping);
        mapping.noteUnknownKeys();
        return made;
    }

    private static YamlNode.Mapping mapping(@Nullable YamlNode root) {
        return root instanceof YamlNode.Mapping mapping ? mapping : new YamlNode.Mapping(1, Map.of());
    }

    private static boolean isNothing(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.isNothing();
    }

    private static @Nullable YamlNode tree(byte[] bytes, Problems problems) {
        if (bytes.length > LARGEST) {
            problems.add(0, "the file has " + bytes.length + " bytes; at most " + LARGEST + " are read");
            return null;
        }
        String text = decoded(bytes, problems);
        return text == null ? null : YamlTree.of(text, problems);
    }

    private static @Nullable String decoded(byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            problems.add(
                    line,
                    String.format(
                            "the byte 0x%02X at position %d is not UTF-8; save the file as UTF-8",
                            bytes[in.position()], in.position() + 1));
            return null;
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
