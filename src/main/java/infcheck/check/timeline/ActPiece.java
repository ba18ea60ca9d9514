package infcheck.check.timeline;

import infcheck.fact.Stated;
import infcheck.factbook.ActFact;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * An act, or one piece of a continuing one, as it is judged in one world.
 *
 * @param stated the act as the fact file states it, with the world's dates
 * @param act as the rules see it
 * @param on the day on which it is judged
 */
public record ActPiece(ActFact stated, Stated act, LocalDate on) {
    /** By act in the order of the facts' dates, then by day. */
    public static final Comparator<ActPiece> ORDER = Comparator.comparing(
                    (ActPiece j) -> j.stated().from().text())
            .thenComparing(j -> j.stated().id())
            .thenComparing(ActPiece::on);

    public String id() {
        return act.id();
    }

    /** Whether it is a piece of what goes on at the as-of date. */
    public boolean goesOn(LocalDate asOf) {
        LocalDate last = stated.lastDay();
        return stated.continuing() && (last == null || !last.isBefore(asOf));
    }
}
