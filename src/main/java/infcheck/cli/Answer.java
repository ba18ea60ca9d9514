package infcheck.cli;

import infcheck.check.Report;
import infcheck.check.timetable.Deadlines;
import infcheck.report.Beside;
import infcheck.report.DeadlinesText;
import infcheck.report.JsonReport;
import infcheck.report.Origins;
import infcheck.report.TextReport;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, ready to be told in any form.
 *
 * @param deadlines what is due when; null where that is not asked
 * @param told the ids of the subjects that were asked for by name
 */
record Answer(
        Report report,
        Origins origins,
        Beside beside,
        @Nullable Deadlines deadlines,
        Set<String> told) {

    String in(OutputOption.Format format) {
        return switch (format) {
            case TEXT ->
                deadlines == null
                        ? TextReport.of(report, origins, beside, told)
                        : DeadlinesText.of(report, origins, deadlines);
            case JSON ->
                deadlines == null
                        ? JsonReport.of(report, origins, beside)
                        : JsonReport.of(report, origins, beside, deadlines);
        };
    }
}
