package infcheck.cli.console;

import infcheck.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A command line that cannot be followed, in the user's words. */
public final class BadUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String text;

    /**
     * Says what is wrong.
     *
     * @param message lower case, no full stop, back-ticks round what the user wrote
     * @param hint the cure; null where there is none to give
     */
    public BadUsage(String message, @Nullable String hint) {
        super(message);
        text = text(message, hint);
    }

    /** Says what is wrong with the values that the user gave, all at once. */
    public BadUsage(List<Diagnostic> diagnostics) {
        super(diagnostics.get(0).message());
        text = diagnostics.stream().map(d -> text(d.message(), d.hint())).collect(Collectors.joining());
    }

    /** Each message, and its hint on a second, indented line. */
    String text() {
        return text;
    }

    static String text(String message, @Nullable String hint) {
        return "infcheck: " + message + (hint == null ? "" : "\n    hint: " + hint) + "\n";
    }
}
