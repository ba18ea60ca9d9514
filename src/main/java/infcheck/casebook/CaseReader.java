package infcheck.casebook;

import infcheck.check.Scenario;
import infcheck.check.Scenarios;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.Defaults;
import infcheck.document.Node;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
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

    CaseReader(RuleBook book, Diagnostics diagnostics) {
        this.book = book;
        this.diagnostics = diagnostics;
        this.names = new RuleNames(book);
    }

    /** The case; empty where anything is wrong with it. */
    Optional<Case> read(Node node) {
        DEFAULTS.fill(node);
        Tested rule = names.find(node.get("rule"), diagnostics);
        Optional<FactBook> facts = facts(node.get("facts"));
        Optional<LocalDate> asOf = day(node.get("as-of"));
        Optional<Expected> expected = facts.flatMap(f -> new ExpectedReader(f, diagnostics).read(node));
        if (asOf.isEmpty() || expected.isEmpty() || !fits(node, facts.orElseThrow())) {
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
        try {
            return Optional.of(FactBooks.of(new CaseFacts(node).nodes()));
        } catch (BadInputException e) {
            e.diagnostics().forEach(diagnostics::add);
            return Optional.empty();
        }
    }

    /** Whether what the case changes fits the book and the facts. */
    private boolean fits(Node node, FactBook facts) {
        try {
            Scenario under = scenario(node);
            if (under != null) {
                under.law().applyTo(List.of(book));
                facts.with(under.facts());
            }
            return true;
        } catch (BadInputException e) {
            e.diagnostics().forEach(diagnostics::add);
            return false;
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
