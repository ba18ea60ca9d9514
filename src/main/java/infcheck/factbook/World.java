package infcheck.factbook;

import infcheck.fact.FlightPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One world of a subject: what is chosen for each slot, and what follows for its other statements.
 *
 * @param aerodynamic whether the type flies on wings
 * @param interceptor whether the type was developed only to intercept
 * @param firstFlight null where the type never flew
 */
record World(
        Values values,
        boolean aerodynamic,
        boolean interceptor,
        @Nullable LocalDate firstFlight) {

    static World of(Statements statements, Values values) {
        Optional<TypeStatement> type = statements.facts().stream()
                .filter(TypeStatement.class::isInstance)
                .map(TypeStatement.class::cast)
                .findFirst();
        return new World(
                values,
                type.map(t -> t.path().word(values).equals(Words.of(FlightPath.AERODYNAMIC)))
                        .orElse(false),
                type.map(t -> t.interceptor().word(values).equals("true")).orElse(false),
                firstFlight(statements.acts(), values));
    }

    private static @Nullable LocalDate firstFlight(List<ActStatement> acts, Values values) {
        return acts.stream()
                .filter(ActStatement::isFlight)
                .filter(a -> a.happens().happened(values))
                .map(a -> a.from(values).first())
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
