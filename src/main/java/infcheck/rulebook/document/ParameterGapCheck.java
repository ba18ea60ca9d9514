package infcheck.rulebook.document;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.tree.Node;
import infcheck.fact.Dates;
import infcheck.fact.Parameter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds days on which a number of the book has no value, so that no rule that asks for it fires.
 *
 * @param parameters every value of every number
 */
public record ParameterGapCheck(List<Parameter> parameters, Diagnostics diagnostics) {

    /**
     * Warns where the first value begins, or the last one ends, and where one begins later than the one before it ends.
     *
     * @param node of the value in {@code parameters.yaml}
     */
    void check(Node node, Parameter value) {
        Optional<LocalDate> before = others(value)
                .map(Parameter::until)
                .filter(until -> until.isBefore(value.from()))
                .max(Comparator.naturalOrder());
        LocalDate lacking = value.from().minusDays(1);
        if (before.isPresent() && before.get().isBefore(lacking)) {
            LocalDate first = before.get().plusDays(1);
            String when = first.equals(lacking) ? "on " + first : "from " + first + " until " + lacking;
            warn(node, "from", when, "let this begin on " + first + ", or the one before end on " + lacking);
        } else if (before.isEmpty() && !value.from().equals(Dates.ALWAYS)) {
            String cure = "add a value with `until: " + lacking + "`, or leave `from` out";
            warn(node, "from", "before " + value.from(), cure);
        }
        boolean last = others(value).noneMatch(other -> other.from().isAfter(value.until()));
        if (last && !value.until().equals(Dates.NEVER)) {
            String cure = "add a value with `from: " + value.until().plusDays(1) + "`, or leave `until` out";
            warn(node, "until", "after " + value.until(), cure);
        }
    }

    private Stream<Parameter> others(Parameter value) {
        return parameters.stream().filter(other -> other.name().equals(value.name()) && !other.equals(value));
    }

    private void warn(Node node, String key, String when, String cure) {
        diagnostics.add(new Diagnostic(
                node.at(key),
                Diagnostic.Severity.WARNING,
                "gap",
                "nothing says what `" + node.text("name") + "` is " + when,
                cure));
    }
}
