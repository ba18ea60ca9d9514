package infcheck.analysis.explain;

import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Dates;
import infcheck.fact.Deadline;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Reading;
import infcheck.fact.Standing;
import infcheck.fact.Stated;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.Question;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers, days, periods, standings and answers that a rule asks for by name, as its book has them. */
public record RuleLaw(RuleBook book) {

    /** One line for each value, with the time for which it holds; in the order of the rule. */
    List<String> of(Rule rule) {
        return rule.when().stream()
                .flatMap(Condition::patterns)
                .flatMap(this::pattern)
                .distinct()
                .toList();
    }

    private Stream<String> pattern(Condition.Pattern pattern) {
        Set<String> named = Components.of(pattern.type()).stream()
                .filter(component -> component.word() != null)
                .flatMap(component -> names(pattern, component))
                .collect(Collectors.toSet());
        return pattern.type().equals(Reading.class)
                ? book.questions().stream().filter(q -> named.contains(q.id())).map(RuleLaw::answers)
                : told(book.law().facts(List.of()).stream()
                        .filter(fact -> fact.getClass().equals(pattern.type()) && named.contains(name(fact))));
    }

    /** The words with which a pattern demands that a component is equal. */
    private static Stream<String> names(Condition.Pattern pattern, Component component) {
        return pattern.constraints().stream()
                .filter(constraint -> constraint.component().equals(component.name()))
                .flatMap(Constraint::equalTo)
                .flatMap(operand -> operand instanceof Operand.Literal literal
                        ? Stream.of(String.valueOf(literal.value()))
                        : Stream.empty());
    }

    /** Each fact, those of several States that are otherwise the same in one line. */
    private static Stream<String> told(Stream<Stated> facts) {
        Map<String, List<String>> states = facts.collect(Collectors.groupingBy(
                RuleLaw::text, TreeMap::new, Collectors.mapping(RuleLaw::state, Collectors.toList())));
        return states.entrySet().stream()
                .map(line -> line.getKey()
                        + line.getValue().stream()
                                .filter(state -> !state.isEmpty())
                                .reduce((one, next) -> one + ", " + next)
                                .map(all -> ": " + all)
                                .orElse(""));
    }

    private static String name(Stated fact) {
        if (fact instanceof Parameter parameter) {
            return parameter.name();
        } else if (fact instanceof Milestone milestone) {
            return milestone.name();
        } else if (fact instanceof Deadline deadline) {
            return deadline.name();
        }
        return fact instanceof Standing standing ? standing.standing() : "";
    }

    private static String text(Stated fact) {
        String name = "\"" + name(fact) + "\"";
        if (fact instanceof Parameter p) {
            return name + " is "
                    + BigDecimal.valueOf(p.value()).stripTrailingZeros().toPlainString() + time(p.from(), p.until());
        } else if (fact instanceof Deadline d) {
            return name + " from " + d.start() + ", last day " + d.last();
        } else if (fact instanceof Milestone m) {
            return name + (m.date().equals(Dates.NEVER) ? " does not come" : " is " + m.date());
        }
        return fact instanceof Standing s ? name + time(s.from(), s.until()) : name;
    }

    private static String state(Stated fact) {
        return fact instanceof Standing standing
                ? standing.state()
                : fact instanceof Deadline deadline ? deadline.state() : "";
    }

    private static String time(LocalDate from, LocalDate until) {
        return (from.equals(Dates.ALWAYS) ? "" : " from " + from)
                + (until.equals(Dates.NEVER) ? "" : " until " + until);
    }

    private static String answers(Question question) {
        return "\"" + question.id() + "\": "
                + new TreeMap<>(question.answers())
                        .entrySet().stream()
                                .flatMap(e -> e.getValue().stream().map(given -> says(e.getKey(), given)))
                                .collect(Collectors.joining(", "));
    }

    private static String says(String state, Question.Answer given) {
        return state + " says \"" + given.answer() + "\"" + (given.on() == null ? "" : " on " + given.on());
    }
}
