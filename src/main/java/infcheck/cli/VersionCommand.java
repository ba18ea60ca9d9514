package infcheck.cli;

import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.input.ChosenFronts;
import infcheck.cli.input.RulesOption;
import infcheck.rulebook.BookFront;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what is installed. */
@Command(
        name = "version",
        description = "Print the version of infcheck, its rule books with their hashes, Java and Drools.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:infcheck failed", "3:the rules are invalid", "64:the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  infcheck version"})
final class VersionCommand implements Callable<Integer> {
    private static final String LIBRARIES = "/infcheck/libraries.properties";

    private final CommandContext here;

    @Mixin
    private RulesOption rules = new RulesOption();

    VersionCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        ChosenFronts chosen = rules.fronts(here);
        String version = VersionCommand.class.getPackage().getImplementationVersion();
        here.out().print("infcheck  " + (version == null ? "not packaged" : version) + "\n");
        for (ChosenFronts.Origin from : chosen.books()) {
            BookFront book = from.book();
            here.out().print("rules     " + book.id() + " " + book.hash() + ", " + from.origin() + "\n");
        }
        here.out().print("Java      " + Runtime.version() + "\n");
        here.out().print("Drools    " + drools() + "\n");
        return ExitCode.OK.code();
    }

    private static String drools() {
        try (InputStream in = VersionCommand.class.getResourceAsStream(LIBRARIES)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("drools", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
