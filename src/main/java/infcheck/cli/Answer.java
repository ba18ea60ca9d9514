package infcheck.cli;

import infcheck.check.Report;
import infcheck.report.Beside;
import infcheck.report.JsonReport;
import infcheck.report.Origins;
import infcheck.report.TextReport;
import java.util.Set;

/**
 * What a check found, ready to be told in any form.
 *
 * @param told the ids of the subjects that were asked for by name
 */
record Answer(Report report, Origins origins, Beside beside, Set<String> told) {

    String in(OutputOption.Format format) {
        return switch (format) {
            case TEXT -> TextReport.of(report, origins, beside, told);
            case JSON -> JsonReport.of(report, origins, beside);
        };
    }
}
