package infcheck.rulebook;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.Node;
import infcheck.fact.Dates;
import infcheck.fact.Parameter;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds days on which a number of the book has no value, so that no rule that asks for it fires.
 *
 * @param parameters every value of every number
 */
record NumberGaps(List<Parameter> parameters, Diagnostics diagnostics) {

    /**
     * Warns where the first value begins, or the last one ends, and where one begins later than the one before it ends.
     *
     * @param node of the value in {@code parameters.yaml}
     */
    void check(Node node, Parameter value) {
        boolean first = !value.from().equals(Dates.ALWAYS);
        if (first && no(value, other -> other.until().equals(value.from()))) {
            warn(node, "from", "before " + value.from(), "`until: " + value.from() + "`");
        }
        boolean last = !value.until().equals(Dates.NEVER);
        if (last && no(value, other -> !other.from().isBefore(value.until()))) {
            warn(node, "until", "from " + value.until() + " on", "`from: " + value.until() + "`");
        }
    }

    private boolean no(Parameter value, Predicate<Parameter> wanted) {
        return parameters.stream().noneMatch(other -> other.name().equals(value.name()) && wanted.test(other));
    }

    private void warn(Node node, String key, String when, String other) {
        diagnostics.add(new Diagnostic(
                node.at(key),
                Diagnostic.Severity.WARNING,
                "gap",
                "nothing says what `" + node.text("name") + "` is " + when,
                "add a value with " + other + ", or leave `" + key + "` out"));
    }
}
