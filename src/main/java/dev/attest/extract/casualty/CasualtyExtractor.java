package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure;
import dev.attest.article.CasualtyFigure.Count;
import dev.attest.article.CasualtyFigure.ReportedBy;
import dev.attest.article.CasualtyFigure.Scope;
import dev.attest.article.CasualtyFigure.VictimGroup;
import dev.attest.article.Evidence;
import dev.attest.extract.AnnotatedDocument;
import dev.attest.extract.AnnotatedDocument.AnnotatedParagraph;
import dev.attest.extract.Extractor;
import dev.attest.text.Sentence;
import dev.attest.text.Span;
import dev.attest.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the casualty figures of an article, each with the words that state it. */
public final class CasualtyExtractor implements Extractor<CasualtyFigure> {
    @Override
    public List<CasualtyFigure> extract(AnnotatedDocument document) {
        List<CasualtyFigure> figures = new ArrayList<>();
        for (AnnotatedParagraph paragraph : document.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                addFigures(paragraph, sentence, figures);
            }
        }
        return List.copyOf(figures);
    }

    private void addFigures(AnnotatedParagraph paragraph, Sentence sentence, List<CasualtyFigure> figures) {
        List<Token> tokens = sentence.tokens();
        List<Group> groups = Groups.in(tokens);
        if (groups.isEmpty()) {
            return;
        }
        Subsets.Solved solved = Subsets.solve(tokens, groups);
        int[] numbers = new int[groups.size()];
        for (int i = 0; i < groups.size(); i++) {
            Harmed harmed = solved.harmed()[i];
            numbers[i] = -1;
            if (harmed != null) {
                int container = solved.container()[i];
                Integer subsetOf =
                        container >= 0 && numbers[container] >= 0 ? Integer.valueOf(numbers[container]) : null;
                numbers[i] = figures.size();
                figures.add(figure(paragraph, tokens, groups.get(i), harmed, subsetOf));
            }
        }
    }

    private static CasualtyFigure figure(
            AnnotatedParagraph paragraph, List<Token> tokens, Group group, Harmed harmed, @Nullable Integer subsetOf) {
        Counted counted = group.count();
        Evidence victims = group.to() > group.victimsFrom()
                ? paragraph.evidence(span(tokens, group.victimsFrom(), group.to()))
                : null;
        Count count =
                counted.count(span(tokens, counted.wordsFrom(), counted.to()).in(paragraph.words()));
        int from = Math.min(group.from(), harmed.word().from());
        int to = Math.max(group.to(), harmed.word().to());
        return new CasualtyFigure(
                paragraph.evidence(span(tokens, from, to)),
                harmed.harm(),
                count,
                victims,
                victimGroups(tokens, group),
                null,
                null,
                null,
                null,
                ReportedBy.article(),
                subsetOf,
                Scope.INCIDENT);
    }

    private static Set<VictimGroup> victimGroups(List<Token> tokens, Group group) {
        Set<VictimGroup> groups = EnumSet.noneOf(VictimGroup.class);
        for (int at = group.victimsFrom(); at < group.to(); at++) {
            VictimGroup named = People.group(tokens.get(at).lower());
            if (named != null) {
                groups.add(named);
            }
        }
        return groups;
    }

    private static Span span(List<Token> tokens, int from, int to) {
        return new Span(
                tokens.get(from).start(), tokens.get(Math.max(from, to - 1)).end());
    }
}
