package dev.attest.archive.incident;

import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.DateMention;
import dev.attest.article.Evidence;
import dev.attest.article.Place;
import dev.attest.article.PlaceReference;
import dev.attest.text.NumberWords;
import dev.attest.text.PhraseList;
import dev.attest.text.Sentence;
import dev.attest.text.Sentences;
import dev.attest.text.Span;
import dev.attest.text.Token;
import dev.attest.text.Tokens;
import dev.attest.text.WordList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads from the sentences of one article where, when and what they speak of. */
final class SentenceTraits {
    private static final PhraseList TARGETS = PhraseList.of("incident-targets");
    private static final PhraseList CAUSES = PhraseList.of("incident-causes");
    private static final WordList PLACE_OPENERS = WordList.of("incident-place-openers");
    private static final PhraseList SAME_DAY = PhraseList.of("same-day-words");
    private static final Set<String> BEFORE_NAMES = Set.of("the", "a", "an", "of");
    private static final WordList PLACE_NOUNS = WordList.of("place-nouns");
    private static final WordList NEAR_TO = WordList.of("near-to-words");
    private static final WordList STRIKES = WordList.of("strike-nouns");
    private static final WordList OFFICES = WordList.of("target-office-words");
    private static final WordList AGENT_VERBS = WordList.of("target-agent-verbs");
    private static final WordList REPORT_DAYS = WordList.of("report-days");
    private static final WordList REPORT_VERBS = WordList.of("reporting-verbs");
    private static final WordList DIRECTIONS = WordList.of("directions");
    private static final WordList CALENDAR_NAMES = WordList.of("calendar-names");
    private static final WordList WEEKDAYS = WordList.of("weekdays");
    private static final Set<String> WIDENING = Set.of("province", "governorate", "countryside", "region", "district");
    private static final WordList MONTHS = WordList.of("months");
    private static final WordList DEMONYMS = WordList.of("demonyms");

    /** Words that stand in an expression of one day beside the day and the month. */
    private static final Set<String> DAY_WORDS = Set.of("on", "the", "of", ",", "morning", "afternoon", "evening");

    private static final WordList UNITS = WordList.of("time-units");
    private static final Set<String> SHIFT_BACK = Set.of("earlier", "before");
    private static final int MOST_SHIFT = 60;
    private static final int BEHIND_VERB = 6;
    private static final int LONGEST_NAME = 4;
    private static final int BEFORE_GOAL = 4;
    private static final int BEFORE_ORIGIN = 3;

    private final Article article;
    private final Whereabouts whereabouts;
    private final Years years;
    private final List<List<Sentence>> paragraphs = new ArrayList<>();
    private final Map<Long, List<NamedPlace>> places = new HashMap<>();
    private final Map<Long, List<Span>> others = new HashMap<>();
    private final Map<Long, List<DateMention>> dates = new HashMap<>();

    private record NamedPlace(String name, Span span) {}

    SentenceTraits(Article article, Whereabouts whereabouts, Years years) {
        this.article = article;
        this.years = article.document().published() == null ? years : new Years(null, null);
        this.whereabouts = whereabouts;
        for (int paragraph = 0;
                paragraph < article.document().body().paragraphs().size();
                paragraph++) {
            paragraphs.add(Sentences.of(article.document().body().words(paragraph)));
        }
        article.places().forEach(place -> place.mentions()
                .forEach(mention -> add(places, mention, new NamedPlace(place.name(), mention.span()))));
        // An unknown name with nothing said of its bearer may as well be that of a village.
        article.people().stream().filter(person -> !person.roles().isEmpty()).forEach(person -> person.mentions()
                .forEach(this::addOther));
        article.organisations().forEach(body -> body.mentions().forEach(this::addOther));
        article.sources().forEach(source -> source.mentions().forEach(this::addOther));
        article.dates().forEach(date -> add(dates, date.evidence(), date));
    }

    private void addOther(Evidence mention) {
        add(others, mention, mention.span());
    }

    private <T> void add(Map<Long, List<T>> bySentence, Evidence at, T value) {
        bySentence
                .computeIfAbsent(id(at.paragraph(), sentenceOf(at)), sentence -> new ArrayList<>())
                .add(value);
    }

    /** One number for a sentence of the article. */
    static long id(int paragraph, int sentence) {
        return ((long) paragraph << 32) | sentence;
    }

    int paragraphs() {
        return paragraphs.size();
    }

    List<Sentence> sentences(int paragraph) {
        return paragraphs.get(paragraph);
    }

