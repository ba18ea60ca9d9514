package infcheck.casebook;

import infcheck.check.Scenario;
import infcheck.check.Scenarios;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.Defaults;
import infcheck.document.tree.Node;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.factbook.file.InlineFacts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case as its file states it, before it is read for a rule book.
 *
 * @param node with what the case need not say filled in; not to be changed
 * @param facts null where they have a mistake
 * @param asOf null where it is no day
 * @param under what the case changes; null where it changes nothing, or that has a mistake
 * @param isSound whether all of it could be read
 */
record StatedCase(
        Node node,
        @Nullable FactBook facts,
        @Nullable LocalDate asOf,
        @Nullable Scenario under,
        boolean isSound) {
    private static final Defaults DEFAULTS =
            Defaults.of("/infcheck/case-defaults.yaml").under("case");

    /** Reads one case; the diagnostics get what is wrong with it. */
    static StatedCase of(Node node, Diagnostics diagnostics) {
        DEFAULTS.fill(node);
        Optional<FactBook> facts = facts(node.get("facts"), diagnostics);
        Optional<LocalDate> asOf = day(node.get("as-of"), diagnostics);
        Node changed = node.find("under");
        Optional<Scenario> under =
                changed == null ? Optional.empty() : scenario(node.text("case"), changed, facts, diagnostics);
        boolean isSound = facts.isPresent() && asOf.isPresent() && (changed == null || under.isPresent());
        return new StatedCase(node, facts.orElse(null), asOf.orElse(null), under.orElse(null), isSound);
    }

    private static Optional<FactBook> facts(Node node, Diagnostics diagnostics) {
        InlineFacts nodes = new CaseFacts(node, diagnostics).nodes();
        if (nodes.systems().isEmpty() && nodes.launchers().isEmpty()) {
            diagnostics.error(
                    node.at(),
                    "missing-key",
                    "the case has no missile type and no launcher type",
                    "add `type`, which may be as short as `{ range-km: 2000 }`, or `launcher`");
            return Optional.empty();
        }
        try {
            return Optional.of(FactBooks.of(nodes));
        } catch (BadInputException e) {
            e.diagnostics().forEach(diagnostics::add);
            return Optional.empty();
        }
    }

    private static Optional<Scenario> scenario(
            String name, Node changed, Optional<FactBook> facts, Diagnostics diagnostics) {
        try {
            Scenario under = Scenarios.within(name, changed);
            facts.ifPresent(f -> f.with(under.facts()));
            return Optional.of(under);
        } catch (BadInputException e) {
            e.diagnostics().forEach(diagnostics::add);
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Node node, Diagnostics diagnostics) {
        try {
            return Optional.of(LocalDate.parse(node.text()));
        } catch (DateTimeParseException e) {
            diagnostics.error(
                    node.at(),
                    "bad-date",
                    "`" + node.text() + "` is not a day in the calendar",
                    "write year, month and day");
            return Optional.empty();
        }
    }
}
