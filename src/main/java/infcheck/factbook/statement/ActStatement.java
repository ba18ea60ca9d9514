package infcheck.factbook.statement;

import infcheck.fact.ActKind;
import infcheck.fact.Flown;
import infcheck.fact.Target;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.ClaimedValue;
import infcheck.factbook.claim.Extent;
import infcheck.factbook.claim.PartialDate;
import infcheck.factbook.claim.Valuation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An act with all that is claimed of it.
 *
 * @param template the act with the dates of which none is judged
 * @param begins none where the template has the date
 * @param ends the same as {@code begins} for what goes on and has a single date
 * @param flight how far it flew and how that ended
 * @param usual whether the target is the usual one of the type
 */
public record ActStatement(
        ActFact template, ClaimedValue happens, ClaimedValue begins, ClaimedValue ends, Flight flight, boolean usual)
        implements Statement {
    static final Comparator<ActStatement> ORDER = Comparator.comparing(ActStatement::earliest)
            .thenComparing(act -> act.template().at());

    /**
     * The claims about a flight.
     *
     * @param km the distance flown; none where nobody states it
     * @param outcome how it ended; none where nobody states it, and it is then taken for a success
     */
    public record Flight(ClaimedValue km, ClaimedValue outcome) {
        private Flight with(UnaryOperator<ClaimedValue> change) {
            return new Flight(change.apply(km), change.apply(outcome));
        }

        private Flight knownAt(LocalDate day) {
            return new Flight(km.knownAt(day), outcome.knownAt(day).or(outcome));
        }

        private boolean failed(Valuation values) {
            return !outcome.absent() && outcome.word(values).equals(ClaimedValue.FAILURE);
        }
    }

    boolean isBy(ActKind kind, String by) {
        return template.kind() == kind && template.by().equals(by);
    }

    boolean isFlight() {
        return template.kind() == ActKind.FLIGHT_TEST || template.kind() == ActKind.LAUNCH;
    }

    @Override
    public List<ClaimedValue> values() {
        return List.of(happens, begins, ends, flight.km(), flight.outcome());
    }

    @Override
    public ActStatement with(UnaryOperator<ClaimedValue> change) {
        return new ActStatement(
                template, change.apply(happens), change.apply(begins), change.apply(ends), flight.with(change), usual);
    }

    /** A day that was not known yet is the one that came to be known; a distance or the end of what goes on is left out. */
    @Override
    public Optional<Statement> knownAt(LocalDate day) {
        ClaimedValue known = happens.knownAt(day);
        ClaimedValue end = template.continuing()
                ? ends.knownAt(day).comeBy(day)
                : ends.knownAt(day).or(ends);
        return known.asserted()
                ? Optional.of(new ActStatement(
                        upTo(day), known, begins.knownAt(day).or(begins), end, flight.knownAt(day), usual))
                : Optional.empty();
    }

    /** The template without a last day that had not come. */
    private ActFact upTo(LocalDate day) {
        PartialDate last = template.until();
        return last != null && last.after(day) ? template.dated(template.from(), null) : template;
    }

    /** An elimination is known when the last item is eliminated: its count is that of the whole period. */
    @Override
    public boolean begunBy(LocalDate day) {
        return !earliest().isAfter(day) && (template.kind() != ActKind.ELIMINATION || ends.mayBeBy(day));
    }

    @Override
    public boolean basic() {
        return false;
    }

    /** The distance that the act states; a flight that failed covered none. */
    @Override
    public Stream<SourcedFact> facts(StatementWorld world) {
        Valuation values = world.values();
        ClaimedValue km = flight.km();
        if (km.absent() || !happens.happened(values) || flight.failed(values)) {
            return Stream.empty();
        }
        Claim stated = km.stated(values);
        LocalDate day = from(values).first();
        Flown flown = new Flown(template.id() + "/km", template.subject(), km.km(values), day);
        return Stream.of(new SourcedFact(flown, stated.source(), stated.at()));
    }

    /** The act in one world; nothing where it did not happen there. */
    Stream<ActFact> act(StatementWorld world) {
        return happens.happened(world.values()) ? Stream.of(made(world)) : Stream.empty();
    }

    private ActFact made(StatementWorld world) {
        Claim stated = happens.stated(world.values());
        return template.dated(from(world.values()), ended(world)).stated(details(world), stated.source());
    }

    /** The last day; where none is stated of what is held, that on which the last of it was eliminated. */
    private @Nullable PartialDate ended(StatementWorld world) {
        return template.kind() == ActKind.POSSESSION && ends.absent()
                ? world.eliminated(template.by())
                        .filter(day -> !day.last().isBefore(from(world.values()).first()))
                        .orElse(null)
                : until(world.values());
    }

    /** The last day of an act that is over on it. */
    PartialDate lastDay(Valuation values) {
        PartialDate last = until(values);
        return last == null ? from(values) : last;
    }

    /** The day on which a missile flew; empty where that did not happen, failed, or is no flight. */
    Optional<LocalDate> flownOn(Valuation values) {
        return isFlight() && happens.happened(values) && !flight.failed(values)
                ? Optional.of(from(values).first())
                : Optional.empty();
    }

    /** The first day on which it may have begun, whoever is right. */
    public LocalDate earliest() {
        return begins.days()
                .map(Extent.Days::first)
                .min(LocalDate::compareTo)
                .orElseGet(() -> template.from().first());
    }

    /** The last day on which it may have ended, whoever is right; null where no end is stated. */
    @Nullable
    public LocalDate latest() {
        return ends.days().map(Extent.Days::last).max(LocalDate::compareTo).orElseGet(template::lastDay);
    }

    PartialDate from(Valuation values) {
        return begins.absent() ? template.from() : begins.date(values);
    }

    /** The last day; where the days that were chosen cross, the first. */
    private @Nullable PartialDate until(Valuation values) {
        if (ends.absent()) {
            return template.until();
        }
        PartialDate last = ends.date(values);
        PartialDate first = from(values);
        return last.last().isBefore(first.first()) ? first : last;
    }

    private ActFact.Details details(StatementWorld world) {
        ActFact.Details stated = template.details();
        Target target = world.interceptor() ? Target.ABOVE_SURFACE : Target.SURFACE;
        return usual ? stated.against(target) : stated;
    }
}
