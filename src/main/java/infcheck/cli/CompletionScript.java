package infcheck.cli;

import picocli.AutoComplete;
import picocli.CommandLine;

/** The script that completes command lines in a shell, made from the model of all verbs. */
final class CompletionScript {
    /** The lines of the script that prepare a shell, which zsh wants otherwise where it loads a function. */
    private static final String PREPARES = "(?s)\nif \\[ -n \"\\$BASH_VERSION\" \\]; then.*?\nfi\n";

    private static final String ZSH = """
            #compdef %1$s
            autoload -U +X bashcompinit && bashcompinit
            compopt() { : }
            """;
    private static final String ZSH_END = """

            _bash_complete -o default -F _complete_%1$s
            """;

    private CompletionScript() {}

    /** The shells for which there is a script. */
    enum Shell {
        BASH,
        ZSH
    }

    /**
     * The script.
     *
     * @param model with all verbs
     */
    static String of(Shell shell, CommandLine model) {
        String name = model.getCommandName();
        String bash = AutoComplete.bash(name, model).replace("\r\n", "\n");
        return switch (shell) {
            case BASH -> bash;
            case ZSH ->
                ZSH.formatted(name)
                        + bash.replaceFirst("^#!.*\n", "").replaceFirst(PREPARES, "\n")
                        + ZSH_END.formatted(name);
        };
    }
}
