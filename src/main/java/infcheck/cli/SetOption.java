package infcheck.cli;

import infcheck.diagnostic.BadInputException;
import infcheck.factbook.Assignment;
import infcheck.factbook.FactBook;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Values that are taken as certain, whatever the files say. */
final class SetOption {
    @Option(
            names = "--set",
            paramLabel = "ID.KEY=VALUE",
            description =
                    "Take a value as certain, such as ru-9m729.range-km=480 or =480..520; may be given several times.")
    private List<String> assignments = new ArrayList<>();

    /** As written, in the order given. */
    List<String> written() {
        return List.copyOf(assignments);
    }

    /**
     * The facts with these values.
     *
     * @throws BadUsage where an assignment cannot be read, or names what is not in the facts
     */
    FactBook set(FactBook facts) {
        try {
            return facts.with(assignments.stream().map(Assignment::parse).toList());
        } catch (BadInputException e) {
            throw new BadUsage(e.diagnostics());
        }
    }
}
