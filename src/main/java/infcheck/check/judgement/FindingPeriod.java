package infcheck.check.judgement;

import infcheck.check.timeline.ActPiece;
import infcheck.fact.ValueText;
import infcheck.factbook.claim.PartialDate;
import infcheck.factbook.statement.ActFact;
import infcheck.finding.ActStated;
import infcheck.finding.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period within one act over which the same is said.
 *
 * @param first its first piece
 * @param next the first day of the act's next period; null for its last
 */
record FindingPeriod(PieceVerdict first, @Nullable LocalDate next) {

    /** The periods of every act of a subject: neighbouring pieces that say the same are one. */
    static List<FindingPeriod> fold(Collection<PieceVerdict> pieces) {
        List<FindingPeriod> folded = new ArrayList<>();
        pieces.forEach(p -> join(folded, p));
        return List.copyOf(folded);
    }

    private static void join(List<FindingPeriod> folded, PieceVerdict piece) {
        int last = folded.size() - 1;
        FindingPeriod before = folded.isEmpty() ? null : folded.get(last);
        if (before == null || !before.act().id().equals(piece.piece().stated().id())) {
            folded.add(new FindingPeriod(piece, null));
        } else if (before.isOnlyEarlierStartOf(piece)) {
            folded.set(last, new FindingPeriod(piece, null));
        } else if (!before.first.saysAs(piece)) {
            folded.set(last, new FindingPeriod(before.first, piece.piece().on()));
            folded.add(new FindingPeriod(piece, null));
        }
    }

    /** Whether it is there only because the act may have begun so early, and says nothing else than what follows. */
    private boolean isOnlyEarlierStartOf(PieceVerdict piece) {
        return !piece.piece().on().isAfter(act().from().asWritten().last())
                && first.outcome().equals(piece.outcome());
    }

    /** Whether the act goes on at the as-of date, be it with another outcome. */
    boolean actGoesOn() {
        return first.piece().goesOn();
    }

    ActFact act() {
        return first.piece().stated();
    }

    String by() {
        return act().by();
    }

    Status status() {
        return first.merged().status();
    }

    ActStated stated() {
        boolean goesOn = next == null && first.piece().endUnknown();
        return stated(act(), begins(), goesOn ? null : ends(), goesOn);
    }

    /** An act over all the time of which a piece of it is a part. */
    static ActStated whole(ActPiece piece) {
        ActFact act = piece.stated();
        boolean goesOn = piece.endUnknown();
        return stated(act, act.from().text(), goesOn ? null : text(act.until()), goesOn);
    }

    private static ActStated stated(ActFact act, String from, @Nullable String until, boolean goesOn) {
        return new ActStated(
                act.id(),
                ValueText.word(act.kind()),
                from,
                until,
                goesOn,
                act.place(),
                act.details().flight(),
                act.at());
    }

    private String begins() {
        LocalDate on = first.piece().on();
        return act().continuing() && on.isAfter(act().from().asWritten().last())
                ? on.toString()
                : act().from().text();
    }

    private @Nullable String ends() {
        return next != null ? next.minusDays(1).toString() : text(act().until());
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }
}
