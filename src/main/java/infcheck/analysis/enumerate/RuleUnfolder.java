package infcheck.analysis.enumerate;

import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Operator;
import infcheck.rulebook.rule.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws up a plan: each condition on a derived fact is followed into a rule that makes it, down to stated facts. */
public final class RuleUnfolder {
    /** Deeper than rules that people read are ever nested. */
    private static final int DEEPEST = 99;

    private final ProducerRules makers;
    private final ChoiceSequence choices;
    private final SymbolicCase plan = new SymbolicCase();
    private final Deque<Rule> path = new ArrayDeque<>();
    private final @Nullable Crossing crossing;
    private @Nullable Rule forced;

    private RuleUnfolder(ProducerRules makers, @Nullable Crossing crossing, ChoiceSequence choices) {
        this.makers = makers;
        this.crossing = crossing;
        this.choices = choices;
    }

    /**
     * Something that must not be there for a rule to match.
     *
     * @param maker the rule that makes it; null where it is a stated fact
     */
    record Crossing(Condition.Not not, @Nullable Rule maker) {}

    /**
     * The plan for a rule.
     *
     * @param crossing what is to be there all the same; null for nothing
     */
    static SymbolicCase of(Rule rule, @Nullable Crossing crossing, ProducerRules makers, ChoiceSequence choices) {
        RuleUnfolder planner = new RuleUnfolder(makers, crossing, choices);
        boolean merge = choices.pick(List.of(true, false), DEEPEST);
        planner.path.push(rule);
        planner.conditions(rule.when(), new Bindings());
        new FactUnifier(planner.plan, merge).all();
        if (planner.plan.drafts().stream().flatMap(d -> d.values().stream()).anyMatch(SymbolicValue::isMuddled)) {
            planner.plan.giveUp();
        }
        return planner.plan;
    }

    private void conditions(List<Condition> when, Bindings bound) {
        for (Condition condition : when) {
            if (condition instanceof Condition.Or or) {
                pattern(choices.pick(or.branches(), path.size()), bound);
            } else if (condition instanceof Condition.Accumulate accumulate) {
                accumulate(accumulate, bound.inner());
            } else if (condition instanceof Condition.Not not) {
                cross(not, bound.inner());
            } else {
                Bindings inner = condition instanceof Condition.Pattern ? bound : bound.inner();
                condition.patterns().forEach(p -> pattern(p, inner));
            }
        }
    }

    private void cross(Condition.Not not, Bindings bound) {
        if (crossing != null && path.size() == 1 && not.equals(crossing.not())) {
            forced = crossing.maker();
            int before = plan.drafts().size();
            pattern(not.pattern(), bound);
            plan.cross(plan.drafts().subList(before, plan.drafts().size()));
            forced = null;
        }
    }

    private SymbolicFact pattern(Condition.Pattern pattern, Bindings bound) {
        SymbolicFact draft = known(pattern, bound);
        boolean isNew = draft == null;
        if (draft == null) {
            draft = new SymbolicFact(pattern.type(), path.size() == 1);
            plan.add(draft);
        }
        bind(pattern, draft, bound);
        if (isNew && draft.isDerived()) {
            derive(pattern, draft);
        }
        return draft;
    }

    /** The fact that the pattern's variable stands for already, or a derived one that fulfils it as it is. */
    private @Nullable SymbolicFact known(Condition.Pattern pattern, Bindings bound) {
        SymbolicValue named = bound.get(pattern.variable());
        SymbolicFact draft = named == null ? null : named.fact();
        return draft != null
                ? draft
                : like(pattern, bound)
                        .filter(SymbolicFact::isDerived)
                        .findFirst()
                        .orElse(null);
    }

    private Stream<SymbolicFact> like(Condition.Pattern pattern, Bindings bound) {
        return plan.drafts().stream().filter(d -> d.type() == pattern.type() && fulfils(d, pattern, bound));
    }

    private boolean fulfils(SymbolicFact draft, Condition.Pattern pattern, Bindings bound) {
        return pattern.constraints().stream().allMatch(c -> fulfils(draft, c, bound));
    }

    private boolean fulfils(SymbolicFact draft, Constraint constraint, Bindings bound) {
        SymbolicValue slot = draft.slot(constraint.component());
        if (constraint instanceof Constraint.Bind bind) {
            SymbolicValue before = bound.get(bind.variable());
            return before == null || before.root() == slot.root();
        }
        ValueConstraint demand = bound.demand(slot, constraint);
        if (demand.isLiteral() && !slot.isOrdered()) {
            return plan.on(slot).stream()
                    .filter(d -> d.operator() == Operator.EQUAL && d.isLiteral() && !d.negated())
                    .anyMatch(d -> d.literals().allMatch(demand::allows));
        }
        boolean equal = demand.operator() == Operator.EQUAL && !demand.negated();
        return !equal
                || demand.others().stream().allMatch(o -> o instanceof SymbolicValue s && s.root() == slot.root());
    }

