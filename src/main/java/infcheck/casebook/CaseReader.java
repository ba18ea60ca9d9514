package infcheck.casebook;

import infcheck.check.Claimants;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.tree.Node;
import infcheck.factbook.FactBook;
import infcheck.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads stated cases for one book; what is wrong with one is told, and the next is read. */
final class CaseReader {
    private final RuleBook book;
    private final Diagnostics diagnostics;
    private final RuleNames names;

    CaseReader(RuleBook book, Diagnostics diagnostics) {
        this.book = book;
        this.diagnostics = diagnostics;
        this.names = new RuleNames(book);
    }

    /** The case; empty where anything is wrong with it. */
    Optional<Case> read(StatedCase stated) {
        Node node = stated.node();
        TestedRule rule = names.find(node.get("rule"), diagnostics);
        new ExpectedWords(book, diagnostics).check(node.get("expect"));
        FactBook facts = stated.facts();
        LocalDate asOf = stated.asOf();
        Optional<RuleBook> law = under(stated);
        Optional<ExpectedSubject> expected = facts == null
                ? Optional.empty()
                : new ExpectedReader(facts, Claimants.of(List.of(law.orElse(book)), facts), diagnostics).read(node);
        if (facts == null || asOf == null || !stated.isSound() || law.isEmpty() || expected.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Case(
                node.text("case"),
                rule,
                node.flag("near-miss", false),
                facts,
                asOf,
                stated.under(),
                expected.get(),
                node.at()));
    }

    /** The book as the case changes it; empty where that does not fit the book. */
    private Optional<RuleBook> under(StatedCase stated) {
        try {
            return Optional.of(
                    stated.under() == null
                            ? book
                            : stated.under().law().applyTo(List.of(book)).get(0));
        } catch (BadInputException e) {
            e.diagnostics().forEach(diagnostics::add);
            return Optional.empty();
        }
    }
}
