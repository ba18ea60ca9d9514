package infcheck.cli.book;

import infcheck.analysis.edit.EditEffect;
import infcheck.check.Clocks;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.input.ClockOptions;
import infcheck.cli.output.OutputOption;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.report.json.EditJson;
import infcheck.report.phrase.DiffOrigins;
import infcheck.report.text.EditText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code rules diff}: shows what an edit of rules changes, for the systems there are and for those that could be. */
@Command(
        name = "diff",
        description = {
            "Show what an edit of a rule book changes: on the facts, and for every system that could exist,",
            "each kind of difference with the smallest system that shows it, as a case to paste."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, whether or not something changed",
            "1:infcheck failed, or -o names what it does not overwrite",
            "3:rules or facts are invalid",
            "64:the command line is wrong, or no rule book is on both sides"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck rules diff                                   ./rules against the packed rules",
            "  infcheck rules diff rules rules-at-300                two folders",
            "  infcheck rules diff rules rules-at-300 --as-of 2019-02-01"
        })
public final class RulesDiffCommand implements Callable<Integer> {
    /** As many kinds of difference as fit on a page, each with its case. */
    private static final int FEW = 12;

    private final CommandContext here;

    @Parameters(
            paramLabel = "[OLD] NEW",
            arity = "0..2",
            description = {
                "OLD: a rule book or a folder of them; by default the rules packed in the program.",
                "NEW: the same, edited; by default the folder rules."
            })
    private List<String> folders = new ArrayList<>();

    @Option(names = "--facts", paramLabel = "FACTS", description = "The folder of facts; by default the folder facts.")
    private String folder = "facts";

    @Option(names = "--all", description = "Show every kind of difference, not the most frequent alone.")
    private boolean all;

    @Mixin
    private ClockOptions clocks = new ClockOptions();

    @Mixin
    private OutputOption output = new OutputOption();

    public RulesDiffCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        OutputOption.Format format = output.format();
        ComparedBooks books = ComparedBooks.of(folders, here);
        Path facts = here.resolve(folder);
        output.vet(
                here,
                () -> Stream.concat(books.files(), FactBooks.paths(facts).stream())
                        .toList());
        Clocks dates = clocks.read(here);
        here.progress().says("reading rules and facts");
        List<ComparedBooks.Pair> pairs = books.read();
        FactBook read = FactBooks.read(facts);
        here.progress().says("comparing the answers for every system that could exist");
        List<EditEffect> effects = pairs.stream()
                .map(pair ->
                        EditEffect.of(pair.old(), pair.edited(), read, dates, ids(read), all ? Integer.MAX_VALUE : FEW))
                .toList();
        output.write(
                switch (format) {
                    case TEXT -> text(effects, books.origins());
                    case JSON -> EditJson.of(effects);
                },
                here);
        return ExitCode.OK.code();
    }

    private String text(List<EditEffect> effects, DiffOrigins origins) {
        return effects.stream()
                .map(effect -> EditText.of(effect, origins, Set.of(), all ? Integer.MAX_VALUE : FEW, output.page(here)))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> ids(FactBook facts) {
        return facts.subjects().stream().map(SubjectFacts::id).collect(Collectors.toSet());
    }
}
