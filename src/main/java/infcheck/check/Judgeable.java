package infcheck.check;

import infcheck.diagnostic.Diagnostics;
import infcheck.factbook.ActFact;
import infcheck.rulebook.Law;
import java.util.List;

/** Whether each act can be judged under a law: its State stands somewhere on its day, or is rightly nowhere. */
final class Judgeable {
    private final Law law;
    private final Diagnostics diagnostics = new Diagnostics();

    private Judgeable(Law law) {
        this.law = law;
    }

    /**
     * Demands that all acts can be judged.
     *
     * @throws infcheck.diagnostic.BadInputException with every act that cannot
     */
    static void demand(Law law, List<Group> groups) {
        Judgeable judgeable = new Judgeable(law);
        groups.stream()
                .flatMap(g -> g.worlds().stream())
                .flatMap(List::stream)
                .flatMap(m -> m.judged().stream())
                .forEach(judgeable::standing);
        judgeable.diagnostics.throwIfErrors();
    }

    private void standing(Judged judged) {
        ActFact act = judged.stated();
        law.gap(act.by(), judged.on())
                .ifPresent(why -> diagnostics.error(
                        act.at(),
                        "no-standing",
                        "`" + act.by() + "` cannot be judged on " + judged.on() + ": " + why,
                        "name the State that answers with `by`, or say in `standing.yaml` what this one was"));
    }
}
