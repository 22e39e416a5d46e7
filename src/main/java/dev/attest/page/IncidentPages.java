package dev.attest.page;

import dev.attest.archive.Archive;
import dev.attest.archive.Carriers;
import dev.attest.archive.Entry;
import dev.attest.archive.EntryId;
import dev.attest.archive.EntryKind;
import dev.attest.archive.Voices;
import dev.attest.archive.incident.Decision;
import dev.attest.archive.incident.FigureKey;
import dev.attest.archive.incident.Incident;
import dev.attest.archive.incident.Member;
import dev.attest.archive.incident.Toll;
import dev.attest.article.Article;
import dev.attest.article.CasualtyFigure;
import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.article.Evidence;
import dev.attest.message.Messages;
import dev.attest.page.chart.Chart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the pages of incidents. */
final class IncidentPages {
    private static final Comparator<Toll.Range> BY_HIGHEST =
            Comparator.comparingInt(range -> range.highest().number());

    /** What an incident takes of a list, in bytes, about. */
    private static final int ROW = 700;

    private static final int MOST_REPORTED = 60;
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private final Archive archive;
    private final Messages messages;
    private final Voices voices;
    private final Verdicts verdicts;
    private final List<Article> articles;

    IncidentPages(Archive archive, Verdicts verdicts) {
        this.archive = archive;
        this.messages = archive.description().messages();
        this.voices = new Voices(archive);
        this.verdicts = verdicts;
        this.articles = archive.contents();
    }

    /** Plans the lists of incidents. */
    void planLists(List<PlannedPage> pages) {
        Shelf.Rule<Incident> rule = new Shelf.Rule<>(
                incident -> ROW,
                IncidentPages::digits,
                Levels.byDay(messages, Incident::from, messages.say("incidents.day-not-said")),
                0);
        Shelves<Incident> shelves = new Shelves<>(
                Shelf.of(
                        messages,
                        messages.say("incidents.title"),
                        archive.incidents().all(),
                        rule),
                Paths.INCIDENTS,
                Paths.INCIDENTS_FOLDER);
        shelves.plan(pages, (shelf, path) -> list(shelves, shelf, path));
    }

    /** The hash at the end of an incident's name. */
    private static String digits(Incident incident) {
        return incident.id().substring(Math.max(0, incident.id().length() - 8));
    }

    private IncidentListPage list(Shelves<Incident> shelves, Shelf<Incident> shelf, String path) {
        Views views = new Views(archive, path);
        return new IncidentListPage(
                Heads.of(
                        archive,
                        path,
                        shelf.key().isEmpty()
                                ? messages.say("incidents.title")
                                : messages.say("part.title", messages.say("incidents.title"), shelf.label()),
                        messages.say("incidents.head"),
                        Head.Section.INCIDENTS),
                shelves.view(views, shelf),
                shown(shelf).stream().map(incident -> item(views, incident)).toList(),
                shelf.key().isEmpty()
                        ? archive.incidents().unmatched().stream()
                                .map(Decision.Unmatched::message)
                                .toList()
                        : List.of());
    }

    /** The first page of a list on several shows what can be compared best, beside the way to the others. */
    private List<Incident> shown(Shelf<Incident> shelf) {
        if (!shelf.key().isEmpty() || shelf.parts().isEmpty()) {
            return shelf.items();
        }
        return archive.incidents().all().stream()
                .filter(incident -> reports(incident) > 1)
                .sorted(Comparator.comparingInt(this::reports).reversed())
                .limit(MOST_REPORTED)
                .toList();
    }

    private IncidentListPage.Item item(Views views, Incident incident) {
        Toll killed = incident.kind() == Incident.Kind.STRETCH
                ? null
                : Toll.of(incident, articles, voices::id).stream()
                        .filter(toll -> toll.harm() == Harm.KILLED)
                        .findFirst()
                        .orElse(null);
        return new IncidentListPage.Item(
                new Link(name(messages, incident), views.href(Paths.incident(archive, incident))),
                Days.label(incident.from(), incident.to()),
                Views.label(incident.kind()),
                reports(incident),
                (int) incident.members().stream().filter(this::isFirst).count(),
                killed == null ? null : range(views, killed),
                killed == null ? null : messages.word("verdict", killed.verdict()));
    }

    /** The lowest and the highest of what each source reports at most, in their terms; not a count of its own. */
    private String range(Views views, Toll toll) {
        Map<String, Toll.Range> highest = new TreeMap<>();
        List<Toll.Range> counted =
                toll.ranges().stream().filter(range -> !isVague(range)).toList();
        (counted.isEmpty() ? toll.ranges() : counted)
                .forEach(range -> highest.merge(
                        range.source(), range, (known, next) -> BY_HIGHEST.compare(next, known) > 0 ? next : known));
        Toll.Range least = Collections.min(highest.values(), BY_HIGHEST);
        Toll.Range most = Collections.max(highest.values(), BY_HIGHEST);
        String from = views.count(least.highest().figure());
        String to = views.count(most.highest().figure());
        return from.equals(to) ? to : messages.say("date.stretch", from, to);
    }

