package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Reading;
import infcheck.rulebook.syntax.SyntaxTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Demands that each condition is tied to an earlier one, so that no rule pairs everything with everything. */
public final class JoinCheck {
    private static final int MOST_PATTERNS = 5;
    private static final Set<String> LAW = Stream.of(Parameter.class, Milestone.class, Reading.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private final SyntaxTree.Rule rule;
    private final Diagnostics diagnostics;
    private final Set<String> joinable = new HashSet<>();
    private int counted;

    JoinCheck(SyntaxTree.Rule rule, Diagnostics diagnostics) {
        this.rule = rule;
        this.diagnostics = diagnostics;
    }

    void check() {
        for (SyntaxTree.Condition condition : rule.when()) {
            List<SyntaxTree.Pattern> patterns = condition.patterns();
            patterns.stream().filter(JoinCheck::isLaw).forEach(this::named);
            List<SyntaxTree.Pattern> counting =
                    patterns.stream().filter(p -> !isLaw(p)).toList();
            if (!counting.isEmpty()) {
                count(condition, counting);
            }
        }
    }

    private void count(SyntaxTree.Condition condition, List<SyntaxTree.Pattern> patterns) {
        if (counted > 0) {
            patterns.stream().filter(p -> !isJoined(p) && !isFaulty(p)).forEach(this::notJoined);
        }
        counted++;
        if (counted == MOST_PATTERNS + 1) {
            String message = "a rule matches at most five facts, those of `Parameter`, `Milestone` and `Reading` aside";
            diagnostics.error(
                    condition.first().at(), "many-conditions", message, "derive a fact of a part in a rule of its own");
        }
        if (condition instanceof SyntaxTree.Pattern pattern) {
            bind(pattern);
        }
    }

    private void bind(SyntaxTree.Pattern pattern) {
        if (pattern.variable() != null) {
            joinable.add(pattern.variable().text());
        }
        pattern.constraints().stream()
                .filter(SyntaxTree.Bind.class::isInstance)
                .forEach(c -> joinable.add(((SyntaxTree.Bind) c).variable().text()));
    }

    private boolean isJoined(SyntaxTree.Pattern pattern) {
        return pattern.comparisons()
                .anyMatch(c -> c.operator().is("==")
                        && joinable.contains(c.operand().first().text()));
    }

    /** Whether something else was told of a pattern: its tie may be what is amiss. */
    private boolean isFaulty(SyntaxTree.Pattern pattern) {
        Place first = pattern.first().at();
        Place last = pattern.tokens().get(pattern.tokens().size() - 1).at();
        return diagnostics.list().stream()
                .anyMatch(d -> d.place().compareTo(first) >= 0 && d.place().compareTo(last) <= 0);
    }

    private void notJoined(SyntaxTree.Pattern pattern) {
        String message = "`" + pattern.type().text() + "` is not tied to an earlier condition";
        String hint = joinable.isEmpty()
                ? "begin with the condition that binds what the others are about"
                : "write `component == $variable` with one of: "
                        + joinable.stream().sorted().map(v -> "`" + v + "`").collect(Collectors.joining(", "));
        diagnostics.error(pattern.first().at(), "missing-join", message, hint);
    }

    /** A parameter, milestone or reading that is not named would stand for all of them in turn. */
    private void named(SyntaxTree.Pattern pattern) {
        boolean named = pattern.comparisons()
                .anyMatch(c -> c.component().is("name")
                        && c.operator().is("==")
                        && c.operand().first().isText());
        if (!named) {
            String message = "`" + pattern.type().text() + "` has no `name == \"…\"`";
            diagnostics.error(pattern.first().at(), "unnamed", message, "name the one that is meant");
        }
    }

    private static boolean isLaw(SyntaxTree.Pattern pattern) {
        return LAW.contains(pattern.type().text());
    }
}
