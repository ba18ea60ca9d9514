package infcheck.check.timeline;

import infcheck.fact.Dates;
import infcheck.factbook.claim.Extent;
import infcheck.factbook.claim.OpenValue;
import infcheck.factbook.statement.ActFact;
import infcheck.world.Labelled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The days on which acts of different groups meet: on each day on which one of them begins or ends, the verdict on the others may
 * change.
 *
 * @param acts the ids of those on which others may depend, and that may depend on others
 * @param days on which they begin or end, over all worlds
 * @param rests the names of the rules by which each group may rest on another, in the order of the groups
 * @param sways the names of those by which others may rest on each group, in the same order
 */
record CrossSubjectDays(Set<String> acts, SortedSet<LocalDate> days, List<Set<String>> rests, List<Set<String>> sways) {
    CrossSubjectDays {
        acts = Set.copyOf(acts);
        days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
        rests = List.copyOf(rests);
        sways = List.copyOf(sways);
    }

    /** No meetings, where no group bears on another. */
    static CrossSubjectDays none(int groups) {
        List<Set<String>> nothing = Collections.nCopies(groups, Set.of());
        return new CrossSubjectDays(Set.of(), new TreeSet<>(), nothing, nothing);
    }

    /** The meetings among some groups, whose acts are not yet cut by them; in the order of the groups their subjects. */
    static CrossSubjectDays among(List<List<SubjectTimeline>> groups, CrossSubjectRules rules) {
        List<RuleReach> reaches =
                groups.stream().map(g -> rules.reach(LabelledFacts.stated(g))).toList();
        int[] resting = numbers(rules, reaches.stream().map(RuleReach::resting));
        int[] swaying = numbers(rules, reaches.stream().map(RuleReach::swaying));
        Set<String> acts = new HashSet<>();
        List<Set<String>> rests = new ArrayList<>();
        List<Set<String>> sways = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            RuleReach own = reaches.get(g);
            BitSet looked = shared(own.resting(), swaying, new BitSet());
            looked.or(shared(own.swaying(), resting, new BitSet()));
            acts.addAll(meeting(groups.get(g), own, looked));
            rests.add(rules.names(shared(own.resting(), swaying, own.swaying())));
            sways.add(rules.names(shared(own.swaying(), resting, own.resting())));
        }
        return new CrossSubjectDays(acts, days(groups, acts), rests, sways);
    }

    /** The number of groups in which each rule has a side. */
    private static int[] numbers(CrossSubjectRules rules, Stream<BitSet> sides) {
        int[] numbers = new int[rules.binding().size()];
        sides.forEach(side -> side.stream().forEach(rule -> numbers[rule]++));
        return numbers;
    }

    /** Those of a group's rules that have their other side in a group, one more than itself where it has both. */
    private static BitSet shared(BitSet own, int[] others, BitSet both) {
        BitSet shared = new BitSet();
        own.stream().filter(rule -> others[rule] > (both.get(rule) ? 1 : 0)).forEach(shared::set);
        return shared;
    }

    private static Set<String> meeting(List<SubjectTimeline> group, RuleReach reach, BitSet rules) {
        Set<String> asked = new HashSet<>();
        Set<String> met = new HashSet<>();
        if (!rules.isEmpty()) {
            group.stream()
                    .flatMap(s -> s.pieces().stream())
                    .map(Labelled::value)
                    .filter(p -> asked.add(p.stated().id()) && reach.meet(p.act(), rules))
                    .forEach(p -> met.add(p.stated().id()));
        }
        return met;
    }

    private static SortedSet<LocalDate> days(List<List<SubjectTimeline>> groups, Set<String> acts) {
        TreeSet<LocalDate> days = new TreeSet<>();
        groups.stream()
                .filter(g -> acts(g).anyMatch(a -> acts.contains(a.id())))
                .forEach(g -> {
                    g.forEach(s -> CutDays.own(s.facts()).forEach(days::add));
                    acts(g).filter(a -> acts.contains(a.id()))
                            .flatMap(a -> Stream.ofNullable(a.lastDay()))
                            .forEach(last -> days.add(last.plusDays(1)));
                    g.stream()
                            .flatMap(s -> s.varied().slots().stream())
                            .filter(s -> isOf(s, acts))
                            .flatMap(CrossSubjectDays::ends)
                            .forEach(days::add);
                });
        days.remove(Dates.ALWAYS);
        return days;
    }

    private static Stream<ActFact> acts(List<SubjectTimeline> group) {
        return group.stream().flatMap(s -> s.facts().acts().stream()).map(Labelled::value);
    }

    /** Whether the day of an open value is one on which others' acts may depend, and that may depend on theirs. */
    boolean concern(OpenValue slot) {
        return isOf(slot, acts);
    }

    private static boolean isOf(OpenValue slot, Set<String> acts) {
        int key = slot.id().lastIndexOf('.');
        return acts.contains(slot.id().substring(0, Math.max(key, 0)));
    }

    private static Stream<LocalDate> ends(OpenValue slot) {
        return slot.claims().stream()
                .map(c -> c.extent())
                .filter(Extent.Days.class::isInstance)
                .map(Extent.Days.class::cast)
                .flatMap(days -> Stream.of(days.first(), days.last()));
    }
}
