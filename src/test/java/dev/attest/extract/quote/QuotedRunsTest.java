package dev.attest.extract.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedRunsTest {
    @Test
    void curlyMarksPair() {
        assertRuns("He spoke of “rain” and “snow”.", "“rain”", "“snow”");
    }

    @Test
    void straightMarksPairInTurn() {
        assertRuns("\"Rain,\" he said. \"Snow.\"", "\"Rain,\"", "\"Snow.\"");
    }

    @Test
    void aStraightMarkMayCloseACurlyOneAndTheOtherWayRound() {
        assertRuns("“Rain,\" he said. \"Snow.”", "“Rain,\"", "\"Snow.”");
    }

    @Test
    void onlyTheOuterOfNestedRunsIsGiven() {
        assertRuns("“She told me ‘run’ and I ran,” he said.", "“She told me ‘run’ and I ran,”");
        assertRuns("‘She told me “run” and I ran,’ he said.", "‘She told me “run” and I ran,’");
        assertRuns("“She told me “run” and I ran,” he said.", "“She told me “run” and I ran,”");
    }

    @Test
    void anApostropheNeitherOpensNorClosesARun() {
        assertRuns("It’s the boys’ boat, not the ’90s one; 'tis old.");
        assertRuns("‘It’s the boys’ boat,’ he said.", "‘It’s the boys’ boat,’");
        assertRuns("'It's my brother's boat,' he said.", "'It's my brother's boat,'");
    }

    @Test
    void guillemetsLowMarksAndCornersPair() {
        assertRuns("«Pluie», dit-il.", "«Pluie»");
        assertRuns("„Regen“, sagte er.", "„Regen“");
        assertRuns("»Regen«, sagte er.", "»Regen«");
        assertRuns("قال «مطر» ثم مضى.", "«مطر»");
        assertRuns("彼は「雨」と言った。", "「雨」");
    }

    @Test
    void aMeasureInInchesOpensNoRun() {
        assertRuns("The pipe is 12\" wide.");
    }

    @Test
    void aMissingClosingMarkEndsTheRunBeforeTheNextOne() {
        assertRuns("“Rain came. “Snow came too,” he said.", "“Rain came.", "“Snow came too,”");
    }

    @Test
    void aRunLeftOpenEndsWithItsParagraph() {
        List<QuotedRun> runs = QuotedRuns.in(List.of("He said: “Rain came.", "“Then snow.”"));
        assertFalse(runs.get(0).closed());
        assertTrue(runs.get(1).closed());
        assertRuns("He said: “Rain came.", "“Rain came.");
    }

    @Test
    void whatLiesBetweenAnOpenRunAndALaterClosingMarkIsQuoted() {
        List<String> paragraphs = List.of("He said: “Rain came.", "The roof fell.", "Then snow.” He wept.");
        assertEquals(List.of("“Rain came.", "The roof fell.", "Then snow.”"), words(paragraphs));
    }

    @Test
    void aClosingMarkWithoutAnOpenRunGivesNone() {
        assertRuns("Then snow.” He wept.");
    }

    @Test
    void emptyAndBlankMarksGiveNothing() {
        assertRuns("“” and \" \" and ‘’");
        assertRuns("");
    }

    @Test
    void anyOddTextIsReadWithoutAnError() {
        String marks = "“”\"‘’'«»„‟`a .1\n";
        for (int seed = 0; seed < 20_000; seed++) {
            StringBuilder text = new StringBuilder();
            for (int rest = seed * 7919 + 1; rest > 0; rest /= marks.length()) {
                text.append(marks.charAt(rest % marks.length()));
            }
            String words = text.toString();
            int end = 0;
            for (QuotedRun run : QuotedRuns.in(List.of(words))) {
                assertTrue(run.span().start() >= end && run.span().end() <= words.length(), words);
                end = run.span().end();
            }
        }
    }

    private static void assertRuns(String paragraph, String... expected) {
        assertEquals(List.of(expected), words(List.of(paragraph)));
    }

    private static List<String> words(List<String> paragraphs) {
        List<String> words = new ArrayList<>();
        for (QuotedRun run : QuotedRuns.in(paragraphs)) {
            words.add(run.span().in(paragraphs.get(run.paragraph())));
        }
        return words;
    }
}
