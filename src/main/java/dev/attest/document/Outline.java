package dev.attest.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page in its order, each with a number. What is counted or known of elements stands in arrays at their
 * numbers: what holds for an element and all below it is then found in one pass, however deep they are nested. The number of
 * an element is less than those of all below it.
 */
final class Outline {
    /** In the place of a number: no element. */
    static final int NONE = -1;

    private final List<Element> elements = new ArrayList<>();
    private final Map<Element, Integer> numbers = new HashMap<>();
    private final int body;
    private int[] parents = new int[256];
    private final int[] ends;
    private final Map<String, Integer> knownLooks = new HashMap<>();
    private final int[] looks;

    /** Numbers {@code body}, all elements below it, and those around it. */
    Outline(Element body) {
        Deque<Element> around = new ArrayDeque<>();
        for (Element at = body.parent(); at != null; at = at.parent()) {
            around.push(at);
        }
        around.forEach(element -> add(element, elements.size() - 1));
        this.body = elements.size();
        addAll(body);
        this.looks = new int[elements.size()];
        this.ends = new int[elements.size()];
        for (int i = ends.length - 1; i >= 0; i--) {
            ends[i] = Math.max(ends[i], i + 1);
            if (parents[i] != NONE) {
                ends[parents[i]] = Math.max(ends[parents[i]], ends[i]);
            }
        }
    }

    private void addAll(Element body) {
        int parent = elements.size() - 1;
        @Nullable Element at = body;
        while (at != null) {
            int number = add(at, parent);
            @Nullable Element next = at.firstElementChild();
            parent = next == null ? parent : number;
            while (next == null && !at.equals(body)) {
                next = at.nextElementSibling();
                if (next == null) {
                    at = elements.get(parent);
                    parent = parents[parent];
                }
            }
            at = next;
        }
    }

    private int add(Element element, int parent) {
        int number = elements.size();
        if (number == parents.length) {
            parents = Arrays.copyOf(parents, number * 2);
        }
        parents[number] = parent;
        elements.add(element);
        numbers.put(element, number);
        return number;
    }

    /** How many elements there are. */
    int size() {
        return elements.size();
    }

    int body() {
        return body;
    }

    Element element(int number) {
        return elements.get(number);
    }

    /** The number of {@code element}, which is one of the outline. */
    int number(Element element) {
        Integer number = numbers.get(element);
        if (number == null) {
            throw new IllegalArgumentException("Not an element of this page: " + element.normalName());
        }
        return number;
    }

    /** The number of the element around that one; {@link #NONE} for the outermost. */
    int parent(int number) {
        return parents[number];
    }

    /** The number behind the last element below that one. */
    int end(int number) {
        return ends[number];
    }

    /** The number of the look of that element, from 1 on: elements with the same name and the same classes share it. */
    int look(int number) {
        if (looks[number] == 0) {
            Element element = elements.get(number);
            String look = element.normalName() + '.' + element.className();
            looks[number] = knownLooks.computeIfAbsent(look, of -> knownLooks.size() + 1);
        }
        return looks[number];
    }

    /** For each element the number of the outermost element of that name that it is in or is; {@link #NONE} for none. */
    int[] outermost(String name) {
        int[] found = new int[elements.size()];
        for (int i = 0; i < found.length; i++) {
            int above = parents[i] == NONE ? NONE : found[parents[i]];
            found[i] = above == NONE && elements.get(i).normalName().equals(name) ? i : above;
        }
        return found;
    }

    /** Adds to what was counted for each element what was counted for all below it. */
    void sumUp(int[] counts) {
        for (int i = counts.length - 1; i > 0; i--) {
            counts[parents[i]] += counts[i];
        }
    }

    /** Says of each element whether it or one around it is among {@code chosen}. */
    boolean[] within(boolean[] chosen) {
        boolean[] within = chosen.clone();
        for (int i = 1; i < within.length; i++) {
            within[i] |= within[parents[i]];
        }
        return within;
    }
}
