package infcheck.check;

import infcheck.check.timeline.ActPiece;
import infcheck.diagnostic.Diagnostics;
import infcheck.factbook.ActFact;
import infcheck.rulebook.Law;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether each act can be judged under a law: its State stands somewhere on its day, or is rightly nowhere. */
final class Judgeable {
    private final Law law;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Map<Asked, Optional<String>> gaps = new HashMap<>();

    private record Asked(String state, LocalDate on) {}

    private Judgeable(Law law) {
        this.law = law;
    }

    /**
     * Demands that all acts can be piece.
     *
     * @throws infcheck.diagnostic.BadInputException with every act that cannot
     */
    static void demand(Law law, Stream<ActPiece> pieces) {
        Judgeable judgeable = new Judgeable(law);
        pieces.forEach(judgeable::standing);
        judgeable.diagnostics.throwIfErrors();
    }

    private void standing(ActPiece piece) {
        ActFact act = piece.stated();
        gaps.computeIfAbsent(new Asked(act.by(), piece.on()), a -> law.gap(a.state(), a.on()))
                .ifPresent(why -> diagnostics.error(
                        act.at(),
                        "no-standing",
                        "`" + act.by() + "` cannot be judged on " + piece.on() + ": " + why,
                        "name the State that answers with `by`, or say in `standing.yaml` what this one was"));
    }
}
