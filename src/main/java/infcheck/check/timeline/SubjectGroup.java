package infcheck.check.timeline;

import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.Extent;
import infcheck.factbook.claim.OpenValue;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.PossibleFacts;
import infcheck.world.WorldSpace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Subjects that refer to each other, with the axes of their open values.
 *
 * @param subjects in the order of the fact book
 * @param rests the names of the rules by which what is said of them may rest on other groups
 * @param sways the names of the rules by which what is said of other groups may rest on them
 */
public record SubjectGroup(
        List<VariedSubject> subjects, List<ClaimedAxis> axes, Horizon horizon, Set<String> rests, Set<String> sways) {
    public SubjectGroup {
        subjects = List.copyOf(subjects);
        axes = List.copyOf(axes);
        rests = Set.copyOf(rests);
        sways = Set.copyOf(sways);
    }

    /**
     * The limits that cut the time in which acts are judged, whatever the acts.
     *
     * @param law the days on which the law changes
     * @param meetings where acts of different groups meet
     * @param asOf the last day that counts
     */
    record Horizon(SortedSet<LocalDate> law, CrossSubjectDays meetings, LocalDate asOf) {}

    /** Its subjects in a space that has its axes. */
    public List<SubjectTimeline> timelines(WorldSpace space) {
        List<PossibleFacts> facts = subjects.stream().map(s -> s.in(space)).toList();
        CutDays cuts = CutDays.of(horizon.law(), horizon.meetings(), horizon.asOf(), facts.stream());
        SubjectReferences references = SubjectReferences.among(subjects);
        List<SubjectTimeline> timelines = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            VariedSubject subject = subjects.get(i);
            timelines.add(SubjectTimeline.of(subject, space, facts.get(i), references.from(subject.id()), cuts));
        }
        return timelines;
    }

    /** The axes that matter to one combination of what is varied. */
    public Stream<ClaimedAxis> axes(int combination) {
        Set<String> open = subjects.stream()
                .flatMap(s -> s.in(combination).slots().stream())
                .map(OpenValue::id)
                .collect(Collectors.toSet());
        return axes.stream().filter(a -> open.contains(a.axis().id()));
    }

    /** The days up to the as-of date as of which something else may be said: of the law, and of its facts and acts whoever is right. */
    public SortedSet<LocalDate> days() {
        WorldSpace space = WorldSpace.of(axes.stream().map(ClaimedAxis::axis).toList());
        TreeSet<LocalDate> days = new TreeSet<>(horizon.law());
        for (VariedSubject subject : subjects) {
            PossibleFacts facts = subject.in(space);
            CutDays.own(facts).forEach(days::add);
            facts.acts().forEach(act -> days.addAll(ends(act.value())));
            subject.slots().forEach(slot -> days.addAll(ends(slot)));
        }
        return days.headSet(horizon.asOf().plusDays(1));
    }

    private static List<LocalDate> ends(ActFact act) {
        LocalDate last = act.lastDay();
        return last == null ? List.of(act.day()) : List.of(act.day(), last, last.plusDays(1));
    }

    private static List<LocalDate> ends(OpenValue slot) {
        return slot.claims().stream()
                .map(Claim::extent)
                .filter(Extent.Days.class::isInstance)
                .map(Extent.Days.class::cast)
                .flatMap(
                        days -> Stream.of(days.first(), days.last(), days.last().plusDays(1)))
                .toList();
    }

    boolean has(String subject) {
        return subjects.stream().anyMatch(s -> s.id().equals(subject));
    }

    /** Whether what is said of it may rest on a group, another than itself, by a rule on which that one may bear. */
    boolean restsOn(SubjectGroup other) {
        return rests.stream().anyMatch(other.sways()::contains);
    }
}
