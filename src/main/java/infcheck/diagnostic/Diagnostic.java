package infcheck.diagnostic;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing said about a file: where, what is wrong, and how to mend it.
 *
 * @param code a stable kebab-case name of the kind of problem, such as {@code unknown-key}
 * @param message lower case, no full stop, back-ticks round what the user wrote
 * @param hint the cure, on a line of its own; null where there is none to give
 */
public record Diagnostic(
        Place place,
        Severity severity,
        String code,
        String message,
        @Nullable String hint) implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        message = OneLine.of(message);
        hint = hint == null ? null : OneLine.of(hint);
    }

    /**
     * The severity of a diagnostic: after an error nothing is used, after a warning everything is; what is skipped is left out, and
     * the rest is used.
     */
    public enum Severity {
        ERROR,
        WARNING,
        SKIPPED
    }

    public static Diagnostic error(Place place, String code, String message, @Nullable String hint) {
        return new Diagnostic(place, Severity.ERROR, code, message, hint);
    }

    public static Diagnostic skipped(Place place, String code, String message, @Nullable String hint) {
        return new Diagnostic(place, Severity.SKIPPED, code, message, hint);
    }

    /** Whether a file was left out. */
    public boolean isSkipped() {
        return severity == Severity.SKIPPED;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** {@code place: error [code] message}, and the hint on a second, indented line. */
    @Override
    public String toString() {
        String line = place + ": " + severity.name().toLowerCase(Locale.ROOT) + " [" + code + "] " + message;
        return hint == null ? line : line + System.lineSeparator() + "    hint: " + hint;
    }
}
