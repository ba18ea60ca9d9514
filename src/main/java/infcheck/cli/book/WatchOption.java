package infcheck.cli.book;

import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.Failures;
import infcheck.cli.input.RulesOption;
import infcheck.diagnostic.BadInputException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a command runs again whenever rules change. */
public final class WatchOption {
    private static final String ROUNDS = "--rounds";

    @Option(names = "--watch", description = "Run again whenever a file of the books changes, until Ctrl-C.")
    private boolean watch;

    @Option(names = ROUNDS, paramLabel = "N", description = "With --watch: end after so many runs.")
    private @Nullable String rounds;

    /**
     * Runs once, or again after each change.
     *
     * @param run returns an exit code; where it is watched, bad rules are told and it goes on
     * @return the exit code of the last run
     * @throws BadUsage where the packed rules, which do not change, would be watched
     */
    int rounds(RulesOption rules, CommandContext here, IntSupplier run) {
        int most = most();
        if (!watch) {
            return run.getAsInt();
        }
        Watch files = Watch.of(rules.folders(here));
        for (int round = 1; true; round++) {
            SortedMap<Path, String> seen = files.look();
            int code = told(run, here);
            if (round >= most || !files.changed(seen)) {
                return code;
            }
        }
    }

    private static int told(IntSupplier run, CommandContext here) {
        int code;
        try {
            code = run.getAsInt();
        } catch (BadInputException | BadUsage e) {
            code = new Failures(here).told(e, false);
        }
        here.err().print("watching; end with Ctrl-C\n");
        here.out().flush();
        here.err().flush();
        return code;
    }

    private int most() {
        if (rounds == null) {
            return Integer.MAX_VALUE;
        }
        if (!rounds.matches("[1-9][0-9]{0,5}")) {
            throw new BadUsage("`" + rounds + "` is not a value of `" + ROUNDS + "`", "give a whole number from 1");
        }
        return Integer.parseInt(rounds);
    }
}
