package infcheck.cli.console;

/** The exit code of a command, for scripts. */
public enum ExitCode {
    /** The command ran, and nothing is at or above {@code --fail-on}. */
    OK(0),
    /** The tool failed. */
    FAILED(1),
    /** Something is at or above {@code --fail-on}, a rule file would be laid out otherwise, or {@code diff --exit-code} found a change. */
    FOUND(2),
    /** Rules, facts or a scenario are invalid. */
    BAD_INPUT(3),
    /** Cases, coverage or mutation fall short. */
    SHORT(5),
    /** The command line is wrong: an unknown verb, option, subject or a malformed date. */
    BAD_USAGE(64);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
