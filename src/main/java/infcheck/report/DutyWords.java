package infcheck.report;

import infcheck.finding.DutyState;
import java.util.Locale;

/** How a duty stands, in a reader's words. */
final class DutyWords {
    private DutyWords() {}

    /** {@code running, 12 days left}. */
    static String of(DutyState state, long days) {
        return switch (state) {
            case NOT_BEGUN -> "begins in " + count(days);
            case PASSED -> "passed";
            case MET -> "met";
            case MET_LATE -> "met late, by " + count(days);
            case RUNNING -> "running, " + count(days) + " left";
            case OPEN -> "cannot be told";
            case LATE -> "late, " + count(days);
        };
    }

    /** A state or another constant as a word for programs: {@code met-late}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String count(long days) {
        return number(days) + (days == 1 ? " day" : " days");
    }

    /** With a comma between thousands. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
