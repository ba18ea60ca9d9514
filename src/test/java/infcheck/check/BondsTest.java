package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.fact.Dates;
import infcheck.fact.Deployment;
import infcheck.fact.FlightTest;
import infcheck.fact.LauncherDeployment;
import infcheck.fact.Possession;
import infcheck.fact.Stated;
import infcheck.fact.Target;
import infcheck.rulebook.Rule;
import infcheck.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is looked at across subjects: only what the rules of a book bind together. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BondsTest {
    private static final RuleBook BOOK = Pledge.CHECKER.books().get(0);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Stated MISSILE = new Deployment("d@1", "d", "t", "RU", DAY, DAY, Dates.NEVER);
    private static final Stated LAUNCHER = new LauncherDeployment("l@1", "l", "t", "RU", DAY, DAY, Dates.NEVER);
    private static final Stated HELD = new Possession("p@1", "p", "t", "RU", DAY, DAY, Dates.NEVER);
    private static final Stated FLOWN = new FlightTest("f", "f", "t", "RU", DAY, Target.SURFACE);

    @Test
    void in_the_moratorium_only_deployments_meet_though_a_class_rests_on_tests() {
        List<Group> groups = groups();
        Bonds bonds = Bonds.of(BOOK.rules());
        assertThat(bonds.cross()).isTrue();
        Within within = bonds.within(groups.stream().flatMap(Group::stated));
        Set<Rule> rules = within.resting();
        assertThat(List.of(MISSILE, LAUNCHER)).allMatch(act -> within.meet(act, rules));
        assertThat(List.of(HELD, FLOWN)).noneMatch(act -> within.meet(act, rules));
    }

    @Test
    void groups_that_are_bound_leave_their_low_ends_one_after_the_other() {
        List<Group> groups = groups();
        Lanes lanes = new Lanes(groups);
        assertThat(groups).extracting(g -> g.bond().rests()).containsExactly(false, true, false);
        assertThat(groups).extracting(g -> g.bond().sways()).containsExactly(false, false, true);
        for (int step = 0; step < lanes.steps(); step++) {
            int at = step;
            assertThat(IntStream.of(1, 2).filter(g -> lanes.combination(g, at) > 0))
                    .hasSizeLessThan(2);
        }
        for (int g = 0; g < groups.size(); g++) {
            int group = g;
            assertThat(IntStream.range(0, lanes.steps())
                            .filter(step -> lanes.reads(group, step))
                            .map(step -> lanes.combination(group, step)))
                    .containsExactlyElementsOf(
                            IntStream.range(0, groups.get(g).size()).boxed().toList());
        }
    }

    private static List<Group> groups() {
        return new Groups(
                        Pledge.russian("from: 2022, region: Europe")
                                .american("from: 2023, state: DE")
                                .cruise("held", "CN", "range-km: 900", "possession: { from: 2025-08 }")
                                .facts(),
                        BOOK,
                        LocalDate.of(2026, 1, 1))
                .all();
    }
}
