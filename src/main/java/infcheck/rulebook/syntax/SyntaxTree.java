package infcheck.rulebook.syntax;

import infcheck.rulebook.rule.Conclusion;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule as its file writes it: every token has a part to play, and nothing is typed yet. */
public final class SyntaxTree {
    private SyntaxTree() {}

    /**
     * One rule.
     *
     * @param damaged whether conditions with faults are left out of it
     */
    public record Rule(
            Token keyword,
            Token name,
            List<Annotation> annotations,
            List<Condition> when,
            Conclusion then,
            Token end,
            boolean damaged) {

        /** The text of the first annotation of a name. */
        public Optional<Token> annotation(String annotation) {
            return annotations.stream()
                    .filter(a -> a.name().is(annotation))
                    .map(Annotation::text)
                    .findFirst();
        }

        /** The token that binds a variable first, if there is one. */
        public Optional<Token> binding(String variable) {
            return when.stream()
                    .flatMap(condition -> condition.patterns().stream())
                    .flatMap(Pattern::variables)
                    .filter(token -> token.is(variable))
                    .findFirst();
        }
    }

    /** An annotation, such as {@code @says( "…" )}. */
    public record Annotation(Token name, Token text) {}

    /** One condition. */
    public sealed interface Condition {
        public Token first();

        /** The patterns in it. */
        List<Pattern> patterns();
    }

    /** A type with its constraints, the fact bound or not. */
    public record Pattern(@Nullable Token variable, Token type, List<Constraint> constraints, List<Token> tokens)
            implements Condition {
        @Override
        public Token first() {
            return tokens.get(0);
        }

        @Override
        public List<Pattern> patterns() {
            return List.of(this);
        }

        /** The variables that it binds. */
        Stream<Token> variables() {
            return Stream.concat(
                    Stream.ofNullable(variable),
                    constraints.stream().filter(Bind.class::isInstance).map(c -> ((Bind) c).variable()));
        }

        /** The constraints that compare a component with one operand. */
        public Stream<Compare> comparisons() {
            return constraints.stream().filter(Compare.class::isInstance).map(Compare.class::cast);
        }
    }

    /** {@code not} or {@code exists}. */
    public record Quantified(Token first, Pattern pattern) implements Condition {
        @Override
        public List<Pattern> patterns() {
            return List.of(pattern);
        }
    }

    /** Alternatives in brackets. */
    public record Or(Token first, List<Pattern> branches) implements Condition {
        @Override
        public List<Pattern> patterns() {
            return branches;
        }
    }

    /** A function over all facts of a pattern, compared with a limit. */
    public record Accumulate(Token first, Pattern pattern, Function function, Compare limit) implements Condition {
        @Override
        public List<Pattern> patterns() {
            return List.of(pattern);
        }
    }

    /** {@code $result : name( $argument )}. */
    public record Function(
            Token result, Token name, @Nullable Token argument, List<Token> tokens) {}

    /** One part of a pattern between two commas. */
    public sealed interface Constraint {
        List<Token> tokens();
    }

    /** A component, or in an accumulate its result, compared with an operand. */
    public record Compare(Token component, Token operator, Operand operand, List<Token> tokens) implements Constraint {}

    /** A component among operands, or none of them. */
    public record In(Token component, boolean negated, List<Operand> operands, List<Token> tokens)
            implements Constraint {}

    /** A boolean component by itself. */
    public record Flag(Token component, List<Token> tokens) implements Constraint {}

    /** A variable for a component. */
    public record Bind(Token variable, Token component, List<Token> tokens) implements Constraint {}

    /** A text, number, variable or name; a constant of an enum has three tokens, all others one. */
    public record Operand(List<Token> tokens) {
        public Token first() {
            return tokens.get(0);
        }

        public boolean isQualified() {
            return tokens.size() > 1;
        }

        public Token last() {
            return tokens.get(tokens.size() - 1);
        }
    }

    /** The fact that the rule inserts logically; each argument is a variable or a text. */
    public record Conclusion(Token first, Token type, List<Token> arguments, List<Token> tokens) {}
}
