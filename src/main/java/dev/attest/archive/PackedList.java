package dev.attest.archive;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A list of things that are a few numbers each, kept as these numbers and made when they are asked for. An archive refers to what its
 * articles hold some hundred times for each article; kept as things, that would be most of its memory. Can't be changed.
 */
public final class PackedList<T> extends AbstractList<T> implements RandomAccess {
    private final int[] numbers;
    private final int width;
    private final Form<T> form;

    private PackedList(int[] numbers, int width, Form<T> form) {
        this.numbers = numbers;
        this.width = width;
        this.form = form;
    }

    /** Makes the thing whose numbers begin at {@code from}. */
    private interface Form<T> {
        T read(int[] numbers, int from);
    }

    /** The same findings, packed. */
    public static List<Entry.Finding> findings(List<Entry.Finding> findings) {
        if (findings instanceof PackedList) {
            return findings;
        }
        Packer packer = new Packer();
        findings.forEach(finding -> packer.add(finding.article(), finding.number()));
        return packer.findings();
    }

    /** The same mentions, packed. */
    static List<Entry.Mention> mentions(List<Entry.Mention> mentions) {
        if (mentions instanceof PackedList) {
            return mentions;
        }
        Packer packer = new Packer();
        mentions.forEach(one -> packer.add(one.article(), one.paragraph(), one.start(), one.end()));
        return packer.mentions();
    }

    @Override
    public T get(int index) {
        Objects.checkIndex(index, size());
        return form.read(numbers, index * width);
    }

    @Override
    public int size() {
        return numbers.length / width;
    }

    /** Gathers the numbers of a list. */
    static final class Packer {
        private int[] numbers = new int[4];
        private int length;

        void add(int... more) {
            if (length + more.length > numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(length + more.length, numbers.length * 3 / 2));
            }
            System.arraycopy(more, 0, numbers, length, more.length);
            length += more.length;
        }

        List<Entry.Finding> findings() {
            return list(2, (all, from) -> new Entry.Finding(all[from], all[from + 1]));
        }

        List<Entry.Mention> mentions() {
            return list(4, (all, from) -> new Entry.Mention(all[from], all[from + 1], all[from + 2], all[from + 3]));
        }

        private <T> List<T> list(int width, Form<T> form) {
            return length == 0 ? List.of() : new PackedList<>(Arrays.copyOf(numbers, length), width, form);
        }
    }
}
