package infcheck.cli.output;

import infcheck.check.Report;
import infcheck.cli.console.ExitCode;
import infcheck.finding.Status;
import org.jspecify.annotations.Nullable;

/** The least headline for which a check ends with {@link ExitCode#FOUND}. */
public enum FailOn {
    NEVER(null),
    VIOLATION(Status.VIOLATION),
    DISPUTED(Status.DISPUTED),
    OPEN(Status.INDETERMINATE);

    private final @Nullable Status from;

    FailOn(@Nullable Status from) {
        this.from = from;
    }

    /** The least headline that fails a test case of a report; without one that was asked for, a violation. */
    public Status failing() {
        return from == null ? Status.VIOLATION : from;
    }

    /** The exit code for a report; the first book's headlines count. */
    public ExitCode exitCode(Report report) {
        return from != null
                        && report.subjects().stream().anyMatch(s -> s.status().atLeast(from))
                ? ExitCode.FOUND
                : ExitCode.OK;
    }
}
