package infcheck.factbook.statement;

import infcheck.fact.ActKind;
import infcheck.factbook.claim.PartialDate;
import infcheck.factbook.claim.Valuation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The eliminations after which a State has none left of what it holds, by the numbers that are stated.
 *
 * @param all of them, at least one; where one did not happen, some are left
 */
public record LastElimination(List<ActStatement> all) {

    /** Those of a State; empty where its possessions have an end, where one has no number, or where the numbers are not the same. */
    static Optional<LastElimination> of(Statements statements, String by) {
        List<ActStatement> held = statements.acts().stream()
                .filter(a -> a.isBy(ActKind.POSSESSION, by) && a.latest() == null)
                .toList();
        if (held.isEmpty() || held.stream().anyMatch(a -> a.template().held() == 0)) {
            return Optional.empty();
        }
        LocalDate since = held.stream()
                .map(ActStatement::earliest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<ActStatement> gone = statements.acts().stream()
                .filter(a -> a.isBy(ActKind.ELIMINATION, by) && !a.earliest().isBefore(since))
                .toList();
        int number = gone.stream().mapToInt(a -> a.template().details().count()).sum();
        return number == held.stream().mapToInt(a -> a.template().held()).sum()
                ? Optional.of(new LastElimination(gone))
                : Optional.empty();
    }

    /** Each of them by itself. */
    Stream<LastElimination> each() {
        return all.stream().map(a -> new LastElimination(List.of(a)));
    }

    /** The date on which the last of them was over; empty where one did not happen. */
    Optional<PartialDate> day(Valuation values) {
        return all.stream().allMatch(a -> a.happens().happened(values))
                ? all.stream().map(a -> a.lastDay(values)).max(Comparator.comparing(PartialDate::last))
                : Optional.empty();
    }
}
