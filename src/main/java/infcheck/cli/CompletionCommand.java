package infcheck.cli;

import infcheck.cli.console.CommandContext;
import infcheck.cli.console.CompletionWords;
import infcheck.cli.console.ExitCode;
import infcheck.cli.console.OptionWord;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a script with which a shell completes verbs and options. */
@Command(
        name = "completion",
        description = "Print a script with which a shell completes verbs, options and their values.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "64:the shell is none of them"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(infcheck completion bash)                    in this shell, and in ~/.bashrc for all",
            "  infcheck completion zsh > ~/.zfunc/_infcheck          where ~/.zfunc is in fpath"
        })
final class CompletionCommand implements Callable<Integer> {
    private final CommandContext here;

    @Parameters(paramLabel = "SHELL", completionCandidates = Shells.class, description = "bash or zsh.")
    private String shell = "bash";

    /** The shells. */
    private static final class Shells extends CompletionWords {
        Shells() {
            super(CompletionScript.Shell.values());
        }
    }

    CompletionCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        CompletionScript.Shell chosen = OptionWord.of("SHELL", shell, CompletionScript.Shell.values());
        here.out().print(CompletionScript.of(chosen, CommandLineApp.model(here)));
        return ExitCode.OK.code();
    }
}
