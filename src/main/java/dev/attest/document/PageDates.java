package dev.attest.document;

import dev.attest.text.WordList;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When the article on a page was published and changed: as JSON-LD and meta tags state it, else as a reader sees it beside the
 * headline, else as the page's address has it. A day that is only seen elsewhere on the page comes last.
 */
final class PageDates {
    private static final WordList PUBLISHED = WordList.of("meta-published");
    private static final WordList MODIFIED = WordList.of("meta-modified");
    private static final WordList DATE_NAMES = WordList.of("date-names");
    private static final WordList CHANGE_NAMES = WordList.of("date-change-words");
    private static final WordList PUBLISH_NAMES = WordList.of("date-publish-words");
    private static final WordList NOT_OF_ARTICLE = WordList.of("date-names-of-others");
    private static final Pattern DAY_IN_PATH =
            Pattern.compile("/((?:19|20)[0-9]{2})[/-]([0-9]{1,2}|[a-z]{3})[/-]([0-9]{1,2})(?=[/-]|$)");
    private static final Pattern UNIVERSAL =
            Pattern.compile("(?:T[0-9:.]+(?:Z|\\+00:?00)|\\sGMT|\\sUTC|^1[0-9]{9}(?:[0-9]{3})?)$");
    private static final Pattern BARS = Pattern.compile("[|•·]");
    private static final int LONGEST_NAMED = 80;

    /**
     * An article that bears a day so much later than that of its first publication, and does not call it that of a change, was made
     * anew for that day. One day more may be a matter of time zones, or of a change overnight.
     */
    private static final int NEW_EDITION = 2;

    private final PageElements page;
    private final ElementNames names;
    private final StructuredData data;
    private final MetaTags metas;
    private final @Nullable URI address;
    private final DateHabits habits;
    private final StatedDate.Line shown;
    private final Set<LocalDate> days = new HashSet<>();

    PageDates(
            PageElements page,
            StructuredData data,
            MetaTags metas,
            ElementNames names,
            HeadlineArea area,
            @Nullable URI address,
            DateHabits habits) {
        this.page = page;
        this.names = names;
        this.data = data;
        this.metas = metas;
        this.address = address;
        this.habits = habits;
        this.shown = shown(area);
    }

    @Nullable
    LocalDate published() {
        List<String> given = new ArrayList<>(metas.all(PUBLISHED));
        String structured = data.datePublished();
        if (structured != null) {
            given.add(0, structured);
        }
        for (String stated : given) {
            LocalDate day = StatedDate.in(stated, habits);
            if (day != null) {
                return edition(UNIVERSAL.matcher(stated).find() ? local(day) : day);
            }
        }
        return unstated();
    }

    /** The day of publication where the page states it to no machine. */
    private @Nullable LocalDate unstated() {
        LocalDate inAddress = dayInAddress();
        if (shown.published() != null) {
            // Beside the headline may stand days of other articles, too.
            return days.contains(inAddress) ? inAddress : shown.published();
        }
        LocalDate seen = seen();
        if (seen != null || inAddress != null) {
            return seen == null ? inAddress : seen;
        }
        LocalDate elsewhere = seenElsewhere();
        String created = elsewhere == null ? data.dateCreated() : null;
        return created == null ? elsewhere : StatedDate.in(created, habits);
    }

    /** The day that a reader sees beside the headline, where it is that of a new edition; else the one that is stated. */
    private LocalDate edition(LocalDate stated) {
        LocalDate seen = shown.published();
        return seen != null && ChronoUnit.DAYS.between(stated, seen) >= NEW_EDITION ? seen : stated;
    }

    @Nullable
    LocalDate modified() {
        List<String> given = new ArrayList<>(metas.all(MODIFIED));
        String structured = data.dateModified();
        if (structured != null) {
            given.add(0, structured);
        }
        for (String stated : given) {
            LocalDate day = StatedDate.in(stated, habits);
            if (day != null) {
                return day;
            }
        }
        return shown.modified();
    }

    /**
     * The day at the outlet of a time that is stated in universal time: the one that a reader sees, or that in the page's address,
     * where it is the day before or after.
     */
    private LocalDate local(LocalDate day) {
        LocalDate inAddress = dayInAddress();
        if (days.contains(day) || day.equals(inAddress)) {
            return day;
        }
        LocalDate changed = modified();
        return Stream.of(shown.published(), inAddress)
                .filter(Objects::nonNull)
                .filter(other -> !(other.equals(changed) && other.isAfter(day)))
                .filter(other -> Math.abs(ChronoUnit.DAYS.between(other, day)) == 1)
                .findFirst()
                .orElse(day);
    }

