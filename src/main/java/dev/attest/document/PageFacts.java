package dev.attest.document;

import dev.attest.capture.WebAddress;
import dev.attest.text.WordList;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself: first in JSON-LD, then in OpenGraph and other meta tags, then in what a reader of the page sees.
 * To be read before the page is cleaned.
 */
final class PageFacts {
    private static final WordList PUBLISHED = WordList.of("meta-published");
    private static final WordList MODIFIED = WordList.of("meta-modified");
    private static final WordList AUTHOR = WordList.of("meta-author");
    private static final WordList BYLINE_NAMES = WordList.of("byline-names");
    private static final WordList AUTHOR_ADDRESSES = WordList.of("author-addresses");
    private static final int BYLINE_HEIGHT = 4;
    private static final Pattern DAY_IN_PATH = Pattern.compile("/((?:19|20)[0-9]{2})/([0-9]{1,2})/([0-9]{1,2})(?=/)");
    private static final Pattern UNIVERSAL = Pattern.compile("T[0-9:.]+(?:Z|\\+00:?00)$");
    private static final Pattern SECTION = Pattern.compile("^([^|]{2,20})\\s\\|\\s(.{25,})$");
    /** A heading of which this share of words stands in the page's title repeats it, one above the second belongs to it. */
    private static final double REPEATED = 0.8;

    private static final int MOST_HEADINGS = 50;
    private static final double RELATED = 0.2;
    private static final int LONGEST_BYLINE = 160;

    private final Document page;
    private final StructuredData data;
    private final Map<String, List<String>> metas;

    PageFacts(Document page) {
        this.page = page;
        this.data = StructuredData.of(page);
        this.metas = metas(page);
    }

    StructuredData data() {
        return data;
    }

    /** The headline; empty where the page gives none. */
    String headline() {
        String stated = firstOf(data.headline(), meta("og:title"), meta("twitter:title"));
        String title = blanksJoined(page.title());
        String seen = seenHeadline(stated == null ? title : stated, title);
        if (seen != null) {
            return withoutSection(seen);
        }
        String structured = data.headline();
        return withoutSection(
                structured != null ? withoutOwnSite(structured) : withoutSite(stated == null ? title : stated));
    }

    /** A headline without the name of a section or of the outlet before or behind a bar. */
    private String withoutSection(String headline) {
        Matcher section = SECTION.matcher(headline);
        return withoutOwnSite(section.matches() ? section.group(2) : headline);
    }

    /** A headline without the outlet's own name at either end. */
    private String withoutOwnSite(String headline) {
        String site = publisher();
        if (site == null) {
            return headline;
        }
        for (TitleLine way : TitleLine.of(headline)) {
            if (TitleLine.same(way.site(), site)) {
                return way.headline();
            }
            if (TitleLine.same(way.headline(), site)) {
                return headline.substring(way.headline().length()).replaceFirst("^[\\s|•·:–—-]+", "");
            }
        }
        return headline;
    }

    /** The heading on the page: one that its title repeats, else the only one if it shares words with the title. */
    private @Nullable String seenHeadline(String stated, String title) {
        String known = TitleLine.letters(stated + " " + title);
        String site = publisher();
        String repeated = null;
        Set<String> others = new LinkedHashSet<>();
        for (Element heading : page.select("h1, [itemprop=headline]").stream()
                .limit(MOST_HEADINGS)
                .toList()) {
            String words = visibleText(heading);
            String letters = TitleLine.letters(words);
            boolean isSite = site != null && TitleLine.letters(site).contains(letters);
            if (letters.length() < 10 || isSite) {
                continue;
            }
            if (share(letters, known) < REPEATED) {
                others.add(words);
            } else if (repeated == null || words.length() > repeated.length()) {
                repeated = words;
            }
        }
        if (repeated != null || others.size() != 1) {
            return repeated;
        }
        String only = others.iterator().next();
        return known.isEmpty() || share(TitleLine.letters(only), known) > RELATED ? only : null;
    }

    /** The text of an element without that of pictures. */
    private static String visibleText(Element element) {
        Element copy = element.clone();
        copy.select("svg, script, style, button").remove();
        return blanksJoined(copy.text());
    }

