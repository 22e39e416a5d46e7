package dev.attest.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeatsTest {
    @Test
    void everyNameHasASeatOfItsOwn() {
        for (int names : new int[] {0, 1, 32, 33, 1000}) {
            assertEquals(names, seats(names(names)).size());
        }
    }

    @Test
    void theOrderInWhichNamesComeDoesNotMatter() {
        List<String> names = names(500);
        Map<String, Integer> seats = seats(names);
        List<String> reversed = new ArrayList<>(names);
        Collections.reverse(reversed);
        assertEquals(seats, seats(reversed));
    }

    @Test
    void oneNameMoreLeavesNearlyAllWhereTheyWere() {
        Map<String, Integer> before = seats(names(400));
        Map<String, Integer> after = seats(names(401));
        long moved = before.entrySet().stream()
                .filter(seat -> !seat.getValue().equals(after.get(seat.getKey())))
                .count();
        assertTrue(moved <= 4, () -> moved + " moved");
    }

    private static List<String> names(int many) {
        return IntStream.range(0, many).mapToObj(number -> "report-" + number).toList();
    }

    private static Map<String, Integer> seats(List<String> names) {
        Seats seats = new Seats(names);
        Map<String, Integer> by = new HashMap<>();
        for (int seat = 0; seat < seats.size(); seat++) {
            if (seats.at(seat) >= 0) {
                by.put(names.get(seats.at(seat)), seat);
            }
        }
        return by;
    }
}
