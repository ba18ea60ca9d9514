package infcheck.casebook;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.Schema;
import infcheck.document.SourceFile;
import infcheck.document.Yaml;
import infcheck.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The test cases of one rule book.
 *
 * @param cases in the order of file, then place
 */
public record CaseBook(RuleBook book, List<Case> cases) {
    private static final Schema SCHEMA = Schema.of("case");

    public CaseBook {
        cases = List.copyOf(cases);
    }

    /**
     * Reads the cases that stand beside the rules of a book.
     *
     * @throws BadInputException where a case has a mistake; it tells all mistakes of all cases
     */
    public static CaseBook of(RuleBook book) {
        Diagnostics diagnostics = new Diagnostics();
        CaseReader reader = new CaseReader(book, diagnostics);
        List<Case> cases = new ArrayList<>();
        for (SourceFile file : book.cases()) {
            Yaml.draft(file, SCHEMA, diagnostics).stream()
                    .flatMap(root -> root.items().stream())
                    .filter(node -> SCHEMA.items().check(node, new Diagnostics()))
                    .flatMap(node -> reader.read(node).stream())
                    .forEach(cases::add);
        }
        unique(cases, diagnostics);
        diagnostics.throwIfErrors();
        return new CaseBook(book, cases);
    }

    private static void unique(List<Case> cases, Diagnostics diagnostics) {
        Map<String, Case> first = new HashMap<>();
        for (Case next : cases) {
            Case before = first.putIfAbsent(next.name(), next);
            if (before != null) {
                diagnostics.error(
                        next.at(),
                        "duplicate-name",
                        "another case says the same: `" + next.name() + "`",
                        "the other stands at " + before.at());
            }
        }
    }
}
