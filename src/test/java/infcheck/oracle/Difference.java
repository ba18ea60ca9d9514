package infcheck.oracle;

import infcheck.diagnostic.BadInputException;
import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case of which the rules and the oracle say different things. */
record Difference(Keys facts, OracleLaw law, LocalDate asOf) {

    /** The cases among many of which they differ. */
    static List<Difference> among(List<Keys> cases, OracleLaw law, LocalDate asOf, Checked checked) {
        SortedMap<String, Answer> found = checked.answers(cases, law, asOf);
        return cases.stream()
                .filter(facts -> new Oracle(facts, law, asOf)
                        .answers().entrySet().stream()
                                .anyMatch(e -> !e.getValue().equals(found.get(e.getKey()))))
                .map(facts -> new Difference(facts, law, asOf))
                .toList();
    }

    boolean holds(Checked checked) {
        return found(checked).filter(f -> !f.equals(expected())).isPresent();
    }

    /** Whether the facts are valid, and rules and oracle say the same of them. */
    boolean isNone(Checked checked) {
        return found(checked).filter(f -> f.equals(expected())).isPresent();
    }

    private Optional<SortedMap<String, Answer>> found(Checked checked) {
        try {
            return Optional.of(checked.answers(List.of(facts), law, asOf));
        } catch (BadInputException e) {
            return Optional.empty();
        }
    }

    private SortedMap<String, Answer> expected() {
        return new Oracle(facts, law, asOf).answers();
    }

    /** The smallest case in which something is left to differ. */
    Difference shrunk(Checked checked) {
        return Stream.concat(facts.smaller().map(f -> new Difference((Keys) f, law, asOf)), plainer())
                .filter(d -> d.holds(checked))
                .findFirst()
                .map(d -> d.shrunk(checked))
                .orElse(this);
    }

    private Stream<Difference> plainer() {
        return Stream.of(
                        law.china() == null ? null : new OracleLaw(law.ends(), null, law.answers()),
                        law.ends() ? null : new OracleLaw(true, law.china(), law.answers()))
                .filter(Objects::nonNull)
                .map(l -> new Difference(facts, l, asOf));
    }

    /** As a case of a rule book, with what the oracle says and what the rules say. */
    String text(Checked checked) {
        return "\n- case: drawn\n  as-of: " + asOf + "\n  under: " + law.under().yaml() + "\n  facts: " + facts.yaml()
                + "\n  # oracle: " + said(expected())
                + "\n  # rules:  " + said(checked.answers(List.of(facts), law, asOf)) + "\n";
    }

    private static String said(SortedMap<String, Answer> answers) {
        return answers.entrySet().stream()
                .map(e -> (e.getKey() + ": " + e.getValue()).replace("\n", "\n  #"))
                .collect(Collectors.joining("\n  #   "));
    }
}
