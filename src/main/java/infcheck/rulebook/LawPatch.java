package infcheck.rulebook;

/** Changes to the law of a rule book. */
public record LawPatch() {}
