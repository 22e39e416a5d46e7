package dev.attest.document;

import dev.attest.text.WordList;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How those who made a page write dates: in which language, and of a day and a month in numbers, which stands first.
 *
 * @param language the code of the language; empty where it is not known
 * @param order what '03/04/2016' means
 */
record DateHabits(String language, Order order) {
    static final DateHabits UNKNOWN = new DateHabits("", Order.UNKNOWN);

    private static final WordList YEAR_FIRST = WordList.of("year-first-languages");
    private static final WordList TOP_DOMAINS = WordList.of("day-first-domains");

    /** Which of two numbers is the day. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    /**
     * The habits of a page. English alone says nothing of the order: that needs a region, or the domain of a country.
     *
     * @param tag the language of the page, a BCP 47 tag
     * @param otherTag the same, as the page gives it a second time, perhaps with a region
     */
    static DateHabits of(@Nullable String tag, @Nullable String otherTag, @Nullable URI address) {
        Locale first = Locale.forLanguageTag(tag == null ? "" : tag.replace('_', '-'));
        Locale second = Locale.forLanguageTag(otherTag == null ? "" : otherTag.replace('_', '-'));
        String language = first.getLanguage().isEmpty() ? second.getLanguage() : first.getLanguage();
        boolean agree = second.getLanguage().equals(language);
        String region = first.getCountry().isEmpty() && agree ? second.getCountry() : first.getCountry();
        return new DateHabits(language, order(language, region, address));
    }

    private static Order order(String language, String region, @Nullable URI address) {
        if (language.isEmpty() || YEAR_FIRST.contains(language)) {
            return Order.UNKNOWN;
        }
        if (!language.equals("en")) {
            return Order.DAY_FIRST;
        }
        String host = address == null || address.getHost() == null ? "" : address.getHost();
        String domain = host.substring(host.lastIndexOf('.') + 1);
        if (TOP_DOMAINS.contains(domain)) {
            return Order.DAY_FIRST;
        }
        // Sites outside of the United States often leave the region at that of their software, en-US.
        boolean general = region.isEmpty() || region.equals("US");
        if (general) {
            return Order.UNKNOWN;
        }
        return region.equals("CA") ? Order.UNKNOWN : Order.DAY_FIRST;
    }
}
