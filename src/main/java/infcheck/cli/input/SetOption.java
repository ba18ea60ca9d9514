package infcheck.cli.input;

import infcheck.check.Checker;
import infcheck.cli.console.BadUsage;
import infcheck.diagnostic.BadInputException;
import infcheck.factbook.Assignment;
import infcheck.factbook.FactBook;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Values that are taken as certain, whatever the files say. */
public final class SetOption {
    @Option(
            names = "--set",
            paramLabel = "ID.KEY=VALUE",
            description = "Assume a value, such as ru-9m729.range-km=480, =480..520 or =500..; repeatable.")
    private List<String> assignments = new ArrayList<>();

    /** As written, in the order given. */
    List<String> written() {
        return List.copyOf(assignments);
    }

    /**
     * A checker that takes these values as certain.
     *
     * @throws BadUsage where an assignment cannot be read, or names what neither facts nor scenarios have
     */
    Checker in(Checker checker, FactBook facts) {
        FactBook changed = checker.changed(facts);
        try {
            List<Assignment> values =
                    assignments.stream().map(Assignment::parse).toList();
            changed.with(values);
            return checker.with(values);
        } catch (BadInputException e) {
            throw new BadUsage(e.diagnostics());
        }
    }
}