    /** The share of the words of {@code letters} that stand in {@code known}. */
    private static double share(String letters, String known) {
        Set<String> others = new LinkedHashSet<>(List.of(known.split(" ", -1)));
        List<String> words = List.of(letters.split(" ", -1));
        return words.stream().filter(others::contains).count() / (double) words.size();
    }

    private String withoutSite(String title) {
        String site = publisher();
        for (TitleLine way : TitleLine.of(title)) {
            boolean named = site != null && TitleLine.same(way.site(), site);
            if (named || way.headline().length() >= way.site().length()) {
                return way.headline();
            }
        }
        return title;
    }

    /** The page's description of itself; null where it gives none. */
    @Nullable
    String description() {
        return firstOf(data.description(), meta("og:description"), meta("description"));
    }

    /** Whom the page calls its authors, people or not. */
    List<String> authors() {
        return data.authors().isEmpty() ? metas(AUTHOR) : data.authors();
    }

    List<String> byline() {
        List<String> people = new ArrayList<>();
        data.authors().forEach(author -> people.addAll(people(author)));
        if (people.isEmpty()) {
            metas(AUTHOR).forEach(author -> people.addAll(people(author)));
        }
        if (people.isEmpty()) {
            people.addAll(seenByline());
        }
        if (people.isEmpty()) {
            people.addAll(linkedByline());
        }
        return List.copyOf(new LinkedHashSet<>(people));
    }

    /** The people in {@code words}, of whom none bears the outlet's name. */
    private List<String> people(String words) {
        String site = publisher();
        String outlet = site == null ? "" : TitleLine.letters(site);
        return Bylines.people(words).stream()
                .filter(name -> !TitleLine.letters(name).equals(outlet))
                .toList();
    }

    /** The people below the headline whose names link to pages on authors. */
    private List<String> linkedByline() {
        Element heading = page.selectFirst("h1");
        Element around = heading == null ? null : heading.parent();
        for (int up = 0; up < BYLINE_HEIGHT && around != null; up++) {
            Set<String> people = new LinkedHashSet<>();
            for (Element link : around.select("a[href]")) {
                boolean toAuthor = AUTHOR_ADDRESSES.entries().stream()
                        .anyMatch(part ->
                                link.attr("href").toLowerCase(Locale.ROOT).contains("/" + part + "/"));
                String words = blanksJoined(link.text());
                if (toAuthor && (people.isEmpty() || isBeside(link, people))) {
                    people.addAll(people(words));
                }
            }
            if (!people.isEmpty()) {
                return List.copyOf(people);
            }
            around = around.parent();
        }
        return List.of();
    }

    /** Whether a link stands in one line with others. */
    private static boolean isBeside(Element link, Set<String> people) {
        Element line = link.parent();
        String words = line == null ? "" : blanksJoined(line.text());
        return words.length() <= LONGEST_BYLINE && people.stream().anyMatch(words::contains);
    }

