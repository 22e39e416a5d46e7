package dev.attest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attest.message.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final int HEAVY = Shelf.ROOM / 10;

    private record Thing(@Nullable LocalDate day, int number) {}

    private static Shelf<Thing> shelf(List<Thing> things) {
        return Shelf.of(
                Messages.english(),
                "All",
                things,
                new Shelf.Rule<>(
                        thing -> HEAVY,
                        thing -> String.format(Locale.ROOT, "%016x", thing.number() * 0x9E3779B97F4A7C15L),
                        Levels.byDay(Messages.english(), Thing::day, "Undated"),
                        0));
    }

    private static List<Thing> things(int count) {
        LocalDate first = LocalDate.of(2015, 1, 1);
        return IntStream.range(0, count)
                .mapToObj(number -> new Thing(number % 20 == 0 ? null : first.plusDays(number % 700), number))
                .toList();
    }

    private static List<Shelf<Thing>> leaves(Shelf<Thing> root) {
        return new Shelves<>(root, "x/index.html", "x/").leaves();
    }

    @Test
    void fewThingsStayOnOnePage() {
        Shelf<Thing> root = shelf(things(10));
        assertEquals(List.of(), root.parts());
        assertEquals(10, root.items().size());
    }

    @Test
    void everyThingIsOnOnePageAndNoPageHoldsMoreThanFits() {
        List<Thing> things = things(3_000);
        List<Shelf<Thing>> leaves = leaves(shelf(things));
        Set<Thing> found = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (Shelf<Thing> leaf : leaves) {
            assertTrue(leaf.items().size() <= 10, leaf.key());
            assertTrue(keys.add(leaf.key()), leaf.key());
            leaf.items().forEach(thing -> assertTrue(found.add(thing), leaf.key()));
        }
        assertEquals(things.size(), found.size());
    }

    @Test
    void oneMoreThingChangesTheLeafThatItFallsIntoAndNoOther() {
        List<Thing> before = things(1_000);
        List<Thing> after = new ArrayList<>(before);
        after.add(new Thing(LocalDate.of(2016, 3, 3), 5_000));
        Set<Shelf<Thing>> same = new HashSet<>(leaves(shelf(before)));
        List<Shelf<Thing>> changed = leaves(shelf(after)).stream()
                .filter(leaf -> !same.contains(leaf))
                .toList();
        assertTrue(changed.stream().allMatch(leaf -> leaf.key().startsWith("2016-03-03")), changed.toString());
        assertTrue(changed.size() <= 4, changed.toString());
    }

    @Test
    void thingsOfOneDayThatDoNotFitAreDividedByTheirDigits() {
        LocalDate day = LocalDate.of(2016, 3, 3);
        List<Thing> things = IntStream.range(0, 50)
                .mapToObj(number -> new Thing(day, number))
                .toList();
        List<Shelf<Thing>> leaves = leaves(shelf(things));
        assertTrue(leaves.size() > 4);
        leaves.forEach(leaf -> assertTrue(leaf.key().matches("2016-03-03(-[0-9a-f])+"), leaf.key()));
    }

    @Test
    void aNameThatIsTheBeginningOfOthersIsApartFromThem() {
        List<String> names = IntStream.range(0, 60)
                .mapToObj(number -> number == 0 ? "ab" : "ab" + (char) ('a' + number % 26) + number)
                .sorted()
                .toList();
        Shelf<String> root = Shelf.of(
                Messages.english(),
                "All",
                names,
                new Shelf.Rule<>(name -> HEAVY, name -> "0".repeat(16), Levels.byLetter(name -> name), 0));
        List<Shelf<String>> leaves = new Shelves<>(root, "x/index.html", "x/").leaves();
        assertTrue(leaves.stream().allMatch(leaf -> leaf.items().size() <= 10));
        assertEquals("ab_", leaves.get(0).key());
    }

    @Test
    void everyPageIsReachedFromTheFirst() {
        Shelves<Thing> shelves = new Shelves<>(shelf(things(2_000)), "x/index.html", "x/");
        Set<String> reached = new HashSet<>(Set.of("x/index.html"));
        for (Shelf<Thing> shelf : shelves.all()) {
            assertTrue(reached.contains(shelves.path(shelf)), shelf.key());
            shelf.parts().forEach(part -> reached.add(shelves.path(part)));
        }
        assertEquals(shelves.all().size(), reached.size());
    }
}
