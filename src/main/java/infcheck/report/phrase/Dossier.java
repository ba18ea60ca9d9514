package infcheck.report.phrase;

import infcheck.check.Report;
import infcheck.factbook.FactBook;
import infcheck.rulebook.RuleBook;
import java.util.List;
import java.util.Set;

/**
 * A check with everything that a page can show of it.
 *
 * @param beside what single claimants would say
 * @param told the ids of the subjects that were asked for by name
 * @param facts on which the report rests, as the scenarios leave them
 * @param books those of the report, as the scenarios leave them, in the same order
 */
public record Dossier(
        Report report,
        InputOrigins origins,
        ClaimantReports beside,
        Set<String> told,
        FactBook facts,
        List<RuleBook> books) {
    public Dossier {
        told = Set.copyOf(told);
        books = List.copyOf(books);
    }
}
