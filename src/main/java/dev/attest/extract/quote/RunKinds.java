package dev.attest.extract.quote;

import dev.attest.article.Quote.Kind;
import dev.attest.text.WordList;
import java.util.Locale;

/** Tells what a quoted run is. */
final class RunKinds {
    private static final int SHORTEST_SPEECH = 8;

    private static final WordList TITLED = WordList.of("quote-title-nouns");

    private final Scene scene;
    private final boolean doubleMarks;

    RunKinds(Scene scene) {
        this.scene = scene;
        this.doubleMarks = scene.runs().stream().anyMatch(run -> !run.single());
    }

    /**
     * A run that is nobody's by how it is set: single marks in a text that sets speech in double ones (a word set apart, the
     * words of a headline), or the title of a work ('the film “Harbour Nights”').
     */
    boolean isAside(int number) {
        QuotedRun run = scene.runs().get(number);
        return (doubleMarks && run.single()) || isTitleOfWork(run);
    }

    private boolean isTitleOfWork(QuotedRun run) {
        String words = scene.paragraph(run.paragraph()).words();
        int start = run.span().start();
        if (start < 2 || words.charAt(start - 1) != ' ') {
            return false;
        }
        // 'her book, “Harbour Nights,”'
        int behind = words.charAt(start - 2) == ',' ? start - 2 : start - 1;
        int noun = behind;
        while (noun > 0 && Character.isLetter(words.charAt(noun - 1))) {
            noun--;
        }
        if (isOnSomebodys(words, noun, behind)) {
            return RunShape.of(scene.words(run)).title();
        }
        String before = words.substring(noun, behind).toLowerCase(Locale.ROOT);
        boolean work = TITLED.contains(before) && !"participle".equals(TITLED.value(before));
        return work && RunShape.of(scene.words(run)).title();
    }

    /** 'on the station's “Harbour Nights”': a possessive behind 'on' before the run, whose last word begins at {@code at}. */
    private static boolean isOnSomebodys(String words, int at, int end) {
        boolean possessive = end - at == 1
                && words.charAt(at) == 's'
                && at > 0
                && (words.charAt(at - 1) == '’' || words.charAt(at - 1) == '\'');
        int owner = at - 1;
        while (possessive && owner > 0 && Character.isLetter(words.charAt(owner - 1))) {
            owner--;
        }
        return possessive && owner > 3 && words.startsWith(" on ", owner - 4);
    }

    /** Whether the paragraph of a run is that run alone, and it is a sentence. */
    boolean isSentenceAlone(int number) {
        QuotedRun run = scene.runs().get(number);
        return scene.frame(run).units().size() <= 2 && isSentence(scene.words(run));
    }

    private static boolean isSentence(String words) {
        return Character.isUpperCase(words.codePointAt(0)) && ".,?!".indexOf(last(words)) >= 0;
    }

    /** A run that is nobody's: speech whose speaker is not given if it is long and a sentence or of a statement, else a word set apart. */
    Kind withoutSpeaker(int number) {
        QuotedRun run = scene.runs().get(number);
        String words = scene.words(run);
        boolean isLong = words.chars().filter(c -> c == ' ').count() >= SHORTEST_SPEECH - 1;
        if (!isLong || isAside(number)) {
            return Kind.SCARE;
        }
        Frame frame = scene.frame(run);
        boolean partial = Media.isBefore(frame, frame.placeOf(number));
        return isSentence(words) ? Kind.FULL : partial ? Kind.PARTIAL : Kind.SCARE;
    }

    /** Full: a clause of its own, behind a comma, colon or stop or at the start; or the rest of one that goes on. */
    Kind withSpeaker(int number, boolean goesOn) {
        QuotedRun run = scene.runs().get(number);
        String words = scene.words(run);
        Frame frame = scene.frame(run);
        int at = frame.placeOf(number);
        char before = at == 0 ? Frame.STOP : frame.letters().charAt(at - 1);
        boolean free = ",:.?Q".indexOf(before) >= 0;
        boolean clause = !Character.isLowerCase(words.codePointAt(0)) || goesOn;
        return free && clause ? Kind.FULL : Kind.PARTIAL;
    }

    private static char last(String words) {
        return words.charAt(words.length() - 1);
    }
}
