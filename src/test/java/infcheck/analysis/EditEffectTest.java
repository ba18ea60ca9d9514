package infcheck.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.analysis.diff.DiffCause;
import infcheck.analysis.edit.EditEffect;
import infcheck.analysis.edit.VerdictChange;
import infcheck.casebook.Case;
import infcheck.casebook.CaseRun;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Report;
import infcheck.finding.Status;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.rule.Limit;
import infcheck.rulebook.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an edit of the pledge changes for every system that could exist. */
class EditEffectTest {
    private static final Clocks TODAY = Clocks.asOf(LocalDate.of(2026, 11, 24));
    private static final int FEW = 5;

    @Test
    void where_nothing_is_edited_nothing_changes() {
        EditEffect effect = effect(Shipped.PLEDGE);
        assertThat(effect.edits()).isEmpty();
        assertThat(effect.shipped().isSame()).isTrue();
        assertThat(effect.possible()).isEmpty();
        assertThat(effect.cells()).isZero();
    }

    @Test
    void a_limit_that_moved_is_named_and_each_witness_shows_its_kind_of_difference() {
        Limit lowest = Shipped.PLEDGE.limits().keySet().stream()
                .filter(limit -> limit.name().equals("range from"))
                .findFirst()
                .orElseThrow();
        RuleBook edited = Shipped.PLEDGE.moved(lowest, -1);
        EditEffect effect = effect(edited);
        assertThat(effect.edits())
                .extracting(DiffCause::says)
                .singleElement()
                .asString()
                .startsWith("range from: 500 → 499");
        assertThat(effect.possible())
                .anyMatch(possible -> has(possible.change().was(), Status.OUT_OF_SCOPE)
                        && has(possible.change().is(), Status.VIOLATION));
        demandWitnesses(effect, edited);
    }

    @Tag("long")
    @Test
    void a_rule_that_is_gone_is_named_and_each_witness_shows_its_kind_of_difference() {
        Rule gone = Shipped.PLEDGE.rules().stream()
                .filter(rule -> rule.name().startsWith("M.1.b"))
                .findFirst()
                .orElseThrow();
        RuleBook edited = Shipped.PLEDGE.without(gone);
        EditEffect effect = effect(edited);
        assertThat(effect.edits()).extracting(DiffCause::says).containsExactly(gone.name() + ": gone");
        demandWitnesses(effect, edited);
    }

    /** Each case expects what the new version says, and the old version says something else. */
    private static void demandWitnesses(EditEffect effect, RuleBook edited) {
        List<EditEffect.Witness> witnesses = effect.possible().stream()
                .flatMap(possible -> possible.witness().stream())
                .toList();
        assertThat(witnesses).isNotEmpty().allSatisfy(witness -> {
            Case read = witness.stated().read(edited);
            assertThat(new CaseRun(edited).run(read).differences()).isEmpty();
            assertThat(report(Shipped.PLEDGE, read).subjects())
                    .isNotEqualTo(report(edited, read).subjects());
        });
    }

    private static Report report(RuleBook book, Case read) {
        Checker checker = Checker.of(book);
        return (read.under() == null ? checker : checker.under(read.under()))
                .check(read.facts(), Clocks.asOf(read.asOf()));
    }

    private static boolean has(List<VerdictChange.Verdict> verdicts, Status status) {
        return verdicts.stream().anyMatch(verdict -> verdict.status() == status);
    }

    private static EditEffect effect(RuleBook edited) {
        return EditEffect.of(
                Shipped.PLEDGE, edited, Shipped.FACTS, TODAY, Set.of("ru-9m729", "us-prsm", "us-thaad"), FEW);
    }
}
