package infcheck.cli;

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
        exitCodeList = {"0:done", "1:the tool failed", "3:the rules are invalid", "64:the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  infcheck version"})
final class VersionCommand implements Callable<Integer> {
    private static final String DROOLS = "/META-INF/maven/org.drools/drools-core/pom.properties";

    private final Surroundings here;

    @Mixin
    private RulesOption rules = new RulesOption();

    VersionCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        ChosenFronts chosen = rules.fronts(here);
        String version = VersionCommand.class.getPackage().getImplementationVersion();
        here.out().print("infcheck  " + (version == null ? "not packaged" : version) + "\n");
        chosen.origins()
                .forEach((book, origin) ->
                        here.out().print("rules     " + book.id() + " " + book.hash() + ", " + origin + "\n"));
        here.out().print("Java      " + Runtime.version() + "\n");
        here.out().print("Drools    " + drools() + "\n");
        return ExitCode.OK.code();
    }

    private static String drools() {
        try (InputStream in = VersionCommand.class.getResourceAsStream(DROOLS)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
