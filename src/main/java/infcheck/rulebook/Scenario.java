package infcheck.rulebook;

import infcheck.diagnostic.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * A named patch over standing, milestones and parameters of a rule book.
 *
 * @param id the name of its folder
 * @param title one line for a reader
 * @param book the id of the only book it is meant for; null where it is meant for every book
 */
public record Scenario(String id, String title, @Nullable String book, LawPatch patch) {

    /**
     * A book under this scenario; the same book where the scenario is not meant for it. Scenarios apply one after the other.
     *
     * @throws BadInputException where the scenario names what the book does not declare
     */
    public RuleBook applyTo(RuleBook other) {
        return book == null || book.equals(other.id()) ? other.with(patch.applyTo(other)) : other;
    }
}
