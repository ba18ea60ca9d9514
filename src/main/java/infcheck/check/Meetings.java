package infcheck.check;

import infcheck.fact.Dates;
import infcheck.factbook.ActFact;
import infcheck.factbook.Definite;
import infcheck.factbook.Extent;
import infcheck.factbook.Slot;
import infcheck.factbook.SubjectFacts;
import infcheck.rulebook.Rule;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where acts of different subjects meet, what is said of one may rest on the other: and so change on these days.
 *
 * @param acts the ids of the acts that meet
 * @param resting the ids of the subjects of which what is said may rest on others
 * @param swaying the ids of the subjects on which may rest what is said of others
 * @param days on which anything changes in a group that has such an act, over all worlds
 */
record Meetings(Set<String> acts, Set<String> resting, Set<String> swaying, SortedSet<LocalDate> days) {
    static final Meetings NONE = new Meetings(Set.of(), Set.of(), Set.of(), new TreeSet<>());

    Meetings {
        acts = Set.copyOf(acts);
        resting = Set.copyOf(resting);
        swaying = Set.copyOf(swaying);
        days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
    }

    /** The meetings among some groups, whose acts are not yet cut by them. */
    static Meetings among(List<Group> groups, Bonds bonds) {
        List<Within> within = groups.stream().map(g -> bonds.within(g.stated())).toList();
        Set<String> acts = new HashSet<>();
        for (int g = 0; g < groups.size(); g++) {
            Within own = within.get(g);
            Set<Rule> rules = bound(own.resting(), within.stream().map(Within::swaying));
            rules.addAll(bound(own.swaying(), within.stream().map(Within::resting)));
            meeting(groups.get(g), own, rules).forEach(acts::add);
        }
        return new Meetings(
                acts,
                subjects(groups, within, Within::resting, Within::swaying),
                subjects(groups, within, Within::swaying, Within::resting),
                days(groups, acts));
    }

    /** Those of some rules by which a group is bound to one of the others. */
    private static Set<Rule> bound(Set<Rule> own, Stream<Set<Rule>> others) {
        Set<Rule> bound = others.flatMap(Set::stream).collect(Collectors.toSet());
        bound.retainAll(own);
        return bound;
    }

    /** The subjects of the groups that are bound to another group than themselves. */
    private static Set<String> subjects(
            List<Group> groups,
            List<Within> within,
            Function<Within, Set<Rule>> own,
            Function<Within, Set<Rule>> other) {
        return IntStream.range(0, groups.size())
                .filter(g -> !bound(
                                own.apply(within.get(g)),
                                within.stream().filter(w -> w != within.get(g)).map(other))
                        .isEmpty())
                .boxed()
                .flatMap(g -> groups.get(g).subjects().stream())
                .map(SubjectFacts::id)
                .collect(Collectors.toSet());
    }

    private static SortedSet<LocalDate> days(List<Group> groups, Set<String> acts) {
        TreeSet<LocalDate> days = new TreeSet<>();
        groups.stream().filter(g -> has(g, acts)).forEach(g -> {
            g.definite().flatMap(d -> own(d, acts)).forEach(days::add);
            g.subjects().stream()
                    .flatMap(s -> s.slots().stream())
                    .filter(s -> isOf(s, acts))
                    .flatMap(Meetings::ends)
                    .forEach(days::add);
        });
        days.remove(Dates.ALWAYS);
        return days;
    }

    private static boolean has(Group group, Set<String> acts) {
        return group.definite().flatMap(d -> d.acts().stream()).anyMatch(a -> acts.contains(a.id()));
    }

    /** Whether the day of an open value is one on which others' acts may depend, and that may depend on theirs. */
    boolean concern(Slot slot) {
        return isOf(slot, acts);
    }

    private static boolean isOf(Slot slot, Set<String> acts) {
        int key = slot.id().lastIndexOf('.');
        return acts.contains(slot.id().substring(0, key < 0 ? 0 : key));
    }

    private static Stream<String> meeting(Group group, Within within, Set<Rule> rules) {
        if (rules.isEmpty()) {
            return Stream.empty();
        }
        Map<String, Judged> one = new LinkedHashMap<>();
        group.worlds().stream()
                .flatMap(List::stream)
                .flatMap(m -> m.judged().stream())
                .forEach(j -> one.putIfAbsent(j.stated().id(), j));
        return one.values().stream()
                .filter(j -> within.meet(j.act(), rules))
                .map(j -> j.stated().id());
    }

    private static Stream<LocalDate> own(Definite world, Set<String> acts) {
        Stream<LocalDate> ends = world.acts().stream()
                .filter(a -> acts.contains(a.id()))
                .map(ActFact::lastDay)
                .flatMap(Stream::ofNullable)
                .map(last -> last.plusDays(1));
        return Stream.concat(Cuts.own(world), ends);
    }

    private static Stream<LocalDate> ends(Slot slot) {
        return slot.claims().stream()
                .map(c -> c.extent())
                .filter(Extent.Days.class::isInstance)
                .map(Extent.Days.class::cast)
                .flatMap(days -> Stream.of(days.first(), days.last()));
    }
}
