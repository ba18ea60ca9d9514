package infcheck.check;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactsPatch;
import infcheck.rulebook.BookPatch;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A named patch over facts, standing, milestones, parameters and readings.
 *
 * @param id the name of its folder
 * @param title one line for a reader
 */
public record Scenario(String id, String title, BookPatch law, FactsPatch facts) {

    /** A change of the law alone, which is called by what it says. */
    public static Scenario ofLaw(String words, BookPatch law) {
        return new Scenario(words, words, law, FactsPatch.of(List.of()));
    }

    /**
     * Facts as some scenarios leave them, applied in the order given.
     *
     * @throws BadInputException with every change of all of them that these facts cannot have
     */
    public static FactBook applyAll(List<Scenario> scenarios, FactBook facts) {
        return applyAll(scenarios, facts, (changed, scenario) -> changed.with(scenario.facts()));
    }

    /** The law, or the facts, with some scenarios applied in turn; a mistake in one scenario hides none in the next. */
    static <T> T applyAll(List<Scenario> scenarios, T before, BiFunction<T, Scenario, T> change) {
        Diagnostics diagnostics = new Diagnostics();
        T changed = before;
        for (Scenario scenario : scenarios) {
            try {
                changed = change.apply(changed, scenario);
            } catch (BadInputException e) {
                e.diagnostics().forEach(diagnostics::add);
            }
        }
        diagnostics.throwIfErrors();
        return changed;
    }
}
