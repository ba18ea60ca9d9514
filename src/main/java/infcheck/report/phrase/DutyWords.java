package infcheck.report.phrase;

import java.util.Locale;

/** Constants and numbers in a reader's words. */
public final class DutyWords {
    private DutyWords() {}

    /** A state or another constant as a word for programs: {@code met-late}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Writes a number with a comma between thousands. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
