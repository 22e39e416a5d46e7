package dev.attest.document;

import dev.attest.text.WordList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds at the end of a text to whom it gives the credit: '(Reuters)', '— AFP', '© 2016 AFP', 'AFP contributed to this report',
 * 'This article was originally published by The Daily Tide'. What is no such formula is no credit.
 */
final class Credits {
    private static final WordList AGENCIES = WordList.of("news-agencies");
    private static final WordList CLOSERS = WordList.of("credit-closers");
    private static final WordList OPENERS = WordList.of("credit-openers");
    private static final int LONGEST_LINE = 200;
    private static final int LAST = 4;
    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String AGENCY = "(?:the )?(?:" + alternatives(AGENCIES.entries()) + ")(?![\\p{L}\\p{N}])";
    private static final Pattern LINE = Pattern.compile("\\W*(" + AGENCY + ")\\W*", IGNORE_CASE);
    private static final Pattern END = Pattern.compile(
            "(?:[(\\[](?:via |source: )?(" + AGENCY + ")[)\\]]|\\s[–—-]{1,2}\\s?(" + AGENCY + "))\\.?$", IGNORE_CASE);
    private static final Pattern SHARED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(" + AGENCY + "(?:(?:,| and|, and) " + AGENCY + ")*) (?:also |have |has )?(?:"
                    + alternatives(CLOSERS.entries()) + ")",
            IGNORE_CASE);
    private static final Pattern OPENED_AGENCY =
            Pattern.compile("\\W*(?:" + openers("agency") + ")\\s*:?\\s*(" + AGENCY + ")\\W*", IGNORE_CASE);
    private static final Pattern RIGHTS =
            Pattern.compile("(?:" + openers("rights") + ")\\s*(?:\\d{4})?\\s*(?:by )?(" + AGENCY + ")", IGNORE_CASE);
    private static final Pattern OPENED_OUTLET = Pattern.compile("^(?:\\W*|.{0,40}(?<!\\p{L})(?:"
            + alternatives(WordList.of("credit-subjects").entries())
            + ")(?!\\p{L}).{0,20}\\s)(?:"
            + openers("")
            + ")\\s*:?\\s*(\\p{Lu}[^.,;()0-9]{1,59}?)(?=\\s+(?:and|under|on|here)\\s|[.,;()]|$)");

    private Credits() {}

    private static String openers(String kind) {
        return alternatives(new LinkedHashSet<>(OPENERS.withValue(kind)));
    }

    private static String alternatives(Set<String> phrases) {
        return phrases.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(phrase -> "(?i:" + Pattern.quote(phrase) + ")")
                .collect(Collectors.joining("|"));
    }

    /** Whom the last of {@code paragraphs} give the credit; null where they give it to nobody. */
    static @Nullable Syndication of(List<String> paragraphs) {
        for (int i = paragraphs.size() - 1; i >= Math.max(0, paragraphs.size() - LAST); i--) {
            String outlet = outlet(paragraphs.get(i));
            if (outlet != null) {
                return new Syndication(outlet, null);
            }
        }
        return null;
    }

    private static @Nullable String outlet(String paragraph) {
        Matcher end = END.matcher(paragraph);
        if (end.find()) {
            return end.group(1) == null ? end.group(2) : end.group(1);
        }
        Matcher line = LINE.matcher(paragraph);
        if (line.matches()) {
            return line.group(1);
        }
        Matcher shared = SHARED.matcher(paragraph);
        if (mayBeShared(paragraph) && shared.find()) {
            return shared.group(1);
        }
        if (paragraph.length() > LONGEST_LINE) {
            return null;
        }
        for (Pattern opened : List.of(OPENED_OUTLET, OPENED_AGENCY, RIGHTS)) {
            Matcher credit = opened.matcher(paragraph);
            if (opened == OPENED_AGENCY ? credit.matches() : credit.find()) {
                return credit.group(1).strip();
            }
        }
        return null;
    }

    private static boolean mayBeShared(String paragraph) {
        String lower = paragraph.toLowerCase(Locale.ROOT);
        return CLOSERS.entries().stream().anyMatch(lower::contains);
    }

    /** The only one of {@code authors}, if that is a news agency and not a person; else null. */
    static @Nullable Syndication ofAuthors(List<String> authors) {
        List<String> names = authors.stream().map(String::strip).distinct().toList();
        return names.size() == 1 && AGENCIES.contains(names.get(0)) ? new Syndication(names.get(0), null) : null;
    }
}
