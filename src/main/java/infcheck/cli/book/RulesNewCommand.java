package infcheck.cli.book;

import infcheck.casebook.CaseBook;
import infcheck.casebook.RuleDraft;
import infcheck.casebook.RuleDrafts;
import infcheck.cli.console.AtomicFile;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.console.Failures;
import infcheck.cli.console.SchemaLine;
import infcheck.cli.input.RulesOption;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Nearest;
import infcheck.provision.Provision;
import infcheck.rulebook.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Begins a rule. */
@Command(
        name = "new",
        description = {
            "Begin a rule of a paragraph, with two test cases, at the end of the files where they belong.",
            "The rule never fires, and both cases fail, until you fill in what says TODO."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the rule and its cases were written",
            "1:infcheck failed",
            "3:rules or cases are invalid, and no file was touched",
            "64:the command line is wrong, or there is no such paragraph"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  infcheck rules new VI.1.b", "  infcheck rules new \"VCLT 34\" --rules rules/inf-treaty"})
public final class RulesNewCommand implements Callable<Integer> {
    private final CommandContext here;

    @Parameters(paramLabel = "PROVISION", description = "A paragraph, as VI.1.b or \"VI(1)(b)\".")
    private String provision = "";

    @Mixin
    private RulesOption rules = new RulesOption();

    public RulesNewCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        rules.folders(here);
        List<RuleBook> books = rules.all(here).books();
        RuleBook book = one(books);
        Provision paragraph = paragraphs(book).filter(this::isMeant).findFirst().orElseThrow();
        RuleDraft draft = new RuleDrafts(CaseBook.of(book)).draft(paragraph);
        refuseSecond(book, draft);
        write(draft.rules(), "a rule", "");
        Path cases = here.resolve(draft.cases().file());
        write(draft.cases(), "two cases", SchemaLine.of(cases, "case"));
        here.err().print(advice(paragraph, draft));
        tellCases();
        return ExitCode.OK.code();
    }

    private RuleBook one(List<RuleBook> books) {
        List<RuleBook> having = books.stream()
                .filter(book -> paragraphs(book).anyMatch(this::isMeant))
                .toList();
        if (having.isEmpty()) {
            List<String> known = books.stream()
                    .flatMap(RulesNewCommand::paragraphs)
                    .map(Provision::dotted)
                    .toList();
            throw new BadUsage("no rule book has a paragraph `" + provision + "`", Nearest.hint(provision, known));
        }
        if (having.size() > 1) {
            throw new BadUsage(
                    "several rule books have a paragraph `" + provision + "`", "name the folder of one: `--rules DIR`");
        }
        return having.get(0);
    }

    private static Stream<Provision> paragraphs(RuleBook book) {
        return book.provisions().stream();
    }

    private boolean isMeant(Provision paragraph) {
        return paragraph.id().equals(provision) || paragraph.dotted().equals(provision);
    }

    private static void refuseSecond(RuleBook book, RuleDraft draft) {
        book.rules().stream()
                .filter(rule -> rule.name().equals(draft.name()))
                .findFirst()
                .ifPresent(rule -> {
                    throw new BadUsage(
                            "a rule of that paragraph has been begun already",
                            "fill it in first: it is at " + rule.at());
                });
    }

    private void write(RuleDraft.Piece piece, String what, String head) {
        Path path = here.resolve(piece.file());
        try {
            if (Files.exists(path)) {
                String before = Files.readString(path).stripTrailing() + "\n";
                AtomicFile.replace(path, before + "\n" + piece.text().stripLeading());
            } else {
                AtomicFile.create(path, head + piece.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read `" + path + "`", e);
        }
        here.out().print("wrote " + what + " to " + piece.file() + "\n");
    }

    /** Tells the cases that named a rule by words with which the new one begins too. */
    private void tellCases() {
        try {
            rules.all(here).books().forEach(CaseBook::of);
        } catch (BadInputException e) {
            here.err().print("these cases must now name the rule that they mean:\n");
            e.diagnostics().forEach(told -> here.err().print(Failures.text(told)));
        }
    }

    private static String advice(Provision paragraph, RuleDraft draft) {
        String nearest = draft.beside();
        return (nearest == null
                        ? ""
                        : "no file has rules of " + paragraph.id() + " yet: the new one is with those of " + nearest
                                + ", the nearest\n")
                + (paragraph.encoding().encoded()
                        ? ""
                        : "in provisions.yaml " + paragraph.id()
                                + " is `not-encoded`: write `encoded: rules` once the rule is complete\n")
                + "fill in what says TODO, then run `infcheck rules test \"" + draft.name() + "\"`\n";
    }
}
