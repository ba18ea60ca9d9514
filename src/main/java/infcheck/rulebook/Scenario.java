package infcheck.rulebook;

/**
 * A named patch over standing, milestones and parameters of a rule book.
 *
 * @param id the name of its folder
 * @param title one line for a reader
 */
public record Scenario(String id, String title, LawPatch patch) {}
