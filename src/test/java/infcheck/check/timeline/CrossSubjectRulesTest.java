package infcheck.check.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.fact.Dates;
import infcheck.fact.Deployment;
import infcheck.fact.FlightTest;
import infcheck.fact.LauncherDeployment;
import infcheck.fact.Possession;
import infcheck.fact.Stated;
import infcheck.fact.Target;
import infcheck.factbook.FactBook;
import infcheck.rulebook.RuleBook;
import infcheck.world.WorldSpace;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is looked at across subjects: only what the rules of a book bind together. */
class CrossSubjectRulesTest {
    private static final RuleBook BOOK = Shipped.PLEDGE;
    private static final FactBook FACTS = Shipped.FACTS;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Stated MISSILE = new Deployment("d@1", "d", "t", "RU", DAY, DAY, Dates.NEVER);
    private static final Stated LAUNCHER = new LauncherDeployment("l@1", "l", "t", "RU", DAY, DAY, Dates.NEVER);
    private static final Stated HELD = new Possession("p@1", "p", "t", "RU", DAY, DAY, Dates.NEVER);
    private static final Stated FLOWN = new FlightTest("f", "f", "t", "RU", DAY, Target.SURFACE);

    private final List<SubjectGroup> groups =
            SubjectGroups.of(FACTS, BOOK, AS_OF).all();

    @Test
    void in_the_moratorium_what_is_deployed_or_held_meets_though_a_class_rests_on_tests() {
        CrossSubjectRules rules = CrossSubjectRules.of(BOOK.rules());
        assertThat(rules.cross()).isTrue();
        List<SubjectTimeline> timelines = groups.stream()
                .flatMap(g -> g
                        .timelines(WorldSpace.of(
                                g.axes().stream().map(ClaimedAxis::axis).toList()))
                        .stream())
                .toList();
        Set<Stated> stated = new HashSet<>();
        timelines.forEach(t -> stated.addAll(LabelledFacts.stated(List.of(t))));
        RuleReach reach = rules.reach(stated);
        BitSet resting = reach.resting();
        assertThat(List.of(MISSILE, LAUNCHER, HELD)).allMatch(act -> reach.meet(act, resting));
        assertThat(reach.meet(FLOWN, resting)).isFalse();
    }

    @Test
    void what_bears_on_a_subject_is_found_from_the_rules() {
        SubjectGroup moscows = group("ru-9m729");
        SubjectGroup washingtons = group("us-typhon");
        assertThat(moscows.restsOn(washingtons)).isTrue();
        List<SubjectGroup> bearing = SubjectGroups.of(FACTS, BOOK, AS_OF).bearingOn(Set.of("ru-9m729"));
        assertThat(ids(bearing)).contains("ru-9m729", "us-typhon").doesNotContain("gb-nightfall");
        assertThat(ids(SubjectGroups.of(FACTS, BOOK, AS_OF).bearingOn(Set.of("gb-nightfall"))))
                .containsExactly("gb-nightfall");
    }

    @Test
    void groups_that_bear_on_each_other_are_in_one_portion_and_the_others_in_portions_of_like_size() {
        List<FiringPortion> portions = FiringPortion.of(groups, 2);
        assertThat(portions).hasSizeGreaterThan(1);
        assertThat(portions.stream().flatMap(p -> p.groups().stream()))
                .hasSameSizeAs(groups)
                .doesNotHaveDuplicates()
                .hasSameElementsAs(groups);
        for (FiringPortion portion : portions) {
            for (SubjectGroup group : portion.groups()) {
                assertThat(groups.stream().filter(g -> group.restsOn(g) || g.restsOn(group)))
                        .allMatch(portion.groups()::contains);
            }
        }
        assertThat(FiringPortion.of(groups, 1))
                .singleElement()
                .satisfies(p -> assertThat(p.groups()).hasSameElementsAs(groups));
        assertThat(FiringPortion.of(List.of(), 2)).isEmpty();
    }

    private SubjectGroup group(String subject) {
        return groups.stream().filter(g -> g.has(subject)).findFirst().orElseThrow();
    }

    private static Set<String> ids(List<SubjectGroup> some) {
        return some.stream()
                .flatMap(g -> g.subjects().stream())
                .map(VariedSubject::id)
                .collect(Collectors.toSet());
    }
}
