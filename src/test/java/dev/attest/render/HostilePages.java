package dev.attest.render;

import dev.attest.page.Head;
import dev.attest.page.Page;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records of every kind whose strings are all the same one. The few strings that choose a shape ({@code kind}, {@code role} …)
 * take the values that they may have in turn, so that every branch of a template is reached.
 */
final class HostilePages {
    private static final Map<String, List<String>> CHOICES = Map.of(
            "Quote.kind", List.of("full", "partial", "scare"),
            "Entry.kind", List.of("person", "organisation", "place", "source"),
            "EntryList.kind", List.of("people", "organisations", "places", "sources"),
            "role", List.of("text", "subhead", "list_item", "block_quote", "caption"),
            "publish", List.of("full", "excerpt", "record"),
            "direction", List.of("ltr", "rtl"),
            "sourceBasis", List.of("sentence", "carried over", "article"),
            "scope", List.of("incident", "cumulative"),
            "verdict", List.of("single source", "contested", "several sources"),
            "Segment.kind", List.of("quote", "sentence", "person"));

    private final String string;
    private final int turn;
    /** The records that are being made. */
    private final Set<Type> open = new HashSet<>();

    /**
     * @param string what every string is
     * @param turn which of the values of a choice is taken; in turn -1 the choices are filled with the string too
     */
    HostilePages(String string, int turn) {
        this.string = string;
        this.turn = turn;
    }

    static int turns() {
        return CHOICES.values().stream().mapToInt(List::size).max().orElseThrow();
    }

    List<Page> pages() {
        return Arrays.stream(Page.class.getPermittedSubclasses())
                .map(type -> (Page) made(type, "", ""))
                .toList();
    }

    Object made(Type type, String owner, String name) {
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            if (open.contains(element)) {
                return List.of(); // what holds things of its own kind: once is enough
            }
            return List.of(made(element, owner, name), made(element, owner, name));
        }
        if (type == String.class) {
            return text(owner, name);
        }
        if (type == int.class || type == Integer.class) {
            return 3;
        }
        if (type == long.class || type == Long.class) {
            return 3L;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == Head.Section.class) {
            return Head.Section.HELD_BACK;
        }
        return record((Class<?>) type);
    }

    private String text(String owner, String name) {
        if (owner.equals("Head") && name.equals("path")) {
            return "page.html"; // where the file goes: an artifact checks it itself
        }
        if (turn < 0) {
            return string;
        }
        List<String> choices = CHOICES.getOrDefault(owner + "." + name, CHOICES.get(name));
        return choices == null ? string : choices.get(turn % choices.size());
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("A page holds records, lists, strings and numbers, found " + type);
        }
        open.add(type);
        String owner = type.getSimpleName().replaceAll("(View|Page)$", "");
        Object[] values = Arrays.stream(components)
                .map(c -> made(c.getGenericType(), owner, c.getName()))
                .toArray();
        open.remove(type);
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No " + type + " can be made", e);
        }
    }
}
