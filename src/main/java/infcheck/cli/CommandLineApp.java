package infcheck.cli;

import infcheck.cli.book.FactsCheckCommand;
import infcheck.cli.book.FactsCommand;
import infcheck.cli.book.FactsExportCommand;
import infcheck.cli.book.FactsImportCommand;
import infcheck.cli.book.FactsNewCommand;
import infcheck.cli.book.ProvisionsCommand;
import infcheck.cli.book.RulesCheckCommand;
import infcheck.cli.book.RulesCommand;
import infcheck.cli.book.RulesDiffCommand;
import infcheck.cli.book.RulesFmtCommand;
import infcheck.cli.book.RulesListCommand;
import infcheck.cli.book.RulesNewCommand;
import infcheck.cli.book.RulesShowCommand;
import infcheck.cli.book.RulesTestCommand;
import infcheck.cli.catalogue.FindCommand;
import infcheck.cli.catalogue.ListCommand;
import infcheck.cli.catalogue.ListParametersCommand;
import infcheck.cli.catalogue.ListReadingsCommand;
import infcheck.cli.catalogue.ListScenariosCommand;
import infcheck.cli.catalogue.ListSourcesCommand;
import infcheck.cli.catalogue.ListStatesCommand;
import infcheck.cli.catalogue.ListSystemsCommand;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.Failures;
import infcheck.cli.question.CheckCommand;
import infcheck.cli.question.DiffCommand;
import infcheck.cli.question.ExplainCommand;
import infcheck.cli.question.FlipCommand;
import infcheck.cli.question.MissingCommand;
import infcheck.cli.question.SweepCommand;
import infcheck.cli.question.WhatIfCommand;
import infcheck.cli.question.WhyNotCommand;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** All verbs put together, with one way of telling what went wrong. */
final class CommandLineApp {
    private static final Verb INFCHECK = Verb.of(
            InfcheckCommand.class,
            InfcheckCommand::new,
            Verb.of(CheckCommand.class, CheckCommand::new),
            Verb.of(CompletionCommand.class, CompletionCommand::new),
            Verb.of(DiffCommand.class, DiffCommand::new),
            Verb.of(ExplainCommand.class, ExplainCommand::new),
            Verb.of(
                    FactsCommand.class,
                    here -> new FactsCommand(here.err()),
                    Verb.of(FactsCheckCommand.class, FactsCheckCommand::new),
                    Verb.of(FactsExportCommand.class, FactsExportCommand::new),
                    Verb.of(FactsImportCommand.class, FactsImportCommand::new),
                    Verb.of(FactsNewCommand.class, FactsNewCommand::new)),
            Verb.of(FindCommand.class, FindCommand::new),
            Verb.of(HelpCommand.class, HelpCommand::new),
            Verb.of(
                    ListCommand.class,
                    here -> new ListCommand(here.err()),
                    Verb.of(ListParametersCommand.class, ListParametersCommand::new),
                    Verb.of(ListReadingsCommand.class, ListReadingsCommand::new),
                    Verb.of(ListScenariosCommand.class, ListScenariosCommand::new),
                    Verb.of(ListSourcesCommand.class, ListSourcesCommand::new),
                    Verb.of(ListStatesCommand.class, ListStatesCommand::new),
                    Verb.of(ListSystemsCommand.class, ListSystemsCommand::new)),
            Verb.of(ProvisionsCommand.class, ProvisionsCommand::new),
            Verb.of(
                    RulesCommand.class,
                    here -> new RulesCommand(here.err()),
                    Verb.of(RulesCheckCommand.class, RulesCheckCommand::new),
                    Verb.of(RulesDiffCommand.class, RulesDiffCommand::new),
                    Verb.of(RulesFmtCommand.class, RulesFmtCommand::new),
                    Verb.of(RulesListCommand.class, RulesListCommand::new),
                    Verb.of(RulesNewCommand.class, RulesNewCommand::new),
                    Verb.of(RulesShowCommand.class, RulesShowCommand::new),
                    Verb.of(RulesTestCommand.class, RulesTestCommand::new)),
            Verb.of(VersionCommand.class, VersionCommand::new),
            Verb.of(WhatIfCommand.class, WhatIfCommand::new),
            Verb.of(SweepCommand.class, SweepCommand::new),
            Verb.of(FlipCommand.class, FlipCommand::new),
            Verb.of(MissingCommand.class, MissingCommand::new),
            Verb.of(WhyNotCommand.class, WhyNotCommand::new));

    private CommandLineApp() {}

    /** Runs one command line and returns its exit code; both streams are flushed. */
    static int run(CommandContext here, String... args) {
        Failures failures = new Failures(here);
        try {
            return commands(here, failures, args).execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failures.failed(e);
        } finally {
            here.progress().end();
            here.out().flush();
            here.err().flush();
        }
    }

    /** All verbs, for what is made of them. */
    static CommandLine model(CommandContext here) {
        return commands(here, new Failures(here));
    }

    static CommandLine commands(CommandContext here, Failures failures, String... args) {
        CommandLine all = INFCHECK.commandLine(here, List.of(args))
                .setOut(here.out())
                .setErr(here.err())
                .setColorScheme(Help.defaultColorScheme(here.terminal().page().coloured() ? Ansi.ON : Ansi.OFF))
                .setExpandAtFiles(false)
                .setUsageHelpWidth(here.terminal().helpWidth())
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        addHelp(all);
        return all;
    }

    private static void addHelp(CommandLine command) {
        command.getSubcommands().values().forEach(CommandLineApp::addHelp);
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help and exit.")
                        .build());
    }
}
