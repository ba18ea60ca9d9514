package infcheck.analysis.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Effort;
import infcheck.Shipped;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.FiredSubject;
import infcheck.check.Inquiry;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.rulebook.rule.Rule;
import infcheck.world.World;
import infcheck.world.WorldBox;
import infcheck.world.WorldSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shipped rule, and a share of the subjects or all: why-not finds all conditions true exactly in the worlds in which the rule fired. */
class WhyNotAgreementTest {
    private static final FactBook FACTS = Shipped.FACTS;
    private static final Checker CHECKER = Shipped.BOTH;

    private final List<String> differences = new ArrayList<>();
    private final Map<Boolean, Integer> asked = new TreeMap<>();

    @Tag("sampled")
    @Test
    void why_not_agrees_with_firing_on_the_day_before_the_suspensions() {
        agree(LocalDate.of(2019, 2, 1));
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"1988-05-31", "1990-01-01", "2026-11-24"})
    void why_not_agrees_with_firing_on_other_days(LocalDate asOf) {
        agree(asOf);
    }

    private void agree(LocalDate asOf) {
        Inquiry inquiry = CHECKER.on(FACTS, Clocks.asOf(asOf));
        Effort.share(FACTS.subjects().stream().map(SubjectFacts::id).toList(), 10)
                .forEach(id -> inquiry.fired(List.of(), id).forEach(this::compare));
        assertThat(differences).isEmpty();
        assertThat(asked.get(true)).isGreaterThan(Effort.of(40, 500));
        assertThat(asked.get(false)).isGreaterThan(Effort.of(100, 1000));
    }

    private void compare(FiredSubject fired) {
        RuleCases cases = new RuleCases(fired);
        WorldBox all = fired.counted().iterator().next();
        World first = all.first(fired.inference().space().all(), List.of());
        for (Rule rule : fired.book().rules()) {
            WorldSet fires = cases.fires(rule);
            worlds(fires, all, first).forEach(world -> compare(fired, rule, world, cases));
        }
    }

    /** One world, and for a rule that is open one more in which it goes otherwise. */
    private static Stream<World> worlds(WorldSet fires, WorldBox all, World first) {
        WorldSet others = fires.has(first) ? fires.not() : fires;
        return others.meets(all) ? Stream.of(first, all.first(others, List.of())) : Stream.of(first);
    }

    private void compare(FiredSubject fired, Rule rule, World world, RuleCases cases) {
        boolean fires = cases.fires(rule).has(world);
        boolean found = cases.nearest(rule, world).map(NearMatch::isMatch).orElse(false);
        asked.merge(fires, 1, Integer::sum);
        if (fires != found) {
            differences.add(fired.subject().id() + ": " + rule.name() + " fires: " + fires);
        }
    }
}
