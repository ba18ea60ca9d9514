package infcheck.cli.console;

import infcheck.diagnostic.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words the mistakes of a command line, each with its cure. */
public final class UsageErrors {
    private UsageErrors() {}

    static BadUsage of(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), e.getCommandLine());
        }
        if (e instanceof MissingParameterException missing) {
            return new BadUsage(named(missing.getMissing().get(0)) + " needs a value", help(e.getCommandLine()));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return new BadUsage(named(twice.getOverwritten()) + " is given twice", "give it once");
        }
        String message = String.valueOf(e.getMessage());
        return new BadUsage(
                message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1), help(e.getCommandLine()));
    }

    private static BadUsage unknown(String word, CommandLine command) {
        boolean option = word.startsWith("-");
        if (!option && command.getSubcommands().isEmpty()) {
            return new BadUsage("`" + word + "` is one word too many", help(command));
        }
        String name = word.replaceAll("=.*", "");
        String what = option ? "an option of " + command.getCommandName() : "a verb";
        Set<String> known = new TreeSet<>(command.getSubcommands().keySet());
        if (option) {
            known.addAll(options(command));
        }
        return new BadUsage("`" + name + "` is not " + what, Nearest.hint(name, known));
    }

    private static Set<String> options(CommandLine command) {
        Set<String> names = new TreeSet<>();
        command.getCommandSpec().options().forEach(o -> names.addAll(List.of(o.names())));
        return names;
    }

    private static String named(ArgSpec argument) {
        return "`" + (argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel()) + "`";
    }

    private static String help(CommandLine command) {
        return "see `" + command.getCommandSpec().qualifiedName() + " --help`";
    }
}
