package infcheck.casebook;

import infcheck.check.Claimants;
import infcheck.check.Scenario;
import infcheck.check.Scenarios;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.Defaults;
import infcheck.document.tree.Node;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.factbook.file.InlineFacts;
import infcheck.rulebook.RuleBook;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads single cases of one book; what is wrong with one is told, and the next is read. */
final class CaseReader {
    private static final Defaults DEFAULTS =
            Defaults.of("/infcheck/case-defaults.yaml").under("case");

    private final RuleBook book;
    private final Diagnostics diagnostics;
    private final RuleNames names;

    CaseReader(RuleBook book, RuleNames names, Diagnostics diagnostics) {
        this.book = book;
        this.diagnostics = diagnostics;
        this.names = names;
    }

    /** The case; empty where anything is wrong with it. */
    Optional<Case> read(Node node) {
        DEFAULTS.fill(node);
        TestedRule rule = names.find(node.get("rule"), diagnostics);
        new ExpectedWords(book, diagnostics).check(node.get("expect"));
        Optional<FactBook> facts = facts(node.get("facts"));
        Optional<LocalDate> asOf = day(node.get("as-of"));
        Optional<RuleBook> law = facts.flatMap(f -> under(node, f));
        Optional<ExpectedSubject> expected = facts.flatMap(f ->
                new ExpectedReader(f, Claimants.of(List.of(law.orElse(book)), f), diagnostics).read(node));
        if (asOf.isEmpty() || law.isEmpty() || expected.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Case(
                node.text("case"),
                rule,
                node.flag("near-miss", false),
                facts.orElseThrow(),
                asOf.get(),
                scenario(node),
                expected.get(),
                node.at()));
    }

    private Optional<FactBook> facts(Node node) {
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

    /** The book as the case changes it; empty where that does not fit the book or the facts. */
    private Optional<RuleBook> under(Node node, FactBook facts) {
        try {
            Scenario under = scenario(node);
            if (under == null) {
                return Optional.of(book);
            }
            facts.with(under.facts());
            return Optional.of(under.law().applyTo(List.of(book)).get(0));
        } catch (BadInputException e) {
            e.diagnostics().forEach(diagnostics::add);
            return Optional.empty();
        }
    }

    private static @Nullable Scenario scenario(Node node) {
        Node under = node.find("under");
        return under == null ? null : Scenarios.within(node.text("case"), under);
    }

    private Optional<LocalDate> day(Node node) {
        try {
            return Optional.of(LocalDate.parse(node.text()));
        } catch (DateTimeParseException e) {
            diagnostics.error(
                    node.at(),
                    "bad-date",
                    "`" + node.text() + "` is no day in the calendar",
                    "write year, month and day");
            return Optional.empty();
        }
    }
}
