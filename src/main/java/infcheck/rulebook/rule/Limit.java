package infcheck.rulebook.rule;

import infcheck.fact.Deadline;
import infcheck.fact.Fact;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Word;
import infcheck.rulebook.law.DutyPeriod;
import infcheck.rulebook.law.Law;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A number or day of {@code parameters.yaml} on which rules draw a border.
 *
 * @param list parameter, milestone or deadline
 */
public record Limit(Word.Kind list, String name) implements Comparable<Limit> {
    private static final Map<Class<? extends Fact>, Word.Kind> LISTS = Map.of(
            Parameter.class, Word.Kind.PARAMETER,
            Milestone.class, Word.Kind.MILESTONE,
            Deadline.class, Word.Kind.DEADLINE);
    private static final Comparator<Limit> ORDER =
            Comparator.comparing(Limit::list).thenComparing(Limit::name);

    /** The limits that some rules use, each with the rules that use it; sorted. */
    public static SortedMap<Limit, List<Rule>> of(List<Rule> rules) {
        SortedMap<Limit, List<Rule>> limits = new TreeMap<>();
        rules.stream()
                .flatMap(Limit::in)
                .distinct()
                .forEach(l -> limits.put(
                        l, rules.stream().filter(r -> in(r).anyMatch(l::equals)).toList()));
        return limits;
    }

    private static Stream<Limit> in(Rule rule) {
        return new TreeSet<>(rule.when().stream()
                        .flatMap(Condition::patterns)
                        .flatMap(Limit::in)
                        .toList())
                .stream();
    }

    private static Stream<Limit> in(Condition.Pattern pattern) {
        Word.Kind list = LISTS.get(pattern.type());
        return list == null
                ? Stream.empty()
                : pattern.constraints().stream()
                        .filter(Constraint.Compare.class::isInstance)
                        .map(Constraint.Compare.class::cast)
                        .filter(c -> c.component().equals("name"))
                        .map(Constraint.Compare::operand)
                        .filter(Operand.Literal.class::isInstance)
                        .map(o -> new Limit(list, String.valueOf(((Operand.Literal) o).value())));
    }

    /** The law with this number one higher or lower, or this day one later or earlier. */
    public Law moved(Law law, int steps) {
        return switch (list) {
            case PARAMETER ->
                law.numbered(each(law.parameters(), p -> moved(p, steps)), law.milestones(), law.periods());
            case MILESTONE ->
                law.numbered(
                        law.parameters(),
                        law.followed(each(law.milestones(), m -> moved(m, steps)), name),
                        law.periods());
            case DEADLINE ->
                law.numbered(law.parameters(), law.milestones(), each(law.periods(), p -> moved(p, steps)));
            default -> throw new IllegalStateException(list + " is not a limit");
        };
    }

    private static <T> List<T> each(List<T> items, UnaryOperator<T> change) {
        return items.stream().map(change).toList();
    }

    private Parameter moved(Parameter parameter, int steps) {
        return parameter.name().equals(name)
                ? new Parameter(parameter.id(), name, parameter.value() + steps, parameter.from(), parameter.until())
                : parameter;
    }

    private Milestone moved(Milestone milestone, int steps) {
        return milestone.name().equals(name)
                ? new Milestone(milestone.id(), name, milestone.date().plusDays(steps))
                : milestone;
    }

    private DutyPeriod moved(DutyPeriod period, int steps) {
        return period.name().equals(name)
                ? new DutyPeriod(
                        name,
                        period.length().plusDays(steps),
                        period.lastDay(),
                        period.after(),
                        period.otherwise(),
                        period.provision())
                : period;
    }

    @Override
    public int compareTo(Limit other) {
        return ORDER.compare(this, other);
    }
}
