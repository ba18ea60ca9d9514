package infcheck.diagnostic;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A gathering of diagnostics that goes through all files before anybody is told; sorted by place, without repeats. */
public final class Diagnostics {
    private final TreeSet<Diagnostic> gathered = new TreeSet<>();

    public void add(Diagnostic diagnostic) {
        gathered.add(diagnostic);
    }

    public void error(Place place, String code, String message, @Nullable String hint) {
        add(Diagnostic.error(place, code, message, hint));
    }

    public void skipped(Place place, String code, String message, @Nullable String hint) {
        add(Diagnostic.skipped(place, code, message, hint));
    }

    public boolean hasErrors() {
        return gathered.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
    }

    public List<Diagnostic> list() {
        return List.copyOf(gathered);
    }

    /**
     * Ends a reading.
     *
     * @throws BadInputException where at least one error was gathered
     */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new BadInputException(list());
        }
    }

    /**
     * Ends a reading whose caller cannot be told what was left out.
     *
     * @throws BadInputException where at least one error was gathered, or anything was skipped
     */
    public void throwUnlessWhole() {
        if (hasErrors() || gathered.stream().anyMatch(Diagnostic::isSkipped)) {
            throw new BadInputException(list());
        }
    }
}
