package infcheck.analysis.diff;

import org.jspecify.annotations.Nullable;

/** Words a change of something that two inputs state. */
final class ChangedText {
    private ChangedText() {}

    /** {@code ru-9m729.range-km: 480 → 900}, {@code lower limit: new, 300}. */
    static String of(String what, @Nullable String before, @Nullable String after) {
        if (before == null) {
            return what + ": new" + detail(after);
        }
        if (after == null) {
            return what + ": gone" + detail(before);
        }
        return what + ": " + (before.equals(after) ? "stated otherwise" : before + " → " + after);
    }

    private static String detail(@Nullable String text) {
        return text == null || text.equals("stated") ? "" : ", " + text;
    }
}
