package infcheck.check;

import infcheck.check.timeline.ActPiece;
import infcheck.diagnostic.Diagnostics;
import infcheck.factbook.statement.ActFact;
import infcheck.rulebook.law.Law;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether each act can be judged under a law: its State stands somewhere on its day, or is rightly nowhere. */
final class Judgeable {
    private final Law law;
    private final Diagnostics diagnostics;
    private final Map<Asked, Optional<String>> gaps = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    private record Asked(String state, LocalDate on) {}

    private Judgeable(Law law, Diagnostics diagnostics) {
        this.law = law;
        this.diagnostics = diagnostics;
    }

    /**
     * Demands that all acts can be judged.
     *
     * @throws infcheck.diagnostic.BadInputException with the first act that cannot, for each State and each reason
     */
    static void demand(Law law, Stream<ActPiece> pieces) {
        Diagnostics diagnostics = new Diagnostics();
        tell(law, pieces, diagnostics);
        diagnostics.throwIfErrors();
    }

    /** Complains of the first act that cannot be judged, for each State and each reason. */
    static void tell(Law law, Stream<ActPiece> pieces, Diagnostics diagnostics) {
        pieces.forEach(new Judgeable(law, diagnostics)::standing);
    }

    private void standing(ActPiece piece) {
        ActFact act = piece.stated();
        gaps.computeIfAbsent(new Asked(act.by(), piece.on()), a -> law.gap(a.state(), a.on()))
                .filter(why -> told.add(act.by() + why))
                .ifPresent(why -> diagnostics.error(
                        act.at(),
                        "no-standing",
                        "`" + act.by() + "` cannot be judged on " + piece.on() + ": " + why,
                        "name the State that answers with `by`, or say in `standing.yaml` what this one was"));
    }
}
