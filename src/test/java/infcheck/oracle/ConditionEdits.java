package infcheck.oracle;

import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Word;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Condition.Accumulate;
import infcheck.rulebook.rule.Condition.Exists;
import infcheck.rulebook.rule.Condition.Not;
import infcheck.rulebook.rule.Condition.Or;
import infcheck.rulebook.rule.Condition.Pattern;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Constraint.Compare;
import infcheck.rulebook.rule.Constraint.In;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every slip that one condition may have. */
record ConditionEdits(Condition condition, Function<Word.Kind, Set<String>> known) {

    /** A condition with a slip in it. */
    record Edit(String what, Condition condition) {}

    private record Slip(String what, Pattern pattern) {}

    Stream<Edit> all() {
        if (condition instanceof Pattern pattern) {
            return slips(pattern).map(s -> new Edit(s.what(), s.pattern()));
        } else if (condition instanceof Not not) {
            return slips(not.pattern()).map(s -> new Edit(s.what(), new Not(s.pattern(), not.at())));
        } else if (condition instanceof Exists exists) {
            return slips(exists.pattern()).map(s -> new Edit(s.what(), new Exists(s.pattern(), exists.at())));
        }
        return condition instanceof Or or ? branches(or) : sums((Accumulate) condition);
    }

    private Stream<Edit> branches(Or or) {
        return IntStream.range(0, or.branches().size()).boxed().flatMap(i -> {
            Stream<Edit> slips = slips(or.branches().get(i))
                    .map(s -> new Edit(s.what(), new Or(replaced(or.branches(), i, s.pattern()), or.at())));
            Edit without = new Edit("without branch " + i, new Or(replaced(or.branches(), i, null), or.at()));
            return or.branches().size() > 2 ? Stream.concat(Stream.of(without), slips) : slips;
        });
    }

    private Stream<Edit> sums(Accumulate sum) {
        Stream<Edit> slips = slips(sum.pattern()).map(s -> sum(s.what(), sum, s.pattern(), sum.operator()));
        return Stream.concat(
                slips, beside(sum.operator()).map(o -> sum("compared with " + o.sign(), sum, sum.pattern(), o)));
    }

    private static Edit sum(String what, Accumulate sum, Pattern pattern, Operator operator) {
        return new Edit(what, new Accumulate(pattern, sum.function(), sum.argument(), operator, sum.limit(), sum.at()));
    }

    private Stream<Slip> slips(Pattern pattern) {
        return IntStream.range(0, pattern.constraints().size()).boxed().flatMap(i -> {
            Constraint constraint = pattern.constraints().get(i);
            Slip without = slip("without " + constraint.component(), pattern, i, null);
            Stream<Slip> others = others(pattern, constraint)
                    .map(o -> slip("with " + constraint.component() + " otherwise: " + shown(o), pattern, i, o));
            return constraint instanceof Constraint.Bind ? Stream.empty() : Stream.concat(Stream.of(without), others);
        });
    }

    private static String shown(Constraint constraint) {
        return constraint instanceof Compare c ? c.operator().sign() + " " + c.operand() : constraint.toString();
    }

    private static Slip slip(String what, Pattern of, int index, @Nullable Constraint instead) {
        List<Constraint> constraints = replaced(of.constraints(), index, instead);
        return new Slip(
                of.type().getSimpleName() + " " + what,
                new Pattern(of.type(), of.variable(), constraints, of.text(), of.at()));
    }

    private Stream<Constraint> others(Pattern pattern, Constraint constraint) {
        if (constraint instanceof Compare c) {
            Stream<Constraint> signs =
                    beside(c.operator()).map(o -> new Compare(c.component(), o, c.operand(), c.text(), c.at()));
            Stream<Constraint> words = words(pattern, c.component(), c.operand())
                    .map(o -> new Compare(c.component(), c.operator(), o, c.text(), c.at()));
            return Stream.concat(signs, words);
        }
        return constraint instanceof In in ? others(pattern, in) : Stream.empty();
    }

    /** A word too few, or another. */
    private Stream<Constraint> others(Pattern pattern, In in) {
        return IntStream.range(0, in.operands().size()).boxed().flatMap(i -> {
            Stream<Operand> words = words(pattern, in.component(), in.operands().get(i));
            Stream<List<Operand>> changed = words.map(o -> replaced(in.operands(), i, o));
            return Stream.concat(Stream.of(replaced(in.operands(), i, null)), changed)
                    .filter(o -> !o.isEmpty())
                    .map(o -> new In(in.component(), in.negated(), o, in.text(), in.at()));
        });
    }

    private Stream<Operand> words(Pattern pattern, String component, Operand operand) {
        Word.Kind list = Components.of(pattern.type()).stream()
                .filter(c -> c.name().equals(component))
                .map(Component::word)
                .filter(w -> w != null)
                .findFirst()
                .orElse(null);
        return Words.another(operand, list, known);
    }

    /** The sign that differs on the border alone. */
    private static Stream<Operator> beside(Operator operator) {
        return switch (operator) {
            case LESS -> Stream.of(Operator.AT_MOST);
            case AT_MOST -> Stream.of(Operator.LESS);
            case GREATER -> Stream.of(Operator.AT_LEAST);
            case AT_LEAST -> Stream.of(Operator.GREATER);
            case EQUAL, NOT_EQUAL, CONTAINS -> Stream.empty();
        };
    }

    private static <T> List<T> replaced(List<T> items, int index, @Nullable T instead) {
        List<T> others = new ArrayList<>(items);
        others.remove(index);
        if (instead != null) {
            others.add(index, instead);
        }
        return others;
    }
}
