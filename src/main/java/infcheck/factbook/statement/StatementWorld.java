package infcheck.factbook.statement;

import infcheck.fact.FlightPath;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.claim.PartialDate;
import infcheck.factbook.claim.Valuation;
import java.time.LocalDate;
import java.util.Optional;

/** A world as a statement sees it: the value of each open value, and what follows for its other statements. */
public final class StatementWorld {
    private final Statements statements;
    private final Valuation values;
    private final Following following;

    /** A world of some statements. */
    StatementWorld(Statements statements, Valuation values, Following following) {
        this.statements = statements;
        this.values = values;
        this.following = following;
    }

    /**
     * The facts that follow from all the acts of a subject together; each is asked for at most once for each statement that wants
     * it.
     */
    interface Following {

        /** The day on which the type first flew; empty where it never did. */
        Optional<LocalDate> firstFlight();

        /** The date on which the last of what a State holds was eliminated; empty where some is left. */
        Optional<PartialDate> eliminated(String by);
    }

    public static StatementWorld of(Statements statements, Valuation values) {
        return new StatementWorld(statements, values, new Following() {
            @Override
            public Optional<LocalDate> firstFlight() {
                return statements
                        .flights()
                        .flatMap(a -> a.flownOn(values).stream())
                        .min(LocalDate::compareTo);
            }

            @Override
            public Optional<PartialDate> eliminated(String by) {
                return LastElimination.of(statements, by).flatMap(e -> e.day(values));
            }
        });
    }

    Valuation values() {
        return values;
    }

    /** Whether the type flies on wings. */
    public boolean aerodynamic() {
        return statements
                .type()
                .map(t -> t.path().word(values).equals(EnumWords.of(FlightPath.AERODYNAMIC)))
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
        return following.firstFlight();
    }

    /** The date on which the last of what a State holds was eliminated; empty where some is left. */
    Optional<PartialDate> eliminated(String by) {
        return following.eliminated(by);
    }
}
