package infcheck.rulebook.rule;

import infcheck.diagnostic.Place;
import infcheck.fact.Fact;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One condition of a rule. */
public sealed interface Condition {

    Place at();

    /** The patterns that it is made of. */
    default Stream<Pattern> patterns() {
        if (this instanceof Pattern pattern) {
            return Stream.of(pattern);
        } else if (this instanceof Not not) {
            return Stream.of(not.pattern());
        } else if (this instanceof Exists exists) {
            return Stream.of(exists.pattern());
        }
        return this instanceof Or or ? or.branches().stream() : Stream.of(((Accumulate) this).pattern());
    }

    /**
     * Some fact of a type fulfils every constraint.
     *
     * @param type the record or sealed interface that is matched
     * @param variable the name, with {@code $}, under which the fact is bound; null where it is not
     * @param text the pattern as the file writes it, white space folded
     */
    record Pattern(
            Class<? extends Fact> type, @Nullable String variable, List<Constraint> constraints, String text, Place at)
            implements Condition {
        public Pattern {
            constraints = List.copyOf(constraints);
        }
    }

    /** No fact fulfils the pattern. */
    record Not(Pattern pattern, Place at) implements Condition {}

    /** At least one fact fulfils the pattern; which one does not matter. */
    record Exists(Pattern pattern, Place at) implements Condition {}

    /** At least one of the patterns is fulfilled; none of them binds a variable. */
    record Or(List<Pattern> branches, Place at) implements Condition {
        public Or {
            branches = List.copyOf(branches);
        }
    }

    /**
     * A function over all facts that fulfil the pattern, compared with a limit.
     *
     * @param argument the variable that is added up or compared, bound in the pattern; null for {@code count}
     * @param operator how the result is compared with the limit
     */
    record Accumulate(
            Pattern pattern, Function function, @Nullable String argument, Operator operator, Operand limit, Place at)
            implements Condition {

        /** The functions that may be used. */
        public enum Function {
            SUM,
            COUNT,
            MIN,
            MAX
        }
    }
}
