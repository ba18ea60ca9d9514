package infcheck.rulebook.rule;

/** The right-hand side of a constraint. */
public sealed interface Operand {

    /**
     * A value written in the rule.
     *
     * @param value a text, {@link Double}, {@link Integer}, {@link Boolean}, enum constant or {@link java.time.LocalDate}, of
     *     the same kind as the component it meets
     */
    record Literal(Object value) implements Operand {}

    /**
     * A variable bound earlier in the rule.
     *
     * @param name with {@code $}
     */
    record Variable(String name) implements Operand {}
}
