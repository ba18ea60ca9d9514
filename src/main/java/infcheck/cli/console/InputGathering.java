package infcheck.cli.console;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads one input after another, so that a mistake in one hides none in the next.
 *
 * @param told of all of them
 */
public record InputGathering(Diagnostics told) {
    public InputGathering() {
        this(new Diagnostics());
    }

    /**
     * Reads an input; empty where it has a mistake.
     *
     * @throws BadInputException with what was gathered, where the command line turns out to be wrong after that
     */
    public <T> Optional<T> read(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (BadInputException e) {
            e.diagnostics().forEach(told::add);
            return Optional.empty();
        } catch (BadUsage e) {
            told.throwIfErrors();
            throw e;
        }
    }

    /** Makes a demand on inputs that were read. */
    public void demand(Runnable demanded) {
        read(() -> {
            demanded.run();
            return true;
        });
    }

    /**
     * Ends the reading.
     *
     * @throws BadInputException with the mistakes of all inputs
     */
    public void end() {
        told.throwIfErrors();
    }
}
