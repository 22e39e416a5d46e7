package dev.attest.extract.casualty;

import dev.attest.article.CasualtyFigure.Harm;
import dev.attest.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what happened to counted people: inside their phrase, before them ({@link HarmBefore}), in a toll that counts them ({@link
 * Tolls}), or behind them ({@link HarmBehind}), unless the words rule the number out ({@link Uncounted}).
 */
final class HarmFinder {
    /** 'along with', 'in addition to'. */
    private static final int FARTHEST_ALONG = 3;

    private final CountedSentence sentence;
    private final Uncounted uncounted;
    private final HarmBefore before;
    private final HarmBehind behind;
    private final SplitHarms split;
    private final Tolls tolls;

    HarmFinder(List<Token> tokens, List<Group> groups) {
        this.sentence = new CountedSentence(tokens, groups);
        this.uncounted = new Uncounted(sentence);
        this.before = new HarmBefore(sentence);
        this.behind = new HarmBehind(sentence, uncounted);
        this.tolls = new Tolls(tokens);
        this.split = new SplitHarms(sentence);
    }

    /** What happened to the group of that number by its own words; null where they do not say. */
    @Nullable
    Harmed of(int number) {
        Group group = sentence.groups().get(number);
        Harmed harmed = isNamed(group) ? null : own(group);
        return harmed == null || uncounted.isRuledOut(group, harmed.word())
                ? null
                : harmed.with(tolls.role(group, harmed));
    }

    /** Whether the group is somebody who is named and not counted: 'according to Ann Lee, a nurse'. */
    boolean isNamed(Group group) {
        return uncounted.isNamed(group);
    }

    /** Whether the group tells of the harm, so that it is in no list of the harmed. */
    boolean tellsOfHarm(Group group) {
        return uncounted.tellsOfHarm(group);
    }

    private @Nullable Harmed own(Group group) {
        HarmWord inside = group.inside();
        if ((inside != null || group.partOf()) && uncounted.isSaved(group)) {
            return null;
        }
        Harmed worse = inside == null ? null : worse(group, inside);
        if (worse != null) {
            return worse;
        }
        if (inside != null && group.partOf() && inside.to() == group.to() && inside.role() != HarmWord.Role.HEAD) {
            // 'one of the wounded died': what happened later is told; 'several of the wounded are in hospital' tells
            // how they
            // fare and counts nobody; 'nine of the dead were found later' counts nine.
            Harmed later = behind.of(group).harmed();
            boolean nothingNew = later == null || later.harm() == inside.harm();
            return !nothingNew
                    ? later
                    : inside.harm() == Harm.KILLED || behind.tellsWho(group)
                            ? new Harmed(inside.harm(), inside, Harmed.How.INSIDE)
                            : null;
        }
        if (inside != null) {
            return uncounted.isRuledOutInside(group, inside)
                    ? null
                    : new Harmed(inside.harm(), inside, Harmed.How.INSIDE);
        }
        Harmed possessed = behind.possessed(group);
        if (possessed != null) {
            return possessed;
        }
        HarmWord around = split.around(group);
        if (around != null) {
            return uncounted.isDenied(around) || uncounted.isHypothetical(around)
                    ? null
                    : new Harmed(around.harm(), around, Harmed.How.BEFORE);
        }
        Harmed adjacent = behind.adjacent(group);
        if (uncounted.isFreed(group)) {
            // 'released four soldiers who had been captured'.
            return null;
        }
        return group.isBare() && adjacent != null ? adjacent : outside(group, adjacent);
    }

    /**
     * What happened to people after what their own phrase says of them: 'killed two hostages', 'two wounded men died'; null where
     * nothing did.
     */
    private @Nullable Harmed worse(Group group, HarmWord inside) {
        if (inside.harm() == Harm.KILLED || inside.harm() == Harm.CASUALTIES) {
            return null;
        }
        HarmWord governing = before.governing(group);
        if (governing != null) {
            Harm harm = before.joined(governing);
            boolean told = !uncounted.isDenied(governing) && !uncounted.isHypothetical(governing);
            return harm != null && told && isWorse(harm, inside.harm())
                    ? new Harmed(harm, governing, Harmed.How.BEFORE)
                    : null;
        }
        Harmed later = behind.of(group).harmed();
        if (later == null || !isWorse(later.harm(), inside.harm())) {
            return null;
        }
        // 'left two displaced men dead'.
        boolean ownVerb = later.word().role() == HarmWord.Role.INTRANSITIVE
                || later.word().role() == HarmWord.Role.ADJECTIVE
                || before.isPassive(later.word());
        return ownVerb ? later : null;
    }

