package infcheck.cli;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads one input after another, so that a mistake in one hides none in the next.
 *
 * @param told of all of them
 */
record Gathering(Diagnostics told) {
    Gathering() {
        this(new Diagnostics());
    }

    /**
     * What is read; empty where it has a mistake.
     *
     * @throws BadInputException with what was gathered, where the command line turns out to be wrong after that
     */
    <T> Optional<T> read(Supplier<T> reading) {
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

    /** What is demanded of inputs that were read. */
    void demand(Runnable demanded) {
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
    void end() {
        told.throwIfErrors();
    }
}
