package infcheck.factbook.statement;

import infcheck.diagnostic.Place;
import infcheck.fact.ActKind;
import infcheck.fact.Dates;
import infcheck.fact.Deployment;
import infcheck.fact.Elimination;
import infcheck.fact.FlightTest;
import infcheck.fact.Holding;
import infcheck.fact.Item;
import infcheck.fact.Launch;
import infcheck.fact.LaunchedFrom;
import infcheck.fact.LauncherDeployment;
import infcheck.fact.LauncherElimination;
import infcheck.fact.LauncherPossession;
import infcheck.fact.LauncherProduction;
import infcheck.fact.Method;
import infcheck.fact.Possession;
import infcheck.fact.Production;
import infcheck.fact.Stated;
import infcheck.fact.Target;
import infcheck.fact.Transfer;
import infcheck.factbook.claim.PartialDate;
import infcheck.finding.FlightStated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
     * The details that only some kinds of act have.
     *
     * @param target of a flight-test
     * @param method of an elimination
     * @param count items eliminated or missiles launched, above 0
     * @param item what was produced
     * @param to the State to which missiles were handed over; null where they were not
     * @param flight of a flight-test or launch, for readers; null of other acts
     * @param beside what else is stated of the act, as facts of their own; their days are those of the act
     */
    public record Details(
            Target target,
            Method method,
            int count,
            Item item,
            @Nullable String to,
            @Nullable FlightStated flight,
            List<Stated> beside) {
        public static final Details NONE =
                new Details(Target.SURFACE, Method.DESTRUCTION, 1, Item.MISSILE, null, null, List.of());

        public Details {
            beside = List.copyOf(beside);
        }

        Details against(Target other) {
            return new Details(other, method, count, item, to, flight, beside);
        }
    }

    /** Whether the act is a state of things that goes on and is judged in pieces. */
    public boolean continuing() {
        return goesOn(kind);
    }

    public static boolean goesOn(ActKind kind) {
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

    /** The last day on which it went on, where that lies before a day; null where it goes on. */
    public @Nullable LocalDate endBefore(LocalDate known) {
        LocalDate last = lastDay();
        return last == null || !last.isBefore(known) ? null : last;
    }

    /** The act as the rules see it, judged on its own day. */
    public Stated act() {
        return record(id, day(), Dates.NEVER);
    }

    /**
     * One piece of a continuing act, judged on its first day.
     *
     * @param known the last day of which anything is known: an end after it is not known yet
     */
    public Stated piece(LocalDate on, LocalDate known) {
        return record(id + "@" + on, on, end(known));
    }

    /**
     * The other facts that are stated of the act, as facts of their own: where it is, of how many items, from which launcher.
     *
     * @param known the last day of which anything is known: an end after it is not known yet
     */
    public List<Stated> beside(LocalDate known) {
        return details.beside().stream().map(fact -> dated(fact, known)).toList();
    }

    /** The number of its own items that a possession states; 0 where it states none, and where it is of other items. */
    public int held() {
        return details.beside().stream()
                .filter(Holding.class::isInstance)
                .map(Holding.class::cast)
                .filter(held -> held.item() == of.item())
                .mapToInt(Holding::number)
                .sum();
    }

    private Stated dated(Stated fact, LocalDate known) {
        if (fact instanceof Holding holding) {
            return holding.during(from.first(), end(known));
        }
        return fact instanceof LaunchedFrom launched
                ? new LaunchedFrom(launched.id(), launched.launcherType(), launched.missileType(), from.first())
                : fact;
    }

    /** The last day; never where it is not known. */
    private LocalDate end(LocalDate known) {
        LocalDate last = endBefore(known);
        return last == null ? Dates.NEVER : last;
    }

    ActFact dated(PartialDate first, @Nullable PartialDate last) {
        return new ActFact(id, kind, of, subject, by, first, last, details, place, source, at);
    }

    ActFact stated(Details known, String where) {
        return new ActFact(id, kind, of, subject, by, from, until, known, place, where, at);
    }

    private Stated record(String as, LocalDate on, LocalDate until) {
        return of == SubjectKind.LAUNCHER_TYPE ? ofLauncher(as, on, until) : ofMissile(as, on, until);
    }

    private Stated ofMissile(String as, LocalDate on, LocalDate until) {
        return switch (kind) {
            case PRODUCTION -> new Production(as, id, subject, by, on, details.item());
            case FLIGHT_TEST -> new FlightTest(as, id, subject, by, on, details.target());
            case LAUNCH -> new Launch(as, id, subject, by, on);
            case POSSESSION -> new Possession(as, id, subject, by, on, from.first(), until);
            case DEPLOYMENT -> new Deployment(as, id, subject, by, on, from.first(), until);
            case ELIMINATION -> new Elimination(as, id, subject, by, on, details.method(), details.count());
            case TRANSFER -> new Transfer(as, id, subject, by, on, Objects.requireNonNull(details.to()));
        };
    }

    private Stated ofLauncher(String as, LocalDate on, LocalDate until) {
        return switch (kind) {
            case PRODUCTION -> new LauncherProduction(as, id, subject, by, on);
            case POSSESSION -> new LauncherPossession(as, id, subject, by, on, from.first(), until);
            case DEPLOYMENT -> new LauncherDeployment(as, id, subject, by, on, from.first(), until);
            case ELIMINATION -> new LauncherElimination(as, id, subject, by, on, details.method(), details.count());
            case FLIGHT_TEST, LAUNCH, TRANSFER -> throw new IllegalStateException(kind + " of a launcher");
        };
    }
}
