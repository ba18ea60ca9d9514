package infcheck.check;

import infcheck.factbook.ActFact;
import infcheck.factbook.PartialDate;
import infcheck.finding.ActStated;
import infcheck.finding.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time within one act over which the same is said.
 *
 * @param first its first piece
 * @param next the first day of the act's next stretch; null for its last
 */
record Stretch(Piece first, @Nullable LocalDate next) {

    /** The stretches of every act of a subject: neighbouring pieces that say the same are one. */
    static List<Stretch> fold(Collection<Piece> pieces) {
        List<Stretch> folded = new ArrayList<>();
        pieces.forEach(p -> join(folded, p));
        return List.copyOf(folded);
    }

    private static void join(List<Stretch> folded, Piece piece) {
        int last = folded.size() - 1;
        Stretch before = folded.isEmpty() ? null : folded.get(last);
        if (before == null || !before.act().id().equals(piece.judged().stated().id())) {
            folded.add(new Stretch(piece, null));
        } else if (before.isOnlyEarlierStartOf(piece)) {
            folded.set(last, new Stretch(piece, null));
        } else if (!before.first.saysAs(piece)) {
            folded.set(last, new Stretch(before.first, piece.judged().on()));
            folded.add(new Stretch(piece, null));
        }
    }

    /** Whether it is there only because the act may have begun so early, and says nothing else than what follows. */
    private boolean isOnlyEarlierStartOf(Piece piece) {
        return !piece.judged().on().isAfter(act().from().asWritten().last())
                && first.outcome().equals(piece.outcome());
    }

    /** Whether the act goes on at a day, be it with another outcome. */
    boolean actGoesOn(LocalDate day) {
        LocalDate last = act().lastDay();
        return act().continuing() && (last == null || !last.isBefore(day));
    }

    ActFact act() {
        return first.judged().stated();
    }

    String by() {
        return act().by();
    }

    Status status() {
        return first.merge().status();
    }

    ActStated stated() {
        return new ActStated(act().id(), kind(), begins(), ends(), act().place(), act().at());
    }

    private String kind() {
        return act().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String begins() {
        LocalDate on = first.judged().on();
        return act().continuing() && on.isAfter(act().from().asWritten().last())
                ? on.toString()
                : act().from().text();
    }

    private @Nullable String ends() {
        PartialDate until = act().until();
        return next != null ? next.minusDays(1).toString() : until == null ? null : until.text();
    }
}
