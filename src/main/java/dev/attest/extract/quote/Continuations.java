package dev.attest.extract.quote;

/** Tells whether a run goes on from the run before it, given that both are of the same speaker. */
final class Continuations {
    private Continuations() {}

    /**
     * Around the verb ('“…,” she said. “…”') only the attribution lies between the two; over paragraphs the run before ends
     * its paragraph, with or without the attribution behind it, and this one opens the next.
     */
    static boolean goesOn(Scene scene, int number) {
        QuotedRun run = scene.runs().get(number);
        QuotedRun before = scene.runs().get(number - 1);
        Frame frame = scene.frame(run);
        int at = frame.placeOf(number);
        if (before.paragraph() == run.paragraph()) {
            int from = frame.placeOf(number - 1);
            return isAttribution(frame.letters().substring(from + 1, at));
        }
        Frame previous = scene.frame(before);
        String behind = previous.letters().substring(previous.placeOf(number - 1) + 1);
        return before.paragraph() == run.paragraph() - 1 && at == 0 && isAttribution(behind);
    }

    /**
     * The last run of the speech that goes on from the run of that number, over paragraphs that each open with a mark while none
     * but the last closes it; the number itself where it does not go on.
     */
    static int last(Scene scene, int number) {
        int last = number;
        while (last + 1 < scene.runs().size() && isOneSpeech(scene, last)) {
            last++;
        }
        return last;
    }

    private static boolean isOneSpeech(Scene scene, int number) {
        QuotedRun run = scene.runs().get(number);
        QuotedRun next = scene.runs().get(number + 1);
        boolean open = !run.closed()
                && run.span().end()
                        == scene.paragraph(run.paragraph())
                                .words()
                                .stripTrailing()
                                .length();
        return open
                && next.opened()
                && next.paragraph() == run.paragraph() + 1
                && next.span().start() == 0;
    }

    /** At most one sentence, with nothing in it that opens another statement. */
    private static boolean isAttribution(String between) {
        int stop = between.indexOf(Frame.STOP);
        boolean oneSentence = stop < 0 || stop == between.length() - 1;
        return oneSentence && between.length() <= 14;
    }
}
