package infcheck.cli.console;

import org.jspecify.annotations.Nullable;

/** A file that cannot be written, in the user's words; whatever stands there stays as it is. */
public final class BadOutput extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String text;

    /**
     * Says why.
     *
     * @param message lower case, no full stop, back-ticks round what the user wrote
     * @param hint the cure; null where there is none to give
     */
    BadOutput(String message, @Nullable String hint) {
        super(message);
        text = BadUsage.text(message, hint);
    }

    /** The message, and its hint on a second, indented line. */
    String text() {
        return text;
    }
}