    /** Whether its highest figure is a word such as 'many', of which the number behind it is only a floor. */
    private boolean isVague(Toll.Range range) {
        return archive.figure(range.highest().figure()).count().qualifier() == CasualtyFigure.Qualifier.VAGUE;
    }

    private boolean isFirst(Member member) {
        return archive.carriers().isFirstFigure(member.article(), member.number());
    }

    private int reports(Incident incident) {
        Set<Integer> reports = new HashSet<>();
        incident.members().forEach(member -> reports.add(archive.reports().first(member.article())));
        return reports.size();
    }

    static String name(Messages messages, Incident incident) {
        String place = incident.place();
        String target = isIn(incident.target(), place) ? null : incident.target();
        String where = place == null
                ? messages.say("incident.no-place")
                : place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1);
        if (incident.kind() == Incident.Kind.STRETCH) {
            return messages.say("incident.name-totals", where);
        }
        return target == null ? where : messages.say("incident.name", where, target);
    }

    /** 'M10 hospital' needs no 'hospital' behind it. */
    private static boolean isIn(@Nullable String target, @Nullable String place) {
        return target != null && place != null && place.toLowerCase(Locale.ROOT).contains(target);
    }

    IncidentPage page(Incident incident, String path) {
        Views views = new Views(archive, path);
        String name = name(messages, incident);
        String days = Days.label(incident.from(), incident.to());
        return new IncidentPage(
                Heads.of(
                        archive,
                        path,
                        days == null ? name : messages.say("incident.name", name, days),
                        messages.say("incident.head", name),
                        Head.Section.INCIDENTS),
                name,
                Views.label(incident.kind()),
                place(views, incident),
                days,
                incident.isDayStated(),
                incident.isYearAssumed(),
                reports(incident),
                tolls(views, incident),
                groups(views, incident, Member.Role.PART, null),
                groups(views, incident, Member.Role.EARLIER, null),
                groups(views, incident, Member.Role.TOTAL, null),
                allegations(views, incident),
                incident.notes());
    }

    /** The incidents that an article speaks of, in the order in which it first does. */
    List<ArticlePage.Incident> inArticle(Views views, int article, List<FigureView> figures) {
        Map<Integer, List<Integer>> numbers = new LinkedHashMap<>();
        for (int number = 0; number < figures.size(); number++) {
            Integer place = archive.incidents().place(new FigureKey(article, number));
            if (place != null) {
                numbers.computeIfAbsent(place, first -> new ArrayList<>()).add(number);
            }
        }
        List<ArticlePage.Incident> all = new ArrayList<>();
        numbers.forEach((place, its) ->
                all.add(inArticle(views, article, archive.incidents().all().get(place), its, figures)));
        return all;
    }

    private ArticlePage.Incident inArticle(
            Views views, int article, Incident incident, List<Integer> numbers, List<FigureView> figures) {
        String name = name(messages, incident);
        return new ArticlePage.Incident(
                Paths.anchor(incident),
                name,
                Views.label(incident.kind()),
                Paths.hasPage(incident) ? new Link(name, views.href(Paths.incident(archive, incident))) : null,
                place(views, incident),
                Days.label(incident.from(), incident.to()),
                incident.isDayStated(),
                incident.isYearAssumed(),
                standings(article, numbers),
                Paths.hasPage(incident) ? List.of() : charts(views, incident),
                numbers.stream().map(figures::get).toList());
    }

    /** How the sources of each harm stand to each other, where there are several. */
    private List<String> standings(int article, List<Integer> numbers) {
        SortedMap<Harm, Toll.Verdict> found = new TreeMap<>();
        for (int number : numbers) {
            FigureKey key = new FigureKey(article, number);
            Toll.Verdict verdict = verdicts.of(key);
            if (verdict != null && verdict != Toll.Verdict.SINGLE_SOURCE) {
                found.put(archive.figure(key).harm(), verdict);
            }
        }
        return found.entrySet().stream()
                .map(entry -> messages.say(
                        "incident.verdict",
                        messages.word("harm", entry.getKey()),
                        messages.word("verdict", entry.getValue())))
                .toList();
    }

    private List<Chart> charts(Views views, Incident incident) {
        if (incident.members().size() < IncidentCharts.MANY) {
            return List.of();
        }
        IncidentCharts charts =
                new IncidentCharts(archive, views, key -> name(views, key), incident.id() + "-", IncidentCharts.MANY);
        return Toll.of(incident, articles, voices::id).stream()
                .flatMap(toll -> charts.of(toll, shown(incident, toll.harm())).stream())
                .toList();
    }

    private @Nullable Link place(Views views, Incident incident) {
        String place = incident.place();
        EntryId id = place == null ? null : archive.names().id(EntryKind.PLACE, place);
        return id == null || !archive.entries().containsKey(id) ? null : views.link(id);
    }

    private List<IncidentPage.TollView> tolls(Views views, Incident incident) {
        Map<String, FigureKey> byVoice = new HashMap<>();
        incident.members().forEach(member -> byVoice.putIfAbsent(voices.id(member.figure()), member.figure()));
        IncidentCharts charts = new IncidentCharts(archive, views, key -> name(views, key), "", IncidentCharts.FEWEST);
        return Toll.of(incident, articles, voices::id).stream()
                .map(toll -> new IncidentPage.TollView(
                        messages.word("harm", toll.harm()),
                        Views.label(toll.verdict()),
                        charts.of(toll, shown(incident, toll.harm())),
                        (toll.verdict() == Toll.Verdict.SIDE_BY_SIDE ? List.<Toll.Range>of() : toll.ranges())
                                .stream()
                                        .map(range -> voice(
                                                views, range, Objects.requireNonNull(byVoice.get(range.source()))))
                                        .toList(),
                        groups(views, incident, Member.Role.TOLL, toll.harm())))
                .toList();
    }

    private IncidentPage.VoiceView voice(Views views, Toll.Range range, FigureKey example) {
        return new IncidentPage.VoiceView(
                link(views, example),
                name(views, example),
                IncidentCharts.victims(messages, range),
                views.cited(range.lowest().figure()),
                range.lowest().equals(range.highest())
                        ? null
                        : views.cited(range.highest().figure()));
    }

    private @Nullable Link link(Views views, FigureKey figure) {
        EntryId entry = voices.entry(figure);
        return entry == null || !archive.entries().containsKey(entry) ? null : views.link(entry);
    }

    private String name(Views views, FigureKey key) {
        Link link = link(views, key);
        if (link != null) {
            return link.text();
        }
        Evidence words = archive.figure(key).reportedBy().asWritten();
        return words == null ? messages.say("incident.voice-article") : words.words();
    }

    private List<FigureKey> shown(Incident incident, Harm harm) {
        return incident.members().stream()
                .filter(member -> member.role() == Member.Role.TOLL && isShown(incident, member))
                .map(Member::figure)
                .filter(key -> archive.figure(key).harm() == harm)
                .toList();
    }

    /** A figure stands for those of other carriers, unless the archivist put them elsewhere. */
    private boolean isShown(Incident incident, Member member) {
        FigureKey key = member.figure();
        Carriers carriers = archive.carriers();
        if (carriers.isFirstFigure(key.article(), key.number())) {
            return true;
        }
        var first = carriers.firstFigure(key.article(), key.number());
        return !incident.equals(archive.incidents().of(new FigureKey(first.article(), first.number())));
    }

    /** The figures of a role, reprints once, those of one sentence together; of one harm, or of all where {@code harm} is null. */
    private List<IncidentPage.Group> groups(Views views, Incident incident, Member.Role role, @Nullable Harm harm) {
        List<Member> members = incident.members().stream()
                .filter(member -> member.role() == role && isShown(incident, member))
                .filter(member ->
                        harm == null || archive.figure(member.figure()).harm() == harm)
                .toList();
        return Passages.byArticle(members, IncidentPages::finding).stream()
                .map(same -> group(views, same))
                .toList();
    }

    private IncidentPage.Group group(Views views, List<Member> same) {
        return new IncidentPage.Group(
                views.card(same.get(0).article()),
                Passages.bySentence(archive, same, IncidentPages::finding).stream()
                        .map(members -> sentence(views, members))
                        .toList());
    }

    private IncidentPage.Sentence sentence(Views views, List<Member> same) {
        return new IncidentPage.Sentence(
                Passages.of(
                        archive,
                        views,
                        same.stream().map(IncidentPages::finding).toList()),
                same.stream().map(member -> line(views, member)).toList());
    }

    private static Entry.Finding finding(Member member) {
        return new Entry.Finding(member.article(), member.number());
    }

    private IncidentPage.Line line(Views views, Member member) {
        FigureKey key = member.figure();
        return new IncidentPage.Line(
                views.figure(key.article(), key.number()),
                link(views, key),
                name(views, key),
                member.reasons().stream().map(this::reason).toList(),
                member.byArchivist());
    }

    /** Reasons are kept in English, as the program's record of what it did; 'same place: Aleppo' is the message of 'same place'. */
    private String reason(String said) {
        int colon = said.indexOf(": ");
        String key = "why."
                + ENDS.matcher(NO_LETTERS
                                .matcher(colon < 0 ? said : said.substring(0, colon))
                                .replaceAll("-"))
                        .replaceAll("");
        if (!messages.has(key)) {
            return said;
        }
        return messages.say(key, colon < 0 ? "" : said.substring(colon + 2));
    }

    private List<IncidentPage.Sentence> allegations(Views views, Incident incident) {
        List<IncidentPage.Sentence> alleged = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Member member : incident.members()) {
            Evidence perpetrator = archive.figure(member.figure()).perpetrator();
            if (perpetrator != null
                    && isShown(incident, member)
                    && seen.add(voices.id(member.figure()) + "\n" + member.article() + "\n" + perpetrator)) {
                alleged.add(sentence(views, List.of(member)));
            }
        }
        return alleged;
    }
}
