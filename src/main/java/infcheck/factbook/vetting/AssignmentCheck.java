package infcheck.factbook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.factbook.claim.ChosenValues;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.ClaimedValue;
import infcheck.factbook.statement.ActStatement;
import infcheck.factbook.statement.RangeStatement;
import infcheck.factbook.statement.StatementWorld;
import infcheck.factbook.statement.Statements;
import infcheck.factbook.statement.TypeStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Checks that a set value goes together with what stands beside it.
 *
 * @param set the new values by their slots
 */
public record AssignmentCheck(Map<String, Claim> set, Diagnostics diagnostics) {

    /** Looks at the statements of a subject as they are now. */
    public void check(Statements statements) {
        statements.acts().forEach(this::order);
        boolean winged = StatementWorld.of(statements, ChosenValues.NONE).aerodynamic();
        List<String> paths = statements.facts().stream()
                .filter(TypeStatement.class::isInstance)
                .map(type -> ((TypeStatement) type).path())
                .filter(path -> !path.open())
                .map(ClaimedValue::slot)
                .toList();
        if (!paths.isEmpty()) {
            statements.facts().stream()
                    .filter(RangeStatement.class::isInstance)
                    .map(RangeStatement.class::cast)
                    .filter(range -> !range.sort().flown(winged))
                    .forEach(range -> touched(range.on()).forEach(this::dated));
        }
    }

    private void order(ActStatement act) {
        LocalDate last = act.latest();
        if (last != null && last.isBefore(act.earliest())) {
            Stream.concat(touched(act.ends()), touched(act.begins()))
                    .findFirst()
                    .ifPresent(claim -> diagnostics.error(
                            claim.at(),
                            "dates-reversed",
                            "`" + act.template().id() + "` would end on " + last + " and begin on " + act.earliest(),
                            "set both days, the last not before the first"));
        }
    }

    private void dated(Claim claim) {
        diagnostics.error(
                claim.at(), "dated-design", "a design range has no date", "set the day of a range that was flown");
    }

    private Stream<Claim> touched(ClaimedValue value) {
        return Stream.ofNullable(set.get(value.slot()));
    }
}
