package infcheck.cli.question;

import infcheck.analysis.diff.DiffAnswer;
import infcheck.cli.output.ChangeAnswer;
import infcheck.factbook.FactBook;
import infcheck.report.change.DiffChanges;
import infcheck.report.ci.KnownPlaces;
import infcheck.report.json.DiffJson;
import infcheck.report.phrase.DiffOrigins;
import infcheck.report.text.DiffText;
import infcheck.rulebook.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The result of a comparison.
 *
 * @param named the ids of the subjects that the user named
 * @param facts of both sides, the second first; none of reports that were saved
 * @param rules the rule books by id, as far as they are at hand
 */
record ComparedSides(
        DiffAnswer answer, DiffOrigins origins, Set<String> named, List<FactBook> facts, Map<String, RuleBook> rules) {

    /** The same ready to be told in any form. */
    ChangeAnswer shown() {
        return new ChangeAnswer(
                new DiffChanges(answer, origins).report(),
                page -> DiffText.of(answer, origins, named, page),
                () -> DiffJson.of(answer),
                named,
                new KnownPlaces(facts),
                rules);
    }
}
