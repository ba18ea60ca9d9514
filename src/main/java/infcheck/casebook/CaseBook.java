package infcheck.casebook;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.folder.SourceFile;
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
    public CaseBook {
        cases = List.copyOf(cases);
    }

    /**
     * Reads the cases that stand beside the rules of a book.
     *
     * @throws BadInputException where a case has a mistake; it tells all mistakes of all cases
     */
    public static CaseBook of(RuleBook book) {
        return of(book, new Diagnostics());
    }

    /**
     * The same cases, with what is only suspicious in them.
     *
     * @param diagnostics gets the warnings
     * @throws BadInputException where a case has a mistake; it tells all mistakes of all cases, warnings included
     */
    public static CaseBook of(RuleBook book, Diagnostics diagnostics) {
        List<Case> cases = new ArrayList<>();
        // no case knows another, and there are hundreds of them
        for (Read file : book.cases().parallelStream().map(f -> read(f, book)).toList()) {
            file.diagnostics().list().forEach(diagnostics::add);
            cases.addAll(file.cases());
        }
        unique(cases, diagnostics);
        diagnostics.throwIfErrors();
        return new CaseBook(book, cases);
    }

    /** The cases of one file, and what is wrong with it. */
    private record Read(List<Case> cases, Diagnostics diagnostics) {}

    private static Read read(SourceFile file, RuleBook book) {
        CaseFile stated = CaseFile.of(file);
        Diagnostics diagnostics = new Diagnostics();
        stated.diagnostics().forEach(diagnostics::add);
        CaseReader reader = new CaseReader(book, diagnostics);
        return new Read(
                stated.cases().stream().flatMap(c -> reader.read(c).stream()).toList(), diagnostics);
    }

    private static void unique(List<Case> cases, Diagnostics diagnostics) {
        Map<String, Case> first = new HashMap<>();
        for (Case next : cases) {
            Case before = first.putIfAbsent(next.name(), next);
            if (before != null) {
                diagnostics.error(
                        next.at(),
                        "duplicate-name",
                        "another case has the same sentence: `" + next.name() + "`",
                        "the other is at " + before.at());
            }
        }
    }
}
