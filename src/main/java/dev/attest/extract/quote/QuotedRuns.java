package dev.attest.extract.quote;

import dev.attest.text.Span;
import dev.attest.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks. Curly, straight, low, angled and corner marks, single ones in the British manner, mixed ones where
 * what stands around a mark shows whether it opens or closes. A run that its paragraph leaves open ends with the paragraph;
 * where a later paragraph closes it without a new mark, what lies between is quoted too.
 */
final class QuotedRuns {
    /** How many paragraphs a run may stay open without a mark of its own; more is a misprint. */
    private static final int LONGEST_WITHOUT_MARK = 6;

    private static final WordList ELISIONS = WordList.of("quote-elisions");

    private final int number;
    private final String text;
    private final int lastGuillemet;
    private final List<QuotedRun> runs = new ArrayList<>();
    private int closesAtStart = -1;

    private QuotedRuns(int number, String text) {
        this.number = number;
        this.text = text;
        this.lastGuillemet = text.lastIndexOf('«');
    }

    /** The outer runs of {@code paragraphs}, in the order of the text. */
    static List<QuotedRun> in(List<String> paragraphs) {
        List<QuotedRun> all = new ArrayList<>();
        int openParagraph = -1;
        for (int number = 0; number < paragraphs.size(); number++) {
            QuotedRuns scan = new QuotedRuns(number, paragraphs.get(number));
            scan.scan();
            if (openParagraph >= 0 && scan.closesAtStart > 0 && number - openParagraph <= LONGEST_WITHOUT_MARK) {
                for (int between = openParagraph + 1; between < number; between++) {
                    addWhole(all, between, paragraphs.get(between));
                }
                scan.runs.add(0, scan.carriedOver());
            }
            all.addAll(scan.runs);
            openParagraph = scan.nextOpen(openParagraph);
        }
        return List.copyOf(all);
    }

    private static void addWhole(List<QuotedRun> all, int number, String words) {
        boolean quoted = !all.isEmpty() && all.get(all.size() - 1).paragraph() == number;
        if (!quoted && !words.isBlank()) {
            Span span = new Span(0, words.length());
            all.add(new QuotedRun(number, span, span, false, false, false));
        }
    }

    private QuotedRun carriedOver() {
        return new QuotedRun(number, new Span(0, closesAtStart + 1), new Span(0, closesAtStart), false, true, false);
    }