    /** The number of the sentence of its paragraph in which {@code words} begin. */
    int sentenceOf(Evidence words) {
        List<Sentence> sentences = paragraphs.get(words.paragraph());
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() > words.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** What the headline tells; names stand in it in too many ways to be read. */
    Traits ofHeadline() {
        String headline = article.document().headline();
        List<Token> tokens = Tokens.of(headline, new Span(0, headline.length()));
        return Traits.of(
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeSet<>(),
                classes(TARGETS, tokens),
                classes(CAUSES, tokens),
                Day.none());
    }

    /** What a sentence without figures tells. */
    Traits ofSentence(int paragraph, int number) {
        Sentence sentence = paragraphs.get(paragraph).get(number);
        return traits(placesIn(paragraph, number, sentence.tokens()), sentence.tokens(), day(paragraph, number));
    }

    /** What the sentence of a figure tells, the figure's own place and period before others. */
    Traits ofFigure(CasualtyFigure figure) {
        int paragraph = figure.evidence().paragraph();
        int number = sentenceOf(figure.evidence());
        List<Token> said =
                withoutAttribution(paragraphs.get(paragraph).get(number).tokens(), figure);
        PlaceTraits own = ownPlaces(figure, number, said);
        PlaceTraits all = placesIn(paragraph, number, said);
        // A place that is another sentence's says less than one of its own.
        boolean carried = figure.carried().contains(CasualtyFigure.Circumstance.PLACE) && !all.places.isEmpty();
        if (!own.places.isEmpty() && !carried) {
            all.places.clear();
            all.places.putAll(own.places);
            if (!own.wide.isEmpty()) {
                all.wide.clear();
                all.wide.putAll(own.wide);
            }
        }
        boolean ownWide = !figure.carried().contains(CasualtyFigure.Circumstance.PLACE) && !own.wide.isEmpty();
        if (all.places.isEmpty() && ownWide) {
            all.wide.clear();
            all.wide.putAll(own.wide);
        }
        // 'The east of the city': a country that the sentence names is that of somebody else.
        if (figure.place() != null && figure.place().place() == null && !own.sides.isEmpty()) {
            all.wide.values().removeIf(whereabouts::isCountry);
        }
        all.sides.addAll(own.sides);
        DateMention period = figure.period();
        Day day = period == null ? Day.none() : day(period, false);
        boolean isCarried = figure.carried().contains(CasualtyFigure.Circumstance.PERIOD);
        return traits(all, said, isCarried ? day.carried() : day);
    }

    /** The keys of {@code wide} without those of places in which others of them lie. */
    SortedSet<String> narrowest(SortedMap<String, String> wide) {
        SortedSet<String> keys = new TreeSet<>(wide.keySet());
        wide.values().forEach(name -> whereabouts.wholes(name).forEach(whole -> {
            String key = keyOf(whereabouts.name(withoutWidening(whole)));
            if (!key.equals(keyOf(name))) {
                keys.remove(key);
            }
        }));
        return keys;
    }

    /** What the places lie in. */
    SortedMap<String, String> wholesOf(SortedMap<String, String> places) {
        PlaceTraits found = new PlaceTraits();
        places.values().forEach(place -> found.add(place, null));
        return found.wide;
    }

    private static String keyOf(String name) {
        String key = PlaceSpelling.key(name);
        return key.isEmpty() ? name.toLowerCase(Locale.ROOT) : key;
    }

    private static boolean isWidened(String written) {
        int blank = written.lastIndexOf(' ');
        return blank > 0 && WIDENING.contains(written.substring(blank + 1).toLowerCase(Locale.ROOT));
    }

    /** 'Aleppo' for 'Aleppo province'. */
    private static String withoutWidening(String name) {
        int last = name.lastIndexOf(' ');
        return last > 0 && isWidened(name) ? name.substring(0, last) : name;
    }

    /** The places of a figure's own place, but for one at which its source is ('a member of the rescuers in Aleppo'). */
    private PlaceTraits ownPlaces(CasualtyFigure figure, int number, List<Token> said) {
        PlaceTraits own = new PlaceTraits();
        PlaceReference place = figure.place();
        if (place == null) {
            return own;
        }
        Evidence at = place.asWritten();
        boolean here = at.paragraph() == figure.evidence().paragraph() && sentenceOf(at) == number;
        boolean isSaid = said.stream().anyMatch(token -> token.span().overlaps(at.span()));
        if ((here && !isSaid) || isGoal(at)) {
            return own;
        }
        String words = place.asWritten().words();
        if (!whereabouts.name(words).equals(words)) {
            own.add(words, null);
        } else if (place.place() != null) {
            own.add(place.place(), null);
        }
        int paragraph = place.asWritten().paragraph();
        if (paragraph == figure.evidence().paragraph()) {
            List<Token> tokens = paragraphs.get(paragraph).get(number).tokens();
            Span span = place.asWritten().span();
            int start = 0;
            while (start < tokens.size() && tokens.get(start).end() <= span.start()) {
                start++;
            }
            // The word before the place ('near the crossing of …') shows where its name begins.
            List<Token> from = tokens.subList(Math.max(0, start - 1), tokens.size());
            own.add(placesIn(
                    paragraph,
                    number,
                    from.stream().filter(token -> token.start() < span.end()).toList()));
        }
        sides(place.asWritten().words(), own);
        return own;
    }

    private boolean isGoal(Evidence place) {
        List<Token> tokens =
                paragraphs.get(place.paragraph()).get(sentenceOf(place)).tokens();
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).start() >= place.start()) {
                return isGoal(tokens, at);
            }
        }
        return false;
    }

    /**
     * By how many days the words of a figure's time lie behind the day spoken of before ('three days later'), before it as a
     * negative number ('a week before'); 0 where they say no such thing.
     */
    static int shift(CasualtyFigure figure) {
        DateMention period = figure.period();
        if (period == null || period.from() != null) {
            return 0;
        }
        String words = period.evidence().words();
        List<Token> tokens = Tokens.of(words, new Span(0, words.length()));
        int last = tokens.size() - 1;
        Long days = last < 2 ? null : days(tokens, last - 1);
        return days == null || days > MOST_SHIFT
                ? 0
                : Math.toIntExact(
                        tokens.get(last).is("later")
                                ? days
                                : SHIFT_BACK.contains(tokens.get(last).lower()) ? -days : 0);
    }

    private static @Nullable Long days(List<Token> tokens, int unitAt) {
        String unit = UNITS.value(tokens.get(unitAt).lower());
        boolean one = tokens.get(0).is("a") || tokens.get(0).is("the");
        Integer count = one
                ? Integer.valueOf(1)
                : NumberWords.at(tokens, 0).map(NumberWords.Reading::value).orElse(null);
        if (unit == null || count == null) {
            return null;
        }
        return switch (unit) {
            case "DAY" -> (long) count;
            case "WEEK" -> count * 7L;
            default -> null;
        };
    }

    /** A sentence without the words for who says so, and for what they are: those speak of no event. */
    private static List<Token> withoutAttribution(List<Token> tokens, CasualtyFigure figure) {
        Evidence source = figure.reportedBy().asWritten();
        Evidence evidence = figure.evidence();
        if (source == null || source.paragraph() != evidence.paragraph()) {
            return tokens;
        }
        int from = source.start();
        int to = source.end();
        boolean isBefore = from < evidence.start();
        for (Token token : tokens) {
            if (isBefore && token.end() <= evidence.start() && REPORT_VERBS.contains(token.lower())) {
                to = Math.max(to, token.end());
            }
            if (!isBefore && token.is(",") && token.end() <= source.start() && token.start() >= evidence.end()) {
                from = token.start();
            }
        }
        int start = from;
        int end = isBefore ? to : Integer.MAX_VALUE;
        return tokens.stream()
                .filter(token -> token.end() <= start || token.start() >= end)
                .toList();
    }

    private PlaceTraits placesIn(int paragraph, int number, List<Token> tokens) {
        PlaceTraits found = new PlaceTraits();
        Map<Integer, Integer> starts = new HashMap<>();
        for (int at = 0; at < tokens.size(); at++) {
            starts.put(tokens.get(at).start(), at);
        }
        for (NamedPlace place : places.getOrDefault(id(paragraph, number), List.of())) {
            Integer at = starts.get(place.span().start());
            if (at != null && !isGoal(tokens, at)) {
                found.add(place.name(), at == 0 ? null : tokens.get(at - 1));
            }
        }
        unnamedIn(paragraph, number, tokens).forEach(name -> found.add(name, null));
        return found;
    }

    private static Traits traits(PlaceTraits found, List<Token> tokens, Day day) {
        return Traits.of(found.places, found.wide, found.sides, classes(TARGETS, tokens), classes(CAUSES, tokens), day);
    }

    /** Whether people are brought or went there ('taken to a hospital'): no target. */
    private static boolean isGoal(List<Token> tokens, int at) {
        for (int before = Math.max(0, at - BEFORE_GOAL); before < at; before++) {
            // 'Close to the crossing' says where it was.
            boolean near = before > 0 && NEAR_TO.contains(tokens.get(before - 1).lower());
            if (tokens.get(before).is("to") && !near) {
                return true;
            }
        }
        return false;
    }

    /** Whether something came from there ('dropped from a helicopter'): no target. */
    private static boolean isOrigin(List<Token> tokens, int at) {
        return tokens.subList(Math.max(0, at - BEFORE_ORIGIN), at).stream().anyMatch(token -> token.is("from"));
    }

    /** 'The manager of Al Quds hospital', 'head of a clinic': where somebody works who speaks. */
    private static boolean isOffice(List<Token> tokens, int at) {
        for (int before = at - 1; before > 0 && before >= at - BEFORE_GOAL; before--) {
            if (tokens.get(before).is("of") || tokens.get(before).is("at")) {
                return OFFICES.contains(tokens.get(before - 1).lower());
            }
        }
        return false;
    }

    private static boolean isAgent(List<Token> tokens, int behind) {
        return behind < tokens.size() && AGENT_VERBS.contains(tokens.get(behind).lower());
    }

    private static SortedSet<String> classes(PhraseList list, List<Token> tokens) {
        SortedSet<String> classes = new TreeSet<>();
        for (int at = 0; at < tokens.size(); at++) {
            PhraseList.Match match = list.at(tokens, at);
            if (match != null) {
                boolean spoken = isOffice(tokens, at);
                if (!spoken && !isGoal(tokens, at) && !isOrigin(tokens, at) && !isAgent(tokens, at + match.tokens())) {
                    classes.add(match.value());
                }
                at += match.tokens() - 1;
            }
        }
        return classes;
    }

    /** Names behind words such as 'in' that no list of names knows, and those of a target ('the M10 hospital'). */
    private List<String> unnamedIn(int paragraph, int number, List<Token> tokens) {
        List<String> names = new ArrayList<>();
        long sentence = id(paragraph, number);
        for (int at = 0; at < tokens.size(); at++) {
            PhraseList.Match target = TARGETS.at(tokens, at);
            if (target != null) {
                addName(names, paragraph, sentence, tokens, startOfName(tokens, at), at);
            }
            boolean struck = tokens.get(at).is("on")
                    && at > 0
                    && STRIKES.contains(tokens.get(at - 1).lower());
            boolean ofSide = tokens.get(at).is("of")
                    && at > 0
                    && DIRECTIONS.contains(tokens.get(at - 1).lower());
            if (ofSide || struck || PLACE_OPENERS.contains(tokens.get(at).lower())) {
                int start = startBehind(tokens, at + 1);
                addName(names, paragraph, sentence, tokens, start, endOfName(tokens, start));
            }
        }
        return names;
    }

    /** Where a name may begin behind 'in' or 'at': 'in the rebel-held eastern Fardous', 'in the village of Meles'. */
    private static int startBehind(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && at - from < LONGEST_NAME && isBeforeName(tokens.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBeforeName(Token token) {
        boolean compound = token.lower().indexOf('-') > 0 && !token.lower().startsWith("al-") && !token.isCapitalised();
        return BEFORE_NAMES.contains(token.lower())
                || PLACE_NOUNS.contains(token.lower())
                || DEMONYMS.contains(token.lower())
                || DIRECTIONS.contains(token.lower())
                || compound;
    }

    private static int startOfName(List<Token> tokens, int end) {
        int start = end;
        while (start > 1 && end - start < LONGEST_NAME && isOfName(tokens.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static int endOfName(List<Token> tokens, int start) {
        int end = start;
        while (end < tokens.size() && end - start < LONGEST_NAME && isOfName(tokens.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfName(Token token) {
        boolean arabicArticle = token.lower().startsWith("al-") && token.words().length() > 3;
        return (token.isCapitalised() || arabicArticle) && !CALENDAR_NAMES.contains(token.lower());
    }

    private void addName(List<String> names, int paragraph, long sentence, List<Token> tokens, int start, int end) {
        // 'A Russian helicopter', 'The hospital': words before a name, or for what has none.
        if (start < end
                && (DEMONYMS.contains(tokens.get(start).lower())
                        || BEFORE_NAMES.contains(tokens.get(start).lower()))) {
            addName(names, paragraph, sentence, tokens, start + 1, end);
            return;
        }
        if (start >= end) {
            return;
        }
        Span span = new Span(tokens.get(start).start(), tokens.get(end - 1).end());
        boolean known = places.getOrDefault(sentence, List.of()).stream()
                        .anyMatch(place -> place.span().overlaps(span))
                || others.getOrDefault(sentence, List.of()).stream().anyMatch(span::overlaps);
        if (!known) {
            names.add(span.in(article.document().body().words(paragraph)));
        }
    }

    private static void sides(String words, PlaceTraits into) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z-]+", -1)) {
            into.side(word);
        }
    }

    /** The day that a sentence speaks of; not the one on which somebody 'said on Tuesday'. */
    private Day day(int paragraph, int number) {
        DateMention best = null;
        for (DateMention date : dates.getOrDefault(id(paragraph, number), List.of())) {
            if (!isOfStatement(paragraphs.get(paragraph).get(number).tokens(), date)
                    && (best == null || isFiner(date, best))) {
                best = date;
            }
        }
        return best == null ? Day.none() : day(best, true);
    }

    private static boolean isOfStatement(List<Token> tokens, DateMention date) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).start() >= date.evidence().start() && isBehindReport(tokens, at)) {
                return true;
            }
            if (tokens.get(at).start() >= date.evidence().end()) {
                break;
            }
        }
        for (int at = 0; at < tokens.size(); at++) {
            boolean verb = REPORT_VERBS.contains(tokens.get(at).lower());
            if (verb) {
                return isSoonBehind(tokens, at, date.evidence().start());
            }
        }
        return false;
    }

    /** 'Made public on Wednesday', 'a list published Thursday'. */
    private static boolean isBehindReport(List<Token> tokens, int date) {
        int before = date > 0 && tokens.get(date - 1).is("on") ? date - 2 : date - 1;
        return before >= 0 && REPORT_DAYS.contains(tokens.get(before).lower());
    }

    /** 'Said on Tuesday', 'wrote on Facebook on Friday': a few words behind the verb, in its clause. */
    private static boolean isSoonBehind(List<Token> tokens, int verb, int start) {
        for (int at = verb + 1; at < Math.min(tokens.size(), verb + BEHIND_VERB); at++) {
            if (tokens.get(at).start() == start) {
                return true;
            }
            if (tokens.get(at).isMark() || tokens.get(at).is("that")) {
                return false;
            }
        }
        return false;
    }

    /** The city or region that the article named last before a figure; none where it names but countries. */
    Traits lastCityBefore(CasualtyFigure figure) {
        PlaceTraits found = new PlaceTraits();
        int best = -1;
        int bestParagraph = -1;
        for (Place place : article.places()) {
            for (Evidence mention : place.mentions()) {
                int paragraph = mention.paragraph();
                boolean before = paragraph < figure.evidence().paragraph()
                        || (paragraph == figure.evidence().paragraph()
                                && mention.start() < figure.evidence().start());
                boolean later = paragraph > bestParagraph || (paragraph == bestParagraph && mention.start() > best);
                if (before && later && isCity(place.name())) {
                    best = mention.start();
                    bestParagraph = paragraph;
                    found = new PlaceTraits();
                    found.add(place.name(), null);
                }
            }
        }
        return Traits.of(new TreeMap<>(), found.wide, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), Day.none());
    }

    private boolean isCity(String place) {
        String name = whereabouts.name(place);
        return whereabouts.isWide(name) && !whereabouts.isCountry(name);
    }

    /** The day on which somebody said what the sentence tells; of no use but where nothing else dates it. */
    Day dayOfStatement(CasualtyFigure figure) {
        int paragraph = figure.evidence().paragraph();
        int number = sentenceOf(figure.evidence());
        for (DateMention date : dates.getOrDefault(id(paragraph, number), List.of())) {
            if (isOfStatement(paragraphs.get(paragraph).get(number).tokens(), date)) {
                return day(date, true);
            }
        }
        return Day.none();
    }

    private static boolean isFiner(DateMention one, DateMention other) {
        return one.from() != null && (other.from() == null || length(one) < length(other));
    }

    private static long length(DateMention date) {
        LocalDate from = date.from();
        LocalDate to = date.to();
        return from == null || to == null ? Long.MAX_VALUE : to.toEpochDay() - from.toEpochDay();
    }

    /**
     * @param aside whether the words need not be those of a figure, so that a stretch or an unknown day tells nothing
     */
    private Day day(DateMention date, boolean aside) {
        String words = date.evidence().words();
        if (date.from() != null) {
            Day day = new Day(date.from(), date.to(), null, null, Day.Basis.STATED);
            return aside && !day.isOfOneEvent() ? Day.none() : day;
        }
        List<Token> tokens = Tokens.of(words, new Span(0, words.length()));
        for (int at = 0; at < tokens.size(); at++) {
            if (SAME_DAY.at(tokens, at) != null) {
                return Day.none();
            }
        }
        DayOfWeek weekday = weekday(tokens);
        MonthDay yearless = dayAndMonth(tokens);
        LocalDate assumed = yearless == null ? null : years.date(yearless, weekday);
        if (assumed != null) {
            return new Day(assumed, assumed, null, null, Day.Basis.ASSUMED);
        }
        Day stretch = yearless == null ? new YearlessWords(tokens, years).stretch() : null;
        if (stretch != null) {
            return aside && !stretch.isOfOneEvent() ? Day.none() : stretch;
        }
        Day day = new Day(null, null, weekday, yearless, Day.Basis.UNRESOLVED);
        return aside && day.isUntold() ? Day.none() : day;
    }

    private static @Nullable DayOfWeek weekday(List<Token> tokens) {
        for (Token token : tokens) {
            String number = WEEKDAYS.value(token.lower());
            if (number != null) {
                return DayOfWeek.of(Integer.parseInt(number));
            }
        }
        return null;
    }

    /** The day and month of words without a year ('Sunday 27 August'); null where they name several, or a stretch of time. */
    private static @Nullable MonthDay dayAndMonth(List<Token> tokens) {
        String month = null;
        String day = null;
        for (Token token : tokens) {
            String number = MONTHS.value(token.lower());
            boolean isDay = token.lower().matches("[0-9]{1,2}(st|nd|rd|th)?");
            boolean isKnown = number != null
                    || isDay
                    || WEEKDAYS.value(token.lower()) != null
                    || DAY_WORDS.contains(token.lower());
            if (!isKnown || (number != null && month != null) || (isDay && day != null)) {
                return null;
            }
            month = number == null ? month : number;
            day = isDay ? token.lower().replaceAll("[a-z]", "") : day;
        }
        if (month == null || day == null) {
            return null;
        }
        Month of = Month.of(Integer.parseInt(month));
        int number = Integer.parseInt(day);
        return number < 1 || number > of.maxLength() ? null : MonthDay.of(of, number);
    }

    /** Gathers places. */
    private final class PlaceTraits {
        private final SortedMap<String, String> places = new TreeMap<>();
        private final SortedMap<String, String> wide = new TreeMap<>();
        private final SortedSet<String> sides = new TreeSet<>();

        void add(String written, @Nullable Token before) {
            // 'Rebel-held Aleppo' may be a name that the archive knows.
            String withBefore = before == null ? written : before.words() + " " + written;
            if (before != null && !whereabouts.name(withBefore).equals(withBefore)) {
                add(withBefore, null);
                return;
            }
            if (before != null) {
                side(before.lower());
            }
            String name = whereabouts.name(withoutSide(whereabouts.name(written)));
            boolean isWide = whereabouts.isWide(name) || (!name.equals(written) && isWidened(written));
            (isWide ? wide : places).putIfAbsent(keyOf(name), name);
            whereabouts.wholes(name).forEach(whole -> {
                String plain = whereabouts.name(withoutSide(whole));
                wide.putIfAbsent(keyOf(plain), plain);
            });
        }

        /** 'Aleppo' for 'eastern Aleppo' and 'Aleppo province'; the side is kept apart. */
        private String withoutSide(String name) {
            int blank = name.indexOf(' ');
            if (blank > 0 && DIRECTIONS.contains(name.substring(0, blank)) && side(name.substring(0, blank))) {
                return name.substring(blank + 1);
            }
            return withoutWidening(name);
        }

        void add(PlaceTraits others) {
            others.places.forEach((key, name) -> places.putIfAbsent(key, name));
            others.wide.forEach((key, name) -> wide.putIfAbsent(key, name));
            sides.addAll(others.sides);
        }

        boolean side(String word) {
            for (String side :
                    List.of("northeast", "northwest", "southeast", "southwest", "north", "east", "south", "west")) {
                if (DIRECTIONS.contains(word)
                        && word.toLowerCase(Locale.ROOT).replace("-", "").startsWith(side)) {
                    sides.add(side);
                    return true;
                }
            }
            return false;
        }
    }
}
