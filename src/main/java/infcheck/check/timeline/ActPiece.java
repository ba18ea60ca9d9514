package infcheck.check.timeline;

import infcheck.fact.ActKind;
import infcheck.fact.Stated;
import infcheck.factbook.claim.PartialDate;
import infcheck.factbook.statement.ActFact;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * An act, or one piece of a continuing one, as it is judged in one world.
 *
 * @param stated the act as the fact file states it, with the world's dates
 * @param act as the rules see it
 * @param on the day on which it is judged
 * @param asOf the last day of which anything is known
 */
public record ActPiece(ActFact stated, Stated act, LocalDate on, LocalDate asOf) {
    /** The order by act, as the dates of the facts have it, and then by day. */
    public static final Comparator<ActPiece> ORDER = Comparator.comparing(
                    (ActPiece j) -> j.stated().from().text())
            .thenComparing(j -> j.stated().id())
            .thenComparing(ActPiece::on);

    public String id() {
        return act.id();
    }

    /** Whether it is a piece of what goes on at the as-of date. */
    public boolean goesOn() {
        return stated.continuing() && stated.endBefore(asOf) == null;
    }

    /** Whether the act is a period, or a state of things, of which the end is not known for certain by the as-of date. */
    public boolean endUnknown() {
        PartialDate until = stated.until();
        return until == null ? stated.continuing() : !until.asWritten().last().isBefore(asOf) && !isJudgedAtEnd();
    }

    private boolean isJudgedAtEnd() {
        return stated.kind() == ActKind.ELIMINATION;
    }
}
