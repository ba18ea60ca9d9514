package infcheck.report;

import java.util.Locale;

/** Constants and numbers in a reader's words. */
final class DutyWords {
    private DutyWords() {}

    /** A state or another constant as a word for programs: {@code met-late}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** With a comma between thousands. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