    private void bind(Condition.Pattern pattern, SymbolicFact draft, Bindings bound) {
        for (Constraint constraint : pattern.constraints()) {
            SymbolicValue slot = draft.slot(constraint.component());
            if (constraint instanceof Constraint.Bind bind) {
                bound.join(bind.variable(), slot);
            } else {
                require(bound.demand(slot, constraint));
            }
        }
        if (pattern.variable() != null) {
            bound.join(pattern.variable(), pattern, draft);
        }
    }

    /** Two values of one kind that have to be equal are one. */
    private void require(ValueConstraint demand) {
        boolean isJoin = demand.operator() == Operator.EQUAL
                && !demand.negated()
                && demand.others().size() == 1;
        if (isJoin
                && demand.others().get(0) instanceof SymbolicValue other
                && other.type() == demand.slot().type()) {
            other.join(demand.slot());
        } else if (!plan.demands().contains(demand)) {
            plan.add(demand);
        }
    }

    private void derive(Condition.Pattern pattern, SymbolicFact draft) {
        Rule first = forced;
        forced = null;
        List<Rule> ways = first == null
                ? makers.of(pattern).stream().filter(r -> !path.contains(r)).toList()
                : List.of(first);
        if (ways.isEmpty() || path.size() > DEEPEST) {
            plan.giveUp();
            return;
        }
        Rule maker = choices.pick(ways, path.size());
        Bindings bound = new Bindings();
        concluded(maker, draft, bound);
        path.push(maker);
        conditions(maker.when(), bound);
        path.pop();
    }

    private void concluded(Rule maker, SymbolicFact draft, Bindings bound) {
        List<String> components = RecordFactory.components(draft.type());
        for (int i = 0; i < components.size(); i++) {
            SymbolicValue slot = draft.slot(components.get(i));
            if (maker.then().arguments().get(i) instanceof Operand.Variable variable) {
                bound.join(variable.name(), slot);
            } else {
                require(new ValueConstraint(slot, Operator.EQUAL, List.of(literal(maker, i)), false));
            }
        }
    }

    private static Object literal(Rule maker, int argument) {
        return ((Operand.Literal) maker.then().arguments().get(argument)).value();
    }

    /**
     * A plan in which a rule matches though another, that makes a like fact, does not: what the other must not have is there.
     *
     * @param not one of the other's conditions
     */
    static SymbolicCase apart(Rule rule, Rule other, Condition.Not not, ProducerRules makers) {
        RuleUnfolder planner = new RuleUnfolder(makers, new Crossing(not, null), new ChoiceSequence(List.of()));
        planner.path.push(rule);
        Bindings bound = new Bindings();
        planner.conditions(rule.when(), bound);
        SymbolicFact made = new SymbolicFact(rule.then().type(), true);
        planner.concluded(rule, made, bound);
        Bindings otherBound = new Bindings();
        planner.concluded(other, made, otherBound);
        planner.conditions(other.when(), otherBound);
        new FactUnifier(planner.plan, true).all();
        return planner.plan;
    }

    /** One fact whose value is that of the whole, or as many facts as are to be counted. */
    private void accumulate(Condition.Accumulate accumulate, Bindings bound) {
        int before = plan.drafts().size();
        boolean counts = accumulate.function() == Condition.Accumulate.Function.COUNT;
        int there = like(accumulate.pattern(), bound).findFirst().isPresent() ? 1 : 0;
        pattern(accumulate.pattern(), bound);
        List<SymbolicFact> added = plan.drafts().subList(before, plan.drafts().size());
        SymbolicValue summed =
                counts ? new SymbolicValue(int.class, ComponentRole.OTHER) : bound.get(accumulate.argument());
        if (summed == null) {
            throw new IllegalStateException(accumulate.pattern().text() + " binds nothing to add up");
        }
        SymbolicValue amount = plan.countable(summed);
        Object limit = bound.operand(accumulate.limit());
        plan.add(new ValueConstraint(amount, accumulate.operator(), List.of(limit), false));
        if (counts) {
            plan.add(new SymbolicCase.Copies(added, amount, there));
        }
    }
}
