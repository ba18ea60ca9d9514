package infcheck.diagnostic;

import java.util.Comparator;
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

    /** How bad it is: an error keeps the file from being used, a warning does not. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Diagnostic error(Place place, String code, String message, @Nullable String hint) {
        return new Diagnostic(place, Severity.ERROR, code, message, hint);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** {@code place: error [code] message}, and the hint on a second, indented line. */
    @Override
    public String toString() {
        String line = place + ": " + (severity == Severity.ERROR ? "error" : "warning") + " [" + code + "] " + message;
        return hint == null ? line : line + System.lineSeparator() + "    hint: " + hint;
    }
}
