package infcheck.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** All verbs put together, with one way of telling what went wrong. */
final class CommandLineApp {
    private static final int WIDTH = 100;

    private CommandLineApp() {}

    /** Runs one command line and returns its exit code; both streams are flushed. */
    static int run(Surroundings here, String... args) {
        Failures failures = new Failures(here.err());
        try {
            return commands(here, failures).execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failures.failed(e);
        } finally {
            here.out().flush();
            here.err().flush();
        }
    }

    private static CommandLine commands(Surroundings here, Failures failures) {
        CommandLine all = new CommandLine(new InfcheckCommand(here.err()))
                .addSubcommand(new CheckCommand(here))
                .addSubcommand(new ExplainCommand(here))
                .addSubcommand(facts(here))
                .addSubcommand(new ProvisionsCommand(here))
                .addSubcommand(rules(here))
                .addSubcommand(new VersionCommand(here))
                .setOut(here.out())
                .setErr(here.err())
                .setExpandAtFiles(false)
                .setUsageHelpWidth(WIDTH)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        addHelp(all);
        return all;
    }

    private static CommandLine rules(Surroundings here) {
        return new CommandLine(new RulesCommand(here.err()))
                .addSubcommand(new RulesCheckCommand(here))
                .addSubcommand(new RulesFmtCommand(here))
                .addSubcommand(new RulesListCommand(here))
                .addSubcommand(new RulesNewCommand(here))
                .addSubcommand(new RulesShowCommand(here))
                .addSubcommand(new RulesTestCommand(here));
    }

    private static CommandLine facts(Surroundings here) {
        return new CommandLine(new FactsCommand(here.err()))
                .addSubcommand(new FactsCheckCommand(here))
                .addSubcommand(new FactsNewCommand(here));
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