    /** The day in the path of the page's address; null where it has none. */
    private @Nullable LocalDate dayInAddress() {
        String path = address == null || address.getPath() == null ? "" : address.getPath();
        Matcher day = DAY_IN_PATH.matcher(path);
        return day.find()
                ? StatedDate.in(String.join(
                        Character.isDigit(day.group(2).charAt(0)) ? "-" : " ",
                        day.group(1),
                        day.group(2),
                        day.group(3)))
                : null;
    }

    /** The first days of publication and of a change that stand beside the headline. */
    private StatedDate.Line shown(HeadlineArea area) {
        LocalDate published = null;
        LocalDate modified = null;
        for (HeadlineArea.Spot spot : area.spots()) {
            StatedDate.Line line = line(spot.element(), spot.line());
            if (line != null) {
                published = published == null ? line.published() : published;
                days.add(line.published() == null ? LocalDate.MIN : line.published());
                modified = modified == null ? line.modified() : modified;
            }
        }
        return new StatedDate.Line(published, modified);
    }

    /** What an element beside the headline says of the article's days; null where it says nothing of them. */
    private StatedDate.@Nullable Line line(Element element, @Nullable String words) {
        boolean isTime = element.normalName().equals("time");
        if (words == null || (words.isEmpty() && !isTime)) {
            return null;
        }
        StatedDate.Line line = ofParts(words);
        if (line == null && (isTime || (words.length() <= LONGEST_NAMED && names.isNamed(element, DATE_NAMES)))) {
            String given = isTime && StatedDate.in(words, habits) == null ? element.attr("datetime") : words;
            line = StatedDate.in(given, habits) == null ? null : StatedDate.labelled(given, habits);
        }
        if (line == null || names.isNamed(element, NOT_OF_ARTICLE)) {
            return null;
        }
        return isOfChange(element) ? changed(line) : line;
    }

    /** What a line says, or one of its parts: 'Von Ann Lee | 14.10.2016 | 3 min'. */
    private StatedDate.@Nullable Line ofParts(String words) {
        StatedDate.Line whole = StatedDate.line(words, habits);
        if (whole != null) {
            return whole;
        }
        for (String part : BARS.split(words, -1)) {
            StatedDate.Line line = StatedDate.line(part, habits);
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    private static StatedDate.Line changed(StatedDate.Line line) {
        return line.modified() == null ? new StatedDate.Line(null, line.published()) : line;
    }

    /** Whether the markup of a day, or the words before it, say that it is that of a change. */
    private boolean isOfChange(Element element) {
        if (element.attr("itemprop").equalsIgnoreCase("dateModified")) {
            return true;
        }
        boolean published = names.isNamed(element, PUBLISH_NAMES);
        if (names.isNamed(element, CHANGE_NAMES) && !published) {
            return true;
        }
        String before = wordsBefore(element);
        return !published && StatedDate.isOfChange(before);
    }

    /** The words that stand before an element in the same line. */
    private static String wordsBefore(Element element) {
        Element at = element;
        for (int up = 0; up < 3 && at.parent() != null; up++) {
            Element line = at.parent();
            String whole = HeadlineArea.line(line);
            String own = HeadlineArea.line(at);
            if (whole == null || own == null) {
                return "";
            }
            int start = whole.indexOf(own);
            String before = start < 0 ? "" : whole.substring(0, start).strip();
            if (!before.isEmpty()) {
                return before.substring(Math.max(0, before.length() - 30));
            }
            at = line;
        }
        return "";
    }

    private static boolean isStated(Element element) {
        return PageElements.has(element, "itemprop", "datePublished")
                || (element.normalName().equals("time") && (element.hasAttr("pubdate") || element.hasAttr("datetime")));
    }

    private static boolean mayBeDate(Element element) {
        return element.normalName().equals("time")
                || PageElements.contains(element, "class", "date", "time", "publish")
                || PageElements.contains(element, "id", "date");
    }

    private @Nullable LocalDate seen() {
        for (Element element : page.where(PageDates::isStated).toList()) {
            if (!element.attr("itemprop").equals("dateModified")) {
                for (String words : List.of(element.attr("content"), element.attr("datetime"), element.text())) {
                    LocalDate day = StatedDate.in(words, habits);
                    if (day != null) {
                        return day;
                    }
                }
            }
        }
        return null;
    }

    /** The day of the first line anywhere on the page that states one and nothing else. */
    private @Nullable LocalDate seenElsewhere() {
        for (Element element : page.where(PageDates::mayBeDate).toList()) {
            String words = HeadlineArea.line(element);
            StatedDate.Line line = words == null ? null : StatedDate.line(words, habits);
            if (line != null && line.published() != null) {
                return line.published();
            }
        }
        return null;
    }
}
