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
        Map<Rule, Long> resting = numbers(within, Within::resting);
        Map<Rule, Long> swaying = numbers(within, Within::swaying);
        Set<String> acts = new HashSet<>();
        Set<String> rest = new HashSet<>();
        Set<String> sway = new HashSet<>();
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            Within own = within.get(g);
            Set<Rule> rules = shared(own.resting(), swaying, Set.of());
            rules.addAll(shared(own.swaying(), resting, Set.of()));
            meeting(group, own, rules).forEach(acts::add);
            if (!shared(own.resting(), swaying, own.swaying()).isEmpty()) {
                ids(group).forEach(rest::add);
            }
            if (!shared(own.swaying(), resting, own.resting()).isEmpty()) {
                ids(group).forEach(sway::add);
            }
        }
        return new Meetings(acts, rest, sway, days(groups, acts));
    }

    /** For each rule the number of groups in which it has a side. */
    private static Map<Rule, Long> numbers(List<Within> within, Function<Within, Set<Rule>> side) {
        return within.stream()
                .flatMap(w -> side.apply(w).stream())
                .collect(Collectors.groupingBy(rule -> rule, Collectors.counting()));
    }

    /** Those of a group's rules that have their other side in a group, one more than itself where it has both. */
    private static Set<Rule> shared(Set<Rule> own, Map<Rule, Long> others, Set<Rule> both) {
        return own.stream()
                .filter(rule -> others.getOrDefault(rule, 0L) > (both.contains(rule) ? 1 : 0))
                .collect(Collectors.toSet());
    }

    private static Stream<String> ids(Group group) {
        return group.subjects().stream().map(SubjectFacts::id);
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
