package infcheck.cli.book;

import infcheck.cli.console.AtomicFile;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.console.Failures;
import infcheck.cli.input.RulesOption;
import infcheck.diagnostic.Diagnostics;
import infcheck.rulebook.RuleForm;
import infcheck.rulebook.RuleFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives rule files the form that all have. */
@Command(
        name = "fmt",
        description = {
            "Lay out rule files in the common form: one condition a line, spaces within brackets.",
            "Only white space changes; words, comments and YAML files stay as they are.",
            "Lists the files that change. If a book has a mistake, none of its files changes."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every file has the common form",
            "1:infcheck failed",
            "2:with --check: a file would change",
            "3:there are mistakes: infcheck lists them all and touches no file",
            "64:the command line is wrong, or there are only the packed rules"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck rules fmt",
            "  infcheck rules fmt --check                            only list what would change",
            "  infcheck rules fmt --rules rules/inf-treaty"
        })
public final class RulesFmtCommand implements Callable<Integer> {
    private final CommandContext here;

    @Option(names = "--check", description = "Change nothing, only list the files that would change.")
    private boolean check;

    @Mixin
    private RulesOption rules = new RulesOption();

    public RulesFmtCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        Diagnostics told = new Diagnostics();
        List<RuleForm> forms = rules.folders(here).stream()
                .flatMap(folder -> RuleFormatter.read(folder, told).stream())
                .toList();
        Failures.skipped(told, here.err());
        List<RuleForm> others = forms.stream().filter(RuleForm::changes).toList();
        if (!check) {
            others.forEach(form -> AtomicFile.requireWritable(here.resolve(form.path()), form.path()));
        }
        for (RuleForm form : others) {
            if (!check) {
                AtomicFile.replace(here.resolve(form.path()), form.laidOut());
            }
            here.out().print(form.path() + "\n");
        }
        here.err().print(counted(forms.size(), others.size()));
        return (check && !others.isEmpty() ? ExitCode.FOUND : ExitCode.OK).code();
    }

    private String counted(int all, int others) {
        return all
                + (all == 1 ? " rule file, " : " rule files, ")
                + others
                + (check ? " would change\n" : " changed\n");
    }
}
