package infcheck.rulebook.rule;

import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Derived;
import infcheck.fact.Fact;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The derived facts that rest on each other, told apart by the word in them if rules write one. */
public final class Derivations {
    private final Map<Node, Map<Node, List<Rule>>> links = new LinkedHashMap<>();

    private Derivations() {}

    /**
     * Derived facts of one type.
     *
     * @param word the word in them; null for all of the role
     */
    private record Node(
            Class<? extends Fact> type, Role role, @Nullable String word) {}

    /** Facts with a word; concluded with any word; matched whatever their word. */
    private enum Role {
        WITH_WORD,
        CONCLUDED,
        MATCHED
    }

    /** The nodes that each node rests on, and the rule by which it does: one or none. */
    public static Map<?, ? extends Map<?, List<Rule>>> of(List<Rule> rules) {
        Derivations derivations = new Derivations();
        rules.forEach(derivations::add);
        derivations.tie();
        return derivations.links;
    }

    /** Whether a rule asks for what another concludes, be it to find that there is none. */
    public static boolean asks(Rule asking, Rule concluding) {
        Node concluded = concluded(concluding.then());
        return asking.when().stream()
                .flatMap(Derivations::patterns)
                .filter(pattern -> pattern.type() == concluded.type())
                .flatMap(Derivations::matched)
                .anyMatch(node ->
                        node.equals(concluded) || node.role() == Role.MATCHED || concluded.role() == Role.CONCLUDED);
    }

    private void add(Rule rule) {
        Node concluded = concluded(rule.then());
        rule.when().stream()
                .flatMap(Derivations::patterns)
                .filter(pattern -> Derived.class.isAssignableFrom(pattern.type()))
                .forEach(pattern -> matched(pattern).forEach(node -> link(concluded, node, List.of(rule))));
    }

    /** A fact with a word may come from a conclusion with any, and one matched with any from each. */
    private void tie() {
        Set<Node> nodes = new LinkedHashSet<>(links.keySet());
        links.values().forEach(targets -> nodes.addAll(targets.keySet()));
        for (Node node : nodes) {
            Node any = new Node(node.type(), Role.CONCLUDED, null);
            if (node.role() == Role.WITH_WORD) {
                link(new Node(node.type(), Role.MATCHED, null), node, List.of());
            }
            if (node.role() != Role.CONCLUDED) {
                link(node, any, List.of());
            }
        }
    }

    private void link(Node from, Node to, List<Rule> by) {
        links.computeIfAbsent(from, n -> new LinkedHashMap<>()).putIfAbsent(to, by);
    }

    private static Node concluded(Conclusion conclusion) {
        List<Component> components = Components.of(conclusion.type());
        return IntStream.range(0, conclusion.arguments().size())
                .filter(i -> components.get(i).word() != null)
                .mapToObj(conclusion.arguments()::get)
                .limit(1)
                .filter(Operand.Literal.class::isInstance)
                .map(argument -> withWord(conclusion.type(), argument))
                .findFirst()
                .orElse(new Node(conclusion.type(), Role.CONCLUDED, null));
    }

    private static Stream<Node> matched(Condition.Pattern pattern) {
        return Components.of(pattern.type()).stream()
                .filter(component -> component.word() != null)
                .limit(1)
                .flatMap(component -> pattern.constraints().stream()
                        .filter(c -> c.component().equals(component.name()))
                        .map(Derivations::words)
                        .filter(words -> !words.isEmpty()))
                .findFirst()
                .map(words -> words.stream().map(word -> withWord(pattern.type(), word)))
                .orElseGet(() -> Stream.of(new Node(pattern.type(), Role.MATCHED, null)));
    }

    /** The words that a constraint leaves; empty where it leaves all or nobody knows. */
    private static List<Operand> words(Constraint constraint) {
        List<Operand> words = List.of();
        if (constraint instanceof Constraint.Compare compare && compare.operator() == Operator.EQUAL) {
            words = List.of(compare.operand());
        } else if (constraint instanceof Constraint.In in && !in.negated()) {
            words = in.operands();
        }
        return words.stream().allMatch(Operand.Literal.class::isInstance) ? words : List.of();
    }

    private static Node withWord(Class<? extends Fact> type, Operand word) {
        return new Node(type, Role.WITH_WORD, String.valueOf(((Operand.Literal) word).value()));
    }

    private static Stream<Condition.Pattern> patterns(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return Stream.of(pattern);
        }
        if (condition instanceof Condition.Not not) {
            return Stream.of(not.pattern());
        }
        if (condition instanceof Condition.Exists exists) {
            return Stream.of(exists.pattern());
        }
        return condition instanceof Condition.Or or
                ? or.branches().stream()
                : Stream.of(((Condition.Accumulate) condition).pattern());
    }
}
