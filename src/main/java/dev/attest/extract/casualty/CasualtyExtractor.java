package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure;
import dev.attest.article.CasualtyFigure.VictimGroup;
import dev.attest.article.DateMention;
import dev.attest.document.Stated;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.extract.Extractor;
import dev.attest.extract.Names;
import dev.attest.extract.date.DateExtractor;
import dev.attest.text.Sentence;
import dev.attest.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the casualty figures of an article, each with the words that state it. */
public final class CasualtyExtractor implements Extractor<CasualtyFigure> {
    /** 'and', an adverb or an auxiliary, the verb, the number. */
    private static final int LONGEST_ELLIPSIS = 4;
    /** How many counted groups may stand between a toll and the earlier one that it replaces. */
    private static final int NEAREST_TOLL = 4;

    private final DateExtractor dates = new DateExtractor();
    private final Attributions attributions = new ReportVerbAttributions();

    @Override
    public List<CasualtyFigure> extract(AnnotatedDocument document) {
        Stated<LocalDate> published = document.document().published();
        List<CasualtyFigure> figures = new ArrayList<>();
        CarriedScene scene = new CarriedScene();
        Reporters reporters = new Reporters(attributions);
        for (AnnotatedParagraph paragraph : document.paragraphs()) {
            int whole = -1;
            for (Sentence sentence : paragraph.sentences()) {
                SentenceWords words = SentenceWords.of(paragraph, sentence);
                if (words.size() == 0) {
                    // A line of ornaments has no word that could state anything.
                    continue;
                }
                reporters.enter(words);
                int first = figures.size();
                List<DateMention> days = dates.in(paragraph, sentence, published == null ? null : published.value());
                List<Names.Name> names = document.names().in(paragraph.number(), words.span(0, words.size()));
                Circumstances circumstances = new Circumstances(words, names, days);
                addFigures(words, document.names(), reporters, days, circumstances, whole, figures);
                scene.enter(words, names, circumstances, figures, first);
                whole = lastWhole(figures, first, whole);
            }
        }
        return List.copyOf(figures);
    }

    /** The figure that a next sentence can tell the parts of: the last that is no part itself; none behind a sentence without. */
    private static int lastWhole(List<CasualtyFigure> figures, int first, int before) {
        for (int at = figures.size() - 1; at >= first; at--) {
            if (figures.get(at).subsetOf() == null) {
                return at;
            }
        }
        return figures.size() > first ? before : -1;
    }

    private static void addFigures(
            SentenceWords words,
            Names names,
            Reporters reporters,
            List<DateMention> dates,
            Circumstances circumstances,
            int before,
            List<CasualtyFigure> figures) {
        List<Group> groups = Groups.in(words.tokens(), token -> isIn(dates, token));
        List<Subsets.Solved> solved = Subsets.solve(words.tokens(), groups);
        CasualtyFigure whole = before < 0 ? null : figures.get(before);
        boolean continued = whole != null && ContinuedParts.tells(words, groups);
        if (whole != null && continued) {
            solved = ContinuedParts.of(words, solved, whole.harm());
        }
        if (solved.stream().anyMatch(one -> one.harmed() != null) && !words.isForeign()) {
            addFigures(
                    new InSentence(words, names, reporters, circumstances, continued ? before : -1), solved, figures);
        }
    }

    private static boolean isIn(List<DateMention> dates, Token token) {
        return dates.stream().anyMatch(date -> date.evidence().span().overlaps(token.span()));
    }

    /**
     * What a figure is made from, in one sentence.
     *
     * @param before the figure of the sentence before that this one tells the parts of; -1 for none
     */
    private record InSentence(
            SentenceWords words, Names names, Reporters reporters, Circumstances circumstances, int before) {}

    private static void addFigures(InSentence in, List<Subsets.Solved> solved, List<CasualtyFigure> figures) {
        int[] numbers = new int[solved.size()];
        Harmed opening = solved.isEmpty() ? null : solved.get(0).harmed();
        Group named = null;
        Arrays.fill(numbers, -1);
        for (int i : wholesFirst(solved)) {
            Harmed harmed = solved.get(i).harmed();
            if (harmed != null) {
                int container = solved.get(i).container();
                boolean part = container >= 0 && numbers[container] >= 0;
                numbers[i] = figures.size();
                Group group = solved.get(i).group();
                Group who = isNamed(group) ? group : isEllipsis(in.words(), named, group) ? named : null;
                // 'killed three farmers, including a child, and wounded 17': the child says nothing of the 17.
                named = part ? named : who;
                boolean ofBefore = in.before() >= 0
                        && harmed.harm() == figures.get(in.before()).harm()
                        && (i == 0
                                || harmed.word().from() == group.from()
                                || (opening != null && harmed.word().equals(opening.word())));
                Integer whole = part ? Integer.valueOf(numbers[container]) : ofBefore ? in.before() : null;
                figures.add(figure(in, group, who, harmed, whole));
            }
        }
        linkEarlier(solved, numbers, figures);
    }

