package infcheck.cli;

import org.jspecify.annotations.Nullable;

/** A command line that cannot be followed, in the user's words. */
final class BadUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final @Nullable String hint;

    /**
     * Says what is wrong.
     *
     * @param message lower case, no full stop, back-ticks round what the user wrote
     * @param hint the cure; null where there is none to give
     */
    BadUsage(String message, @Nullable String hint) {
        super(message);
        this.hint = hint;
    }

    /** The message, and the hint on a second, indented line. */
    String text() {
        return "infcheck: " + getMessage() + (hint == null ? "" : "\n    hint: " + hint) + "\n";
    }
}
