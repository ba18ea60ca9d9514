package infcheck.check.timetable;

import infcheck.fact.Item;
import infcheck.fact.Method;
import infcheck.factbook.claim.Amount;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.OtherElimination;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An elimination of whatever item.
 *
 * @param act the id of the act; null where no type states it
 * @param subject null for a sum over all types
 * @param display whether it was put on display
 * @param ends the day on which it has ended for certain
 */
record CountedElimination(
        @Nullable String act,
        Item item,
        @Nullable String subject,
        String by,
        Amount amount,
        boolean display,
        LocalDate begins,
        LocalDate ends) {

    static CountedElimination of(ActFact act) {
        return new CountedElimination(
                act.id(),
                act.of().item(),
                act.subject(),
                act.by(),
                Amount.of(act.details().count()),
                act.details().method() == Method.DISPLAY,
                act.from().first(),
                act.day());
    }

    static CountedElimination of(OtherElimination other) {
        return new CountedElimination(
                null,
                other.item(),
                other.subject(),
                other.by(),
                other.amount(),
                other.method() == Method.DISPLAY,
                other.begins(),
                other.ends());
    }

    Stock.Became became(LocalDate asOf) {
        return ends.isAfter(asOf)
                ? new Stock.Became(Amount.NONE, display ? Amount.NONE : amount, Amount.NONE)
                : new Stock.Became(display ? Amount.NONE : amount, Amount.NONE, display ? amount : Amount.NONE);
    }
}
