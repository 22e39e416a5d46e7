package dev.attest.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostingsTest {
    @Test
    void numbersAreWrittenInASCIIWithoutQuotationMarkAndBackslashAndCanBeReadBack() {
        StringBuilder out = new StringBuilder();
        int[] numbers = {0, 1, 56, 57, 58, 57 * 34 - 1, 57 * 34, 57 * 34 * 34, 1_000_000, Integer.MAX_VALUE};
        for (int number : numbers) {
            Postings.write(number, out);
        }
        assertTrue(out.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '"' && c != '\\'), out.toString());
        assertEquals(
                java.util.Arrays.stream(numbers).boxed().toList(),
                ReadIndex.numbers(out.toString()).stream().map(Long::intValue).toList());
    }

    @Test
    void smallNumbersTakeOneCharacter() {
        StringBuilder out = new StringBuilder();
        for (int number = 0; number < 57; number++) {
            Postings.write(number, out);
        }
        assertEquals(57, out.length());
    }

    @Test
    void headlinesAndFirstSentencesStandApartFromTheRest() {
        Postings postings = new Postings();
        postings.add(7, new int[] {3, 16 * 3 + 1, 16 * 4, 16 * 90 + 15}, false);
        postings.add(9, new int[] {16 * 12 + 2}, false);
        postings.add(40, new int[] {16 * 2, 16 * 30}, true);
        assertEquals(List.of("7:0/3", "7:3/1", "40:2/0", "40:30/0"), ReadIndex.places(postings.lead()));
        assertEquals(List.of("7:4/0", "7:90/15", "9:12/2"), ReadIndex.places(postings.rest()));
        List<String> shares = postings.rest(64, 8);
        assertEquals(List.of("7:4/0", "7:90/15"), ReadIndex.places(shares.get(0)));
        assertEquals(List.of("9:12/2"), ReadIndex.places(shares.get(1)));
        assertEquals("", shares.get(7));
        assertEquals(7, postings.units());
    }
}