    private List<String> seenByline() {
        Set<String> people = new LinkedHashSet<>();
        for (Element author : page.select("[itemprop=author], [rel=author], address[class*=author]")) {
            people.addAll(people(blanksJoined(author.text())));
        }
        if (people.isEmpty()) {
            for (Element element : page.select("[class*=byline], [class*=author], [id*=byline], [id*=author]")) {
                String words = blanksJoined(element.text());
                if (words.length() <= LONGEST_BYLINE && Markup.isNamed(element, BYLINE_NAMES)) {
                    List<String> found = Bylines.ofLine(words);
                    if (found.isEmpty() && element.childrenSize() == 0) {
                        found = people(words);
                    }
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.copyOf(people);
    }

    @Nullable
    LocalDate published() {
        String stated = data.datePublished();
        for (String value : metas(PUBLISHED)) {
            stated = stated == null || day(stated) == null ? value : stated;
        }
        LocalDate day = day(stated);
        if (stated != null && day != null) {
            return UNIVERSAL.matcher(stated).find() ? local(day) : day;
        }
        LocalDate seen = seenDate();
        return seen == null ? dayInAddress() : seen;
    }

    /**
     * The day at the outlet of a time that is stated in universal time: the day in the page's address or the one that a
     * reader sees, where it is the day before or after.
     */
    private LocalDate local(LocalDate day) {
        for (LocalDate other : new LocalDate[] {dayInAddress(), shownDate()}) {
            if (other != null && Math.abs(other.toEpochDay() - day.toEpochDay()) == 1) {
                return other;
            }
        }
        return day;
    }

    /** The day in the path of the page's address; null where it has none. */
    private @Nullable LocalDate dayInAddress() {
        URI address = address(null);
        Matcher day = DAY_IN_PATH.matcher(address == null || address.getPath() == null ? "" : address.getPath());
        try {
            return day.find()
                    ? LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Nullable
    LocalDate modified() {
        LocalDate stated = day(data.dateModified());
        for (String value : metas(MODIFIED)) {
            stated = stated == null ? day(value) : stated;
        }
        return stated;
    }

    private @Nullable LocalDate seenDate() {
        for (Element element : page.select("[itemprop=datePublished], time[pubdate], time[datetime]")) {
            LocalDate day = day(firstOf(element.attr("content"), element.attr("datetime"), element.text()));
            if (day != null) {
                return day;
            }
        }
        return shownDate();
    }

    /** The day of the first line that states one and nothing else. */
    private @Nullable LocalDate shownDate() {
        for (Element element : page.select("time, [class*=date], [class*=time], [class*=publish], [id*=date]")) {
            String words = blanksJoined(element.text());
            LocalDate day = words.length() > LONGEST_BYLINE ? null : StatedDate.ofLine(words);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : StatedDate.in(text);
    }

    @Nullable
    String publisher() {
        return firstOf(data.publisher(), meta("og:site_name"), meta("application-name"), meta("dc.publisher"));
    }

    /** The address that the page gives as its own; relative ones are resolved against {@code fetched}, if that is known. */
    @Nullable
    URI address(@Nullable URI fetched) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String[] given = {canonical == null ? null : canonical.attr("href"), meta("og:url"), data.address()};
        for (String address : given) {
            URI found = WebAddress.of(address, fetched);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Nullable
    String language() {
        Element html = page.selectFirst("html");
        String[] given = {
            html == null ? null : firstOf(html.attr("lang"), html.attr("xml:lang")),
            data.language(),
            meta("content-language"),
            meta("og:locale")
        };
        for (String tag : given) {
            if (tag != null) {
                try {
                    return new Locale.Builder()
                            .setLanguageTag(tag.strip().replace('_', '-'))
                            .build()
                            .toLanguageTag();
                } catch (IllformedLocaleException e) {
                    // Not a language tag: the next may be one.
                }
            }
        }
        return null;
    }

    dev.attest.document.Document.Direction direction(String body) {
        Element given = page.selectFirst("html[dir], body[dir], article[dir], main[dir]");
        String dir = given == null ? "" : given.attr("dir").toLowerCase(Locale.ROOT);
        if (dir.equals("rtl")) {
            return dev.attest.document.Document.Direction.RIGHT_TO_LEFT;
        }
        return WritingDirection.of(body);
    }

    private @Nullable String meta(String name) {
        List<String> values = metas.get(name.toLowerCase(Locale.ROOT));
        return values == null ? null : values.get(0);
    }

    private List<String> metas(WordList names) {
        List<String> values = new ArrayList<>();
        for (String name : names.entries()) {
            values.addAll(metas.getOrDefault(name, List.of()));
        }
        return values;
    }

    /** The content of meta tags, by their names in lower case. */
    private static Map<String, List<String>> metas(Document page) {
        Map<String, List<String>> metas = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            String content = blanksJoined(meta.attr("content"));
            if (!content.isEmpty()) {
                metas.computeIfAbsent(nameOf(meta).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(content);
            }
        }
        return metas;
    }

    private static String nameOf(Element meta) {
        String name = firstOf(meta.attr("property"), meta.attr("name"), meta.attr("itemprop"), meta.attr("http-equiv"));
        return name == null ? "" : name.strip();
    }

    private static @Nullable String firstOf(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    private static String blanksJoined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0';
            if (!blank) {
                joined.append(gap ? " " : "").append(c);
            }
            gap = blank;
        }
        return joined.toString().strip();
    }
}
