package infcheck.report.ci;

import infcheck.finding.Status;

/** The end of a test case. */
enum TestVerdict {
    FAILED,
    SKIPPED,
    PASSED;

    /** A test case fails from a status on; below it, what is disputed or cannot be told is skipped, and all else passes. */
    static TestVerdict of(Status status, Status failing) {
        if (status.atLeast(failing)) {
            return FAILED;
        }
        return switch (status) {
            case VIOLATION, DISPUTED, INDETERMINATE -> SKIPPED;
            case EXEMPT, COMPLIANT, OUT_OF_SCOPE -> PASSED;
        };
    }
}