    private static boolean isWorse(Harm later, Harm first) {
        boolean wounded = later == Harm.WOUNDED && first != Harm.WOUNDED;
        // 'arrested 25 displaced people': who they were, and what was done to them now.
        boolean displaced = first == Harm.DISPLACED && later != Harm.DISPLACED && later != Harm.CASUALTIES;
        return later == Harm.KILLED || wounded || displaced;
    }

    /** What the phrase of a group itself says of it, or a harm straight behind it without a verb; null where they say nothing. */
    @Nullable
    Harmed without(int number) {
        Group group = sentence.groups().get(number);
        HarmWord inside = group.inside();
        Harmed adjacent = inside == null ? behind.adjacent(group) : null;
        // 'four of the nine passengers died': a finite verb is that of the four.
        boolean finite = adjacent != null && adjacent.word().role() == HarmWord.Role.INTRANSITIVE;
        return inside != null ? new Harmed(inside.harm(), inside, Harmed.How.INSIDE) : finite ? null : adjacent;
    }

    /** Whether the words behind the group give it a verb of another kind, so that it can't share a harm. */
    boolean doesSomethingElse(int number) {
        return behind.of(sentence.groups().get(number)).stopped();
    }

    /** Whether the words around the group say that what harmed them is over. */
    boolean isSaved(Group group) {
        return uncounted.isSaved(group);
    }

    /** Whether the words behind the group say who they are: 'three were children'. */
    boolean tellsWho(Group group) {
        return behind.tellsWho(group);
    }

    /** The harm around a group: a word that governs it decides first, then a toll, then what stands behind. */
    private @Nullable Harmed outside(Group group, @Nullable Harmed adjacent) {
        HarmWord governing = before.governing(group);
        if (governing != null && (uncounted.isDenied(governing) || uncounted.isHypothetical(governing))) {
            return null;
        }
        if (governing != null) {
            boolean open = governing.harm() == Harm.MISSING || governing.isWeak(sentence.tokens());
            Harmed later = open ? behind.of(group).harmed() : null;
            if (later != null) {
                // 'the whereabouts of seven students, kidnapped by gunmen': what was done to them says more.
                return later;
            }
            Harm harm = before.joined(governing);
            return adjacent != null && isToll(governing)
                    ? adjacent
                    : harm == null ? null : new Harmed(harm, governing, Harmed.How.BEFORE);
        }
        Harmed along = before.alongWith(group);
        // 'three killed on Monday along with two who were kidnapped': their own harm is nearer than one before a time.
        boolean far = along != null && along.word().to() < sentence.startOf(group) - FARTHEST_ALONG;
        // 'was shot at along with two who were wounded'.
        boolean open = along != null && along.word().isWeak(sentence.tokens());
        if (along != null && !((far || open) && behind.of(group).harmed() != null)) {
            return along;
        }
        Harmed toll = tolls.of(group);
        return toll != null ? toll : behindOrListed(group);
    }

    /** The harm behind a group; where no verb there is its own, that of people listed before it, if they are its like. */
    private @Nullable Harmed behindOrListed(Group group) {
        Told found = behind.of(group);
        boolean free = found.harmed() == null && group.known();
        HarmWord listed = free ? before.ofList(group) : null;
        // 'the murder of the mayor and two guards was condemned': the verb behind is that of the murder.
        boolean another = listed != null && found.stopped() && listed.role() != HarmWord.Role.NOMINAL;
        return listed == null || another || before.isPassive(listed) || uncounted.isHypothetical(listed)
                ? found.harmed()
                : new Harmed(listed.harm(), listed, Harmed.How.BEFORE);
    }

    /** 'a death toll of three, two wounded': what stands beside the number is nearer than the toll before it. */
    private boolean isToll(HarmWord word) {
        return word.role() == HarmWord.Role.NOMINAL && sentence.is(word.to() - 2, "toll");
    }
}
