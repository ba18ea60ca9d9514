package infcheck.factbook;

import infcheck.diagnostic.Place;
import infcheck.fact.ActKind;
import infcheck.fact.Deployment;
import infcheck.fact.Elimination;
import infcheck.fact.FlightTest;
import infcheck.fact.Launch;
import infcheck.fact.LauncherDeployment;
import infcheck.fact.LauncherPossession;
import infcheck.fact.LauncherProduction;
import infcheck.fact.Method;
import infcheck.fact.Possession;
import infcheck.fact.Production;
import infcheck.fact.Stated;
import infcheck.fact.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act as a fact file states it.
 *
 * @param id the subject's id, {@code /}, the kind and a number: {@code ru-9m729/flight-test-1}
 * @param of what kind of type the act concerns
 * @param subject the id of the type
 * @param from the date, or the first of a period
 * @param until the last date of a period; null for a single date, and for what goes on
 * @param place where; null where the file does not say
 */
public record ActFact(
        String id,
        ActKind kind,
        SubjectKind of,
        String subject,
        String by,
        PartialDate from,
        @Nullable PartialDate until,
        Details details,
        @Nullable String place,
        String source,
        Place at) {

    /**
     * What only some kinds of act have.
     *
     * @param target of a flight-test
     * @param method of an elimination
     * @param count missiles eliminated, above 0
     * @param host the State on whose ground a deployment stands; null where the file does not say
     */
    public record Details(
            Target target,
            Method method,
            int count,
            @Nullable String host) {
        public static final Details NONE = new Details(Target.SURFACE, Method.DESTRUCTION, 1, null);
    }

    /** Whether the act is a state of things that goes on and is judged in pieces. */
    public boolean continuing() {
        return goesOn(kind);
    }

    static boolean goesOn(ActKind kind) {
        return kind == ActKind.POSSESSION || kind == ActKind.DEPLOYMENT;
    }

    /** The day on which an act that does not go on is judged: the first it may be, for an elimination the last. */
    public LocalDate day() {
        return kind == ActKind.ELIMINATION ? (until == null ? from : until).last() : from.first();
    }

    /** The last day on which it goes on; null where no end is stated. */
    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.last();
    }

    /** The act as the rules see it, judged on its own day. */
    public Stated act() {
        return record(id, day());
    }

    /** One piece of a continuing act, judged on its first day. */
    public Stated piece(LocalDate on) {
        return record(id + "@" + on, on);
    }

    ActFact dated(PartialDate first, @Nullable PartialDate last) {
        return new ActFact(id, kind, of, subject, by, first, last, details, place, source, at);
    }

    ActFact stated(Details known, String where) {
        return new ActFact(id, kind, of, subject, by, from, until, known, place, where, at);
    }

    private Stated record(String as, LocalDate on) {
        return of == SubjectKind.LAUNCHER_TYPE ? ofLauncher(as, on) : ofMissile(as, on);
    }

    private Stated ofMissile(String as, LocalDate on) {
        return switch (kind) {
            case PRODUCTION -> new Production(as, id, subject, by, on);
            case FLIGHT_TEST -> new FlightTest(as, id, subject, by, on, details.target());
            case LAUNCH -> new Launch(as, id, subject, by, on);
            case POSSESSION -> new Possession(as, id, subject, by, on, from.first());
            case DEPLOYMENT -> new Deployment(as, id, subject, by, on, from.first());
            case ELIMINATION -> new Elimination(as, id, subject, by, on, details.method(), details.count());
        };
    }

    private Stated ofLauncher(String as, LocalDate on) {
        return switch (kind) {
            case PRODUCTION -> new LauncherProduction(as, id, subject, by, on);
            case POSSESSION -> new LauncherPossession(as, id, subject, by, on, from.first());
            case DEPLOYMENT -> new LauncherDeployment(as, id, subject, by, on, from.first());
            case FLIGHT_TEST, LAUNCH, ELIMINATION -> throw new IllegalStateException(kind + " of a launcher");
        };
    }
}