    /** The paragraph that leaves a run open behind this one; -1 where none does. */
    private int nextOpen(int before) {
        if (runs.isEmpty()) {
            return closesAtStart > 0 ? -1 : before;
        }
        return runs.get(runs.size() - 1).closed() ? -1 : number;
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            Pair pair = pairAt(at);
            if (pair == null) {
                noteStrayClosing(at);
                at++;
                continue;
            }
            int inner = at + pair.length;
            End end = pair.single ? closingSingle(pair, inner) : closing(pair, inner);
            at = add(pair, at, end);
        }
    }

    /** Adds the run that opens at {@code start}; gives the place to read on from. */
    private int add(Pair pair, int start, End found) {
        int inner = start + pair.length;
        boolean longAndFirst = start == 0 && text.length() > 60;
        if (!found.closed && pair.single && !longAndFirst) {
            return inner;
        }
        int end = found.at;
        while (!found.closed && end > inner && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int spanEnd = found.closed ? end + pair.length : end;
        if (end <= inner || text.substring(inner, end).isBlank()) {
            return Math.max(inner, spanEnd);
        }
        runs.add(
                new QuotedRun(number, new Span(start, spanEnd), new Span(inner, end), true, found.closed, pair.single));
        return spanEnd;
    }

    /** Where a run's words end, and whether a mark stands there. */
    private record End(int at, boolean closed) {}

    /** Marks that belong together. */
    private record Pair(char open, String closings, int length, boolean single) {}

    /** The marks that open a run at {@code at}; null where nothing opens there. */
    private @Nullable Pair pairAt(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '“' -> closesByContext(at) ? null : new Pair(c, "”\"", 1, false);
            case '„', '‟' -> new Pair(c, "“”\"", 1, false);
            case '"' -> closesByContext(at) || isInchMark(at) ? null : new Pair(c, "\"”", 1, false);
            case '”' -> opensByContext(at) ? new Pair(c, "”\"", 1, false) : null;
            case '«' -> closesByContext(at) ? null : new Pair(c, "»", 1, false);
            case '»' -> opensByContext(at) && at < lastGuillemet ? new Pair(c, "«", 1, false) : null;
            case '「' -> new Pair(c, "」", 1, false);
            case '『' -> new Pair(c, "』", 1, false);
            case '‹' -> closesByContext(at) ? null : new Pair(c, "›", 1, true);
            case '‘', '\'', '’', '`' -> singleAt(at, c);
            default -> null;
        };
    }

    private @Nullable Pair singleAt(int at, char c) {
        boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c && c != '’';
        if (twice && opensByContext(at) && at + 2 < text.length()) {
            return new Pair(c, c == '‘' ? "’" : "'", 2, false);
        }
        if (c == '`' || c == '’' || !opensByContext(at) || isElision(at)) {
            return null;
        }
        return c == '‘' ? new Pair(c, "’", 1, true) : new Pair(c, "'’", 1, true);
    }

    /** Where the run that opened before {@code from} ends: at its mark, before the next run, or with the paragraph. */
    private End closing(Pair pair, int from) {
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            boolean opens = text.charAt(at) == pair.open && opensByContext(at) && !closesByContext(at);
            boolean closes = isClosingMark(pair, at)
                    || (pair.length == 1 && text.charAt(at) == pair.open && closesByContext(at));
            if (opens && !hasTwoClosings(pair, at + 1)) {
                return new End(at, false);
            }
            if (opens) {
                depth++;
            } else if (closes && depth == 0) {
                return new End(at, true);
            } else if (closes) {
                depth--;
            }
        }
        return new End(text.length(), false);
    }

    /** Whether two marks close behind {@code from} before the next one opens: then a nested run opened there. */
    private boolean hasTwoClosings(Pair pair, int from) {
        int closings = 0;
        for (int at = from; at < text.length() && closings < 2; at++) {
            boolean closes = isClosingMark(pair, at);
            if (closes && !opensByContext(at)) {
                closings++;
            } else if (text.charAt(at) == pair.open) {
                return false;
            }
        }
        return closings == 2;
    }

    private boolean isClosingMark(Pair pair, int at) {
        if (pair.closings.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        if (pair.length == 2) {
            return at + 1 < text.length() && pair.closings.indexOf(text.charAt(at + 1)) >= 0;
        }
        return true;
    }

    /**
     * Where a single mark closes: not inside a word, and not as the apostrophe of a plural ('the boys’ toys') when a better
     * mark comes before the next run opens.
     */
    private End closingSingle(Pair pair, int from) {
        int doubtful = -1;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == pair.open && opensByContext(at) && !isElision(at) && at > from) {
                break;
            }
            if (pair.closings.indexOf(c) < 0 || isWordAt(at + 1)) {
                continue;
            }
            boolean plural = (text.charAt(at - 1) == 's' || text.charAt(at - 1) == 'n')
                    && at + 2 < text.length()
                    && text.charAt(at + 1) == ' '
                    && Character.isLetter(text.charAt(at + 2));
            if (!plural) {
                return new End(at, true);
            }
            doubtful = doubtful < 0 ? at : doubtful;
        }
        return doubtful < 0 ? new End(text.length(), false) : new End(doubtful, true);
    }

    private void noteStrayClosing(int at) {
        char c = text.charAt(at);
        boolean mark = c == '”' || c == '"' || c == '»';
        if (mark && runs.isEmpty() && closesAtStart < 0 && at > 0 && closesByContext(at) && !isInchMark(at)) {
            closesAtStart = at;
        }
    }

    /** Whether what stands around a mark shows that it opens: a blank, bracket or dash before, a word behind. */
    private boolean opensByContext(int at) {
        boolean free = at == 0 || isBlank(text.charAt(at - 1)) || "([{—–-/“\"‘«¿¡,:".indexOf(text.charAt(at - 1)) >= 0;
        return free && at + 1 < text.length() && !isBlank(text.charAt(at + 1));
    }

    /** Whether what stands around a mark shows that it closes: a word or point before, and no word behind. */
    private boolean closesByContext(int at) {
        if (at == 0 || isBlank(text.charAt(at - 1))) {
            return false;
        }
        boolean opening = "([{—–/“‘«".indexOf(text.charAt(at - 1)) >= 0;
        return !opening && !isWordAt(at + 1) && !isOpeningOf(at + 1);
    }

    private boolean isOpeningOf(int at) {
        return at < text.length() && "“‘«[$#@".indexOf(text.charAt(at)) >= 0;
    }

    /** 5'10" or 12": a measure in inches. */
    private boolean isInchMark(int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1)) && text.indexOf('"', at + 1) < 0;
    }

    /** 'em, '90s: an apostrophe that opens a word. */
    private boolean isElision(int at) {
        int end = at + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at + 1, end);
        boolean year = word.length() >= 2 && Character.isDigit(word.charAt(0)) && word.endsWith("s");
        return year || ELISIONS.contains("'" + word.toLowerCase(Locale.ROOT));
    }

    private boolean isWordAt(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
