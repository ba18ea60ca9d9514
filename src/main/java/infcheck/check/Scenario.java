package infcheck.check;

import infcheck.factbook.FactsPatch;
import infcheck.rulebook.BookPatch;

/**
 * A named patch over facts, standing, milestones, parameters and readings.
 *
 * @param id the name of its folder
 * @param title one line for a reader
 */
public record Scenario(String id, String title, BookPatch law, FactsPatch facts) {}
