package infcheck.factbook;

import infcheck.fact.FlightPath;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** What a statement may ask of its world: what is taken for each open value, and what follows for its other statements. */
final class World {
    private final Statements statements;
    private final Valuation values;
    private final Supplier<Optional<LocalDate>> firstFlight;

    /**
     * A world of some statements.
     *
     * @param firstFlight asked at most once for each statement that wants it
     */
    World(Statements statements, Valuation values, Supplier<Optional<LocalDate>> firstFlight) {
        this.statements = statements;
        this.values = values;
        this.firstFlight = firstFlight;
    }

    static World of(Statements statements, Valuation values) {
        return new World(
                statements,
                values,
                () -> statements
                        .flights()
                        .flatMap(a -> a.flownOn(values).stream())
                        .min(LocalDate::compareTo));
    }

    Valuation values() {
        return values;
    }

    /** Whether the type flies on wings. */
    boolean aerodynamic() {
        return statements
                .type()
                .map(t -> t.path().word(values).equals(Words.of(FlightPath.AERODYNAMIC)))
                .orElse(false);
    }

    /** Whether the type was developed only to intercept. */
    boolean interceptor() {
        return statements
                .type()
                .map(t -> t.interceptor().word(values).equals("true"))
                .orElse(false);
    }

    /** The day on which the type first flew; empty where it never did. */
    Optional<LocalDate> firstFlight() {
        return firstFlight.get();
    }
}
