package infcheck.rulebook;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import org.jspecify.annotations.Nullable;

/**
 * A named patch over standing, milestones, parameters and readings of a rule book.
 *
 * @param id the name of its folder
 * @param title one line for a reader
 * @param book the id of the only book it is meant for; null where it is meant for every book
 */
public record Scenario(String id, String title, @Nullable String book, LawPatch patch, ReadingsPatch readings) {

    /**
     * A book under this scenario; the same book where the scenario is not meant for it. Scenarios apply one after the other.
     *
     * @throws BadInputException where the scenario names what the book does not declare
     */
    public RuleBook applyTo(RuleBook other) {
        if (book != null && !book.equals(other.id())) {
            return other;
        }
        Diagnostics diagnostics = new Diagnostics();
        patch.check(other, diagnostics);
        readings.check(other, diagnostics);
        diagnostics.throwIfErrors();
        return other.with(patch.applyTo(other.law()), readings.applyTo(other.questions()));
    }
}
