package infcheck.analysis.whynot;

import infcheck.analysis.whynot.WantedConclusion.Allowed;
import infcheck.engine.match.ComponentReaders;
import infcheck.engine.match.PatternEvaluator;
import infcheck.fact.Component;
import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.fact.Word;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Operator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A pattern asked of the facts of one world.
 *
 * <p>Some of its constraints say which fact is meant: joins with earlier conditions, names of the law, words of derived facts. The
 * others say how it has to be. A fact that is meant and is otherwise is a near miss.
 */
final class AskedPattern {
    private static final Set<Word.Kind> NAMES = EnumSet.of(
            Word.Kind.PARAMETER, Word.Kind.MILESTONE, Word.Kind.DEADLINE, Word.Kind.READING, Word.Kind.PROVISION);

    private final Condition.Pattern pattern;
    private final PatternEvaluator evaluator;
    private final WantedConclusion wanted;
    private final Map<String, Allowed> meant = new HashMap<>();

    AskedPattern(Condition.Pattern pattern, Map<String, Object> bound, WantedConclusion wanted) {
        this.pattern = pattern;
        this.evaluator = new PatternEvaluator(pattern, bound);
        this.wanted = wanted;
        if (canBeAsked()) {
            pattern.constraints()
                    .forEach(c -> values(c).ifPresent(v -> meant.merge(c.component(), v, AskedPattern::both)));
        }
    }

    /**
     * A fact that is meant.
     *
     * @param unmet the constraints that it does not meet; empty where it fulfils the pattern
     */
    record Candidate(Fact fact, List<Constraint> unmet) {}

    Condition.Pattern pattern() {
        return pattern;
    }

    PatternEvaluator evaluator() {
        return evaluator;
    }

    /** Whether everything is known with which it compares. */
    boolean canBeAsked() {
        Set<String> known = new HashSet<>(evaluator.bound().keySet());
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Bind bind) {
                known.add(bind.variable());
            }
        }
        return pattern.constraints().stream()
                .flatMap(AskedPattern::operands)
                .allMatch(o -> !(o instanceof Operand.Variable variable) || known.contains(variable.name()));
    }

    /** Whether later conditions may ask for something of the fact. */
    boolean binds() {
        return pattern.variable() != null || pattern.constraints().stream().anyMatch(Constraint.Bind.class::isInstance);
    }

    /** The values that a component must have in a fact that is meant; those of which nothing is said left out. */
    Map<String, Allowed> meant() {
        return meant;
    }

    /** The values that the whole fact may have; empty where it may have any. */
    Optional<Allowed> itself() {
        return Optional.ofNullable(wanted.of(pattern.variable()));
    }

    /** The facts that are meant, those of the latest day first. */
    List<Candidate> candidates(FactIndex facts) {
        return some(facts).stream()
                .filter(this::isMeant)
                .map(f -> new Candidate(f, evaluator.unmet(f)))
                .toList();
    }

    private List<Fact> some(FactIndex facts) {
        for (Map.Entry<String, Allowed> one : meant.entrySet()) {
            if (one.getValue().values().size() == 1 && !one.getValue().ofSubject()) {
                return facts.with(
                        pattern.type(),
                        one.getKey(),
                        one.getValue().values().iterator().next());
            }
        }
        return facts.of(pattern.type());
    }

    private boolean isMeant(Fact fact) {
        Allowed whole = wanted.of(pattern.variable());
        return (whole == null || whole.has(fact))
                && meant.entrySet().stream().allMatch(e -> e.getValue().has(value(fact, e.getKey())));
    }

    private Object value(Fact fact, String component) {
        return ComponentReaders.of(ComponentReaders.component(pattern.type(), component))
                .apply(fact);
    }

    private Optional<Allowed> values(Constraint constraint) {
        if (constraint instanceof Constraint.Bind bind) {
            return Optional.ofNullable(wanted.of(bind.variable()));
        } else if (constraint instanceof Constraint.Compare compare && compare.operator() == Operator.EQUAL) {
            return says(compare.component(), List.of(compare.operand()));
        }
        return constraint instanceof Constraint.In in && !in.negated()
                ? says(in.component(), in.operands())
                : Optional.empty();
    }

    /** The values of an equality that says which fact is meant; empty for one that says how it is. */
    private Optional<Allowed> says(String component, List<Operand> operands) {
        boolean joins = operands.stream()
                .allMatch(o -> o instanceof Operand.Variable variable
                        && evaluator.bound().containsKey(variable.name()));
        boolean known = operands.stream()
                .allMatch(o -> !(o instanceof Operand.Variable variable)
                        || evaluator.bound().containsKey(variable.name()));
        return joins || (known && isName(ComponentReaders.component(pattern.type(), component)))
                ? Optional.of(Allowed.of(operands.stream()
                        .map(o -> PatternEvaluator.operand(o, evaluator.bound()))
                        .toList()))
                : Optional.empty();
    }

    private boolean isName(Component component) {
        return component.word() != null
                && (NAMES.contains(component.word()) || Derived.class.isAssignableFrom(pattern.type()));
    }

    static Stream<Operand> operands(Constraint constraint) {
        if (constraint instanceof Constraint.Compare compare) {
            return Stream.of(compare.operand());
        }
        return constraint instanceof Constraint.In in ? in.operands().stream() : Stream.empty();
    }

    private static Allowed both(Allowed one, Allowed other) {
        Set<Object> values = new HashSet<>(one.values());
        values.retainAll(other.values());
        return new Allowed(values, false);
    }
}
