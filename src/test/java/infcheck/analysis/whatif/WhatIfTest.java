package infcheck.analysis.whatif;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import infcheck.Shipped;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Scenario;
import infcheck.check.Scenarios;
import infcheck.diagnostic.BadInputException;
import infcheck.factbook.Assignment;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactsPatch;
import infcheck.finding.Status;
import infcheck.rulebook.BookPatch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final FactBook FACTS = Shipped.FACTS;
    private static final Checker CHECKER = Shipped.OF_TREATY;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_value_changes_the_headline_and_every_act_that_rests_on_it() {
        SubjectEffects effects =
                only(ask(LocalDate.of(2019, 2, 1), Set.of("ru-9m729"), value("ru-9m729.range-km", "480")));
        assertThat(requireNonNull(effects.change().before()).status()).isEqualTo(Status.DISPUTED);
        assertThat(requireNonNull(effects.change().after()).status()).isEqualTo(Status.OUT_OF_SCOPE);
        assertThat(effects.headline().sets()).containsExactly(List.of("ru-9m729.range-km=480"));
        assertThat(effects.acts())
                .isNotEmpty()
                .allSatisfy(a -> assertThat(a.cause()).isEqualTo(effects.headline()));
    }

    @Test
    void what_two_do_only_together_is_told_of_both_and_what_one_does_of_that_one() {
        WhatIfAnswer answer = ask(
                TODAY,
                Set.of("cn-df-15", "cn-df-26", "ru-oreshnik"),
                scenario("treaty-in-force"),
                scenario("china-accedes-2025"));
        List<String> both = List.of("treaty-in-force", "china-accedes-2025");
        SubjectEffects late = of(answer, "cn-df-15");
        assertThat(requireNonNull(late.change().after()).status()).isEqualTo(Status.VIOLATION);
        assertThat(late.headline().sets()).containsExactly(both);
        SubjectEffects inTime = of(answer, "cn-df-26");
        assertThat(inTime.headline()).isEqualTo(Cause.NONE);
        assertThat(requireNonNull(inTime.change().after()).statusNow()).isEqualTo(Status.COMPLIANT);
        assertThat(inTime.now().sets()).containsExactly(both);
        assertThat(of(answer, "ru-oreshnik").headline().sets()).containsExactly(List.of("treaty-in-force"));
    }

    @Test
    void what_each_of_two_does_alone_is_told_of_either() {
        WhatIfAnswer answer = ask(
                LocalDate.of(2019, 2, 1),
                Set.of("ru-9m729"),
                value("ru-9m729.range-km", "480"),
                scenario("9m729-at-480-km"));
        assertThat(only(answer).headline().sets())
                .containsExactly(List.of("ru-9m729.range-km=480"), List.of("9m729-at-480-km"));
    }

    @Test
    void nothing_that_changes_is_no_effect() {
        WhatIfAnswer answer = ask(TODAY, Set.of("us-thaad"), value("ru-9m729.range-km", "480"));
        assertThat(answer.isSame()).isTrue();
        assertThat(answer.books().get(0).same()).isOne();
    }

    @Test
    void two_that_set_the_same_otherwise_are_refused_by_name() {
        assertThatThrownBy(() -> ask(
                        TODAY,
                        Set.of("ru-9m729"),
                        value("ru-9m729.range-km", "480"),
                        value("ru-9m729.range-km", "2500")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("`ru-9m729.range-km=480`")
                .hasMessageContaining("`ru-9m729.range-km=2500`");
    }

    @Test
    void too_many_changes_are_refused() {
        assertThatThrownBy(() -> ask(TODAY, Set.of("us-thaad"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static WhatIfAnswer ask(LocalDate asOf, Collection<String> subjects, Scenario... changes) {
        return WhatIf.of(CHECKER, FACTS, Clocks.asOf(asOf), subjects, List.of(), List.of(changes));
    }

    private static SubjectEffects only(WhatIfAnswer answer) {
        assertThat(answer.books().get(0).subjects()).hasSize(1);
        return answer.books().get(0).subjects().get(0);
    }

    private static SubjectEffects of(WhatIfAnswer answer, String subject) {
        return answer.books().get(0).subjects().stream()
                .filter(e -> e.change().subject().id().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static Scenario value(String slot, String value) {
        return new Scenario(
                slot + "=" + value, "", BookPatch.NONE, FactsPatch.of(List.of(new Assignment(slot, value))));
    }

    private static Scenario scenario(String id) {
        return Scenarios.read(Path.of("facts", "scenarios", id));
    }
}
