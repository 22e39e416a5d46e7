package dev.attest.render;

import dev.attest.message.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days and numbers in words, for the templates, which know it as {@code labels}. In the language of the interface, whatever the
 * machine's.
 */
public final class Labels {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    /** Between the first and the last day of a stretch, as the page records write it. */
    private static final Pattern TO = Pattern.compile(" – ");
    /** A stretch of which one end is not known, as the page records write it. */
    private static final Pattern OPEN = Pattern.compile("(from |until )(\\d{4}-\\d{2}-\\d{2})");

    /** Languages whose usual script runs from right to left, by their ISO 639 codes. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi", "ji");

    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final Messages messages;

    /** @param messages the words of the interface */
    Labels(Messages messages) {
        this.messages = messages;
    }

    /** '13 October 2016' for '2016-10-13', 'October 2016' for '2016-10'; what is neither is left as it is. */
    public String day(String iso) {
        try {
            if (DAY.matcher(iso).matches()) {
                LocalDate day = LocalDate.parse(iso);
                return messages.say(
                        "date.day", String.valueOf(day.getDayOfMonth()), month(day), String.valueOf(day.getYear()));
            }
            if (MONTH.matcher(iso).matches()) {
                YearMonth month = YearMonth.parse(iso);
                return messages.say("date.month", month(month.atDay(1)), String.valueOf(month.getYear()));
            }
        } catch (DateTimeException e) {
            return iso; // digits that are no day: shown as they are
        }
        return iso;
    }

    /**
     * Like {@link #day}, for a day or for two with a dash between them: '11–13 October 2016', 'September 2016' for the whole of
     * it; 'from 13 October 2016' where the other end is open.
     */
    public String days(String isoDays) {
        Matcher open = OPEN.matcher(isoDays);
        if (open.matches()) {
            return messages.say("date." + open.group(1).strip(), day(open.group(2)));
        }
        String[] ends = TO.split(isoDays, -1);
        if (ends.length != 2) {
            return day(isoDays);
        }
        String whole = whole(ends[0], ends[1]);
        return whole == null ? stretch(ends[0], ends[1]) : whole;
    }

    /** The month or year that the days are the first and last of; null where they are not. */
    private @Nullable String whole(String first, String last) {
        if (!DAY.matcher(first).matches() || !DAY.matcher(last).matches()) {
            return null;
        }
        String year = first.substring(0, 4);
        if (first.equals(year + "-01-01") && last.equals(year + "-12-31")) {
            return year;
        }
        String month = first.substring(0, 7);
        try {
            boolean wholeMonth = first.endsWith("-01")
                    && last.equals(YearMonth.parse(month).atEndOfMonth().toString());
            return wholeMonth ? day(month) : null;
        } catch (DateTimeException e) {
            return null; // digits that are no month: shown as they are
        }
    }

    private String stretch(String first, String last) {
        String from = day(first);
        String to = day(last);
        boolean sameMonth = !from.equals(first) && !to.equals(last) && first.regionMatches(0, last, 0, 8);
        return sameMonth
                ? messages.say(
                        "date.range", String.valueOf(LocalDate.parse(first).getDayOfMonth()), to)
                : messages.say("date.stretch", from, to);
    }

    /** Whether {@code iso} may stand in the {@code datetime} of a {@code time} element. */
    public boolean isDay(String iso) {
        return DAY.matcher(iso).matches() || MONTH.matcher(iso).matches();
    }

    /** {@code rtl} where the language is written from right to left, else {@code ltr}. */
    public String direction(String languageTag) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(languageTag).getLanguage()) ? "rtl" : "ltr";
    }

    /** '12,345'. */
    public String number(long number) {
        return messages.number(number);
    }

    /** Whether the address is a full one on the web, so that a reader may be sent there. */
    public boolean isWeb(@Nullable String address) {
        return address != null && Addresses.isWeb(address);
    }

    /** A full address as a content security policy names a source; characters that end one there are written by their numbers. */
    public String source(String address) {
        return address.replace(";", "%3B")
                .replace(",", "%2C")
                .replace("'", "%27")
                .replace(" ", "%20");
    }

    /** 'CSV' for 'csv'; a name of a format as it is written. */
    public String format(String format) {
        return format.equals("geojson")
                ? "GeoJSON"
                : format.equals("jsonl") ? "JSON Lines" : format.toUpperCase(Locale.ROOT);
    }

    /** A length in words: '812 bytes', '14 KB', '2.5 MB'. A kilobyte is 1,000 bytes. */
    public String bytes(long bytes) {
        if (bytes < 1_000) {
            return messages.say("size.bytes", bytes);
        }
        return bytes < 1_000_000
                ? messages.say("size.kilobytes", (bytes + 500) / 1_000)
                : messages.say("size.megabytes", tenths((bytes + 50_000) / 100_000));
    }

    /** Where to write to: the mail or web address as a link; null where it is neither. */
    public @Nullable String contact(@Nullable String contact) {
        if (contact == null) {
            return null;
        }
        String mail = contact.startsWith("mailto:") ? contact.substring("mailto:".length()) : contact;
        if (MAIL.matcher(mail).matches()) {
            return "mailto:" + mail;
        }
        return Addresses.isWeb(contact) ? contact : null;
    }

    private String tenths(long tenths) {
        return number(tenths / 10) + messages.say("number.decimal") + tenths % 10;
    }

    private String month(LocalDate day) {
        return messages.say("month." + day.getMonthValue());
    }
}
