package dev.attest.render;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days and numbers in words, for the templates, which know it as {@code labels}. In English whatever the machine's language, as
 * the templates are.
 */
public final class Labels {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    /** Between the first and the last day of a stretch, as the page records write it. */
    private static final Pattern TO = Pattern.compile(" – ");

    /** Languages whose usual script runs from right to left, by their ISO 639 codes. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi", "ji");

    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    Labels() {}

    /** '13 October 2016' for '2016-10-13', 'October 2016' for '2016-10'; what is neither is left as it is. */
    public String day(String iso) {
        try {
            if (DAY.matcher(iso).matches()) {
                LocalDate day = LocalDate.parse(iso);
                return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
            }
            if (MONTH.matcher(iso).matches()) {
                YearMonth month = YearMonth.parse(iso);
                return month(month.getMonthValue()) + " " + month.getYear();
            }
        } catch (DateTimeException e) {
            return iso; // digits that are no day: shown as they are
        }
        return iso;
    }

    /** Like {@link #day}, for a day or for two with a dash between them: '11–13 October 2016'. */
    public String days(String isoDays) {
        String[] ends = TO.split(isoDays, -1);
        if (ends.length != 2) {
            return day(isoDays);
        }
        String from = day(ends[0]);
        String to = day(ends[1]);
        boolean sameMonth = DAY.matcher(ends[0]).matches() && ends[1].startsWith(ends[0].substring(0, 8));
        return sameMonth ? from.substring(0, from.indexOf(' ')) + "–" + to : from + " – " + to;
    }

    /** Whether {@code iso} may stand in the {@code datetime} of a {@code time} element. */
    public boolean isDay(String iso) {
        return DAY.matcher(iso).matches() || MONTH.matcher(iso).matches();
    }

    /** {@code rtl} where the language is written from right to left, else {@code ltr}. */
    public String direction(String languageTag) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(languageTag).getLanguage()) ? "rtl" : "ltr";
    }

    /** '1 quote', '12,345 quotes'. */
    public String count(int number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** '12,345'. */
    public String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Whether the address is a full one on the web, so that a reader may be sent there. */
    public boolean isWeb(@Nullable String address) {
        return address != null && Addresses.isWeb(address);
    }

    /** Where to write to: the mail or web address as a link; null where it is neither. */
    public @Nullable String contact(@Nullable String contact) {
        if (contact == null) {
            return null;
        }
        if (MAIL.matcher(contact).matches()) {
            return "mailto:" + contact;
        }
        return Addresses.isWeb(contact) ? contact : null;
    }

    private static String month(int number) {
        return MONTHS.get(number - 1);
    }
}
