package infcheck.witness;

import static infcheck.rulebook.TypedRules.a;
import static infcheck.rulebook.TypedRules.bind;
import static infcheck.rulebook.TypedRules.day;
import static infcheck.rulebook.TypedRules.exists;
import static infcheck.rulebook.TypedRules.in;
import static infcheck.rulebook.TypedRules.is;
import static infcheck.rulebook.TypedRules.not;
import static infcheck.rulebook.TypedRules.notIn;
import static infcheck.rulebook.TypedRules.or;
import static infcheck.rulebook.TypedRules.says;

import infcheck.fact.Act;
import infcheck.fact.Classified;
import infcheck.fact.ContainedOrLaunched;
import infcheck.fact.DesignRange;
import infcheck.fact.Elimination;
import infcheck.fact.Fact;
import infcheck.fact.Flown;
import infcheck.fact.Holding;
import infcheck.fact.Parameter;
import infcheck.fact.Possession;
import infcheck.fact.Standing;
import infcheck.rulebook.TypedRules;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Condition.Accumulate.Function;
import infcheck.rulebook.rule.Condition.Pattern;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operator;
import infcheck.rulebook.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rules drawn by chance, in layers: each classifies a type by a term of its own and may want, deny or count the terms of the
 * layers before it.
 */
final class RandomRules {
    private static final int LAYERS = 4;
    private static final int IN_LAYER = 6;
    private static final List<Column> COLUMNS = List.of(
            new Column(Flown.class, "missileType", "km", "on"),
            new Column(DesignRange.class, "missileType", "km", null),
            new Column(Elimination.class, "missileType", "count", "on"),
            new Column(Possession.class, "missileType", null, "since"),
            new Column(Act.class, "missileType", null, "on"),
            new Column(ContainedOrLaunched.class, "missileType", null, "from"),
            new Column(Holding.class, "subject", "warheads", "from"),
            new Column(Parameter.class, null, "value", "until"),
            new Column(Standing.class, null, null, "from"));

    private final Random random;
    private final List<String> terms = new ArrayList<>();
    private final Map<String, Character> bound = new HashMap<>();

    /**
     * What is read of a type; null for what it lacks.
     *
     * @param type a component that is joined to the type of the day
     */
    private record Column(
            Class<? extends Fact> of,
            @Nullable String type,
            @Nullable String number,
            @Nullable String date) {}

    private RandomRules(Random random) {
        this.random = random;
    }

    static List<Rule> draw(Random random) {
        RandomRules drawn = new RandomRules(random);
        List<Rule> rules = new ArrayList<>();
        for (int layer = 0; layer < LAYERS; layer++) {
            List<Rule> made = new ArrayList<>();
            for (int i = 0; i < IN_LAYER; i++) {
                made.add(drawn.rule("term " + layer + "-" + i));
            }
            made.forEach(rule -> drawn.terms.add(rule.name()));
            rules.addAll(made);
        }
        return rules;
    }

    private Rule rule(String name) {
        bound.clear();
        bound.put("$on", 'd');
        List<Condition> when = new ArrayList<>();
        when.add(day());
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            when.add(condition());
        }
        return says(name, when.toArray(Condition[]::new));
    }

    private Condition condition() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> pattern(true);
            case 2, 3 -> not(pattern(false));
            case 4 -> exists(pattern(false));
            case 5 ->
                random.nextBoolean()
                        ? or(pattern(false), pattern(false))
                        : or(pattern(false), pattern(false), pattern(false));
            default -> accumulate();
        };
    }

    /** A pattern, which hands on what it binds where that is asked. */
    private Pattern pattern(boolean binds) {
        if (!terms.isEmpty() && random.nextInt(3) == 0) {
            return term();
        }
        return pattern(among(COLUMNS), binds);
    }

    private Pattern term() {
        Constraint word = random.nextBoolean() ? is("term", among(terms)) : in("term", among(terms), among(terms));
        List<Constraint> constraints = new ArrayList<>(List.of(word, is("subject", "$type")));
        if (random.nextBoolean()) {
            constraints.add(is("on", order(), "$on"));
        }
        return a(Classified.class, constraints.toArray(Constraint[]::new));
    }

    private Pattern pattern(Column column, boolean binds) {
        List<Constraint> constraints = new ArrayList<>();
        if (column.type() != null) {
            constraints.add(is(column.type(), "$type"));
        }
        if (column.number() != null && random.nextBoolean()) {
            constraints.add(compared(column.number(), 'n'));
        }
        if (column.date() != null && random.nextBoolean()) {
            constraints.add(compared(column.date(), 'd'));
        }
        if (column.number() != null && binds) {
            constraints.add(bind(fresh('n'), column.number()));
        }
        if (column.date() != null && binds) {
            constraints.add(bind(fresh('d'), column.date()));
        }
        return a(column.of(), constraints.toArray(Constraint[]::new));
    }

    private Constraint compared(String component, char kind) {
        return switch (random.nextInt(6)) {
            case 0 -> in(component, value(kind), value(kind));
            case 1 -> notIn(component, value(kind), value(kind));
            default -> is(component, order(), value(kind));
        };
    }

    private Condition accumulate() {
        Function function = among(List.of(Function.values()));
        Column column = among(COLUMNS.stream().filter(c -> c.number() != null).toList());
        Pattern gathered = pattern(column, false);
        List<Constraint> constraints = new ArrayList<>(gathered.constraints());
        constraints.add(bind("$gathered", String.valueOf(column.number())));
        return TypedRules.accumulate(
                function, "$gathered", order(), value('n'), a(column.of(), constraints.toArray(Constraint[]::new)));
    }

    /** A variable of a kind where there is one, or a literal. */
    private Object value(char kind) {
        List<String> variables = bound.keySet().stream()
                .filter(name -> bound.get(name) == kind)
                .sorted()
                .toList();
        if (!variables.isEmpty() && random.nextBoolean()) {
            return among(variables);
        }
        return kind == 'n'
                ? (Object) among(List.of(0.0, 0.1, 0.3, 1.0, 2.0, 3.0, 500.0))
                : LocalDate.of(1987 + random.nextInt(3), 6, 1);
    }

    private String fresh(char kind) {
        String name = "$" + kind + bound.size();
        bound.put(name, kind);
        return name;
    }

    private Operator order() {
        return among(Stream.of(Operator.values())
                .filter(operator -> operator != Operator.CONTAINS)
                .toList());
    }

    private <T> T among(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