    /** The numbers of the groups in their order, but each behind the one that it is a part of: 'three of the five killed'. */
    private static List<Integer> wholesFirst(List<Subsets.Solved> solved) {
        Set<Integer> order = new LinkedHashSet<>();
        for (int i = 0; i < solved.size(); i++) {
            if (solved.get(i).container() > i) {
                order.add(solved.get(i).container());
            }
            order.add(i);
        }
        return List.copyOf(order);
    }

    /** Each toll that another figure of the sentence has overtaken is linked from that one: 'to 44, up from 31'. */
    private static void linkEarlier(List<Subsets.Solved> solved, int[] numbers, List<CasualtyFigure> figures) {
        for (int earlier = 0; earlier < numbers.length; earlier++) {
            Harmed harmed = solved.get(earlier).harmed();
            if (harmed != null && harmed.toll() == CasualtyFigure.Toll.PREVIOUS) {
                int later = overtaking(solved, earlier, harmed);
                if (later >= 0) {
                    figures.set(numbers[later], figures.get(numbers[later]).replacing(numbers[earlier]));
                }
            }
        }
    }

    /** The nearest figure of the same harm beside an earlier toll that is none itself and no part; -1 for none. */
    private static int overtaking(List<Subsets.Solved> solved, int earlier, Harmed harmed) {
        int nearest = -1;
        for (int at = Math.max(0, earlier - NEAREST_TOLL); at < Math.min(solved.size(), earlier + NEAREST_TOLL); at++) {
            Harmed other = solved.get(at).harmed();
            boolean overtakes = other != null
                    && other.harm() == harmed.harm()
                    && other.toll() != CasualtyFigure.Toll.PREVIOUS
                    && solved.get(at).container() < 0;
            if (overtakes && (nearest < 0 || Math.abs(at - earlier) < Math.abs(nearest - earlier))) {
                nearest = at;
            }
        }
        return nearest;
    }

    private static boolean isNamed(Group group) {
        HarmWord inside = group.inside();
        // 'cases of suffocation' says what they had, not who they are.
        boolean cases = inside != null
                && inside.role() == HarmWord.Role.HEAD
                && inside.to() > inside.from() + 1
                && inside.from() == group.victimsFrom();
        return group.to() > group.victimsFrom() && !cases;
    }

    /** 'killed four children and wounded three': a bare number straight behind 'and' and its verb means the same people. */
    private static boolean isEllipsis(SentenceWords words, @Nullable Group named, Group bare) {
        HarmWord inside = named == null ? null : named.inside();
        boolean harmAlone = inside != null && inside.role() == HarmWord.Role.HEAD;
        if (named == null || harmAlone || bare.from() <= named.to()) {
            // '20 deaths and 50 wounded': nobody says who the wounded are.
            return false;
        }
        for (int at = named.to(); at < bare.from(); at++) {
            if (words.lower(at).equals("and")) {
                return bare.from() - at <= LONGEST_ELLIPSIS && !words.isMark(at + 1);
            }
        }
        return false;
    }

    /**
     * @param named the group whose words say who the people are: {@code group} itself or one before it; null where none does
     */
    private static CasualtyFigure figure(
            InSentence in, Group group, @Nullable Group named, Harmed harmed, @Nullable Integer subsetOf) {
        SentenceWords words = in.words();
        Counted counted = Tolls.passed(words.tokens(), group.count(), harmed);
        Circumstances.Found around = in.circumstances().of(group, harmed);
        return new CasualtyFigure(
                words.evidence(
                        Math.min(group.from(), harmed.word().from()),
                        Math.max(group.to(), harmed.word().to())),
                harmed.harm(),
                counted.count(words.span(counted.wordsFrom(), counted.to())
                        .in(words.paragraph().words())),
                named == null ? null : words.evidence(named.victimsFrom(), named.to()),
                named == null ? Set.of() : victimGroups(words, named),
                around.cause(),
                around.perpetrator(),
                around.place(),
                around.period(),
                in.reporters().of(group.from(), in.names(), in.before() >= 0),
                subsetOf,
                around.scope(),
                harmed.toll(),
                null);
    }

    private static Set<VictimGroup> victimGroups(SentenceWords words, Group group) {
        Set<VictimGroup> groups = EnumSet.noneOf(VictimGroup.class);
        for (int at = group.victimsFrom(); at < group.to(); at++) {
            VictimGroup named = People.group(words.lower(at));
            if (named != null) {
                groups.add(named);
            }
        }
        return groups;
    }
}
