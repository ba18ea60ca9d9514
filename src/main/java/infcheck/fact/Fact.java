package infcheck.fact;

/** A record that rules match: stated by a file or the checker, or derived by a rule. */
public sealed interface Fact permits Stated, Derived {}
