package infcheck.factbook.statement;

import infcheck.fact.Dates;
import infcheck.fact.DesignRange;
import infcheck.fact.Flown;
import infcheck.fact.Stated;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.ClaimedValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One range of a missile type: of its design, or flown on a day.
 *
 * @param id of the fact
 * @param on the day on which it was flown; none where the file names no day of its own
 * @param from the first day of the design; none where the type was so from its beginning
 */
public record RangeStatement(String id, String type, Sort sort, ClaimedValue km, ClaimedValue on, ClaimedValue from)
        implements Statement {

    /** The sort of a range; a figure that is only reported is of the sort that decides for the flight path of the type. */
    public enum Sort {
        DESIGN,
        FLOWN,
        REPORTED;

        public boolean flown(boolean aerodynamic) {
            return this == FLOWN || (this == REPORTED && !aerodynamic);
        }
    }

    @Override
    public List<ClaimedValue> values() {
        return List.of(km, on, from);
    }

    @Override
    public RangeStatement with(UnaryOperator<ClaimedValue> change) {
        return new RangeStatement(id, type, sort, change.apply(km), change.apply(on), change.apply(from));
    }

    @Override
    public Optional<Statement> knownAt(LocalDate day) {
        ClaimedValue known = km.knownAt(day);
        return known.absent()
                ? Optional.empty()
                : Optional.of(new RangeStatement(
                        id,
                        type,
                        sort,
                        known,
                        on.knownAt(day).or(on),
                        from.knownAt(day).or(from)));
    }

    @Override
    public boolean begunBy(LocalDate day) {
        return on.mayBeBy(day);
    }

    @Override
    public boolean basic() {
        return false;
    }

    /** Nothing where a range is reported of a type that never flew: what was not flown is no fact. */
    @Override
    public Stream<SourcedFact> facts(StatementWorld world) {
        if (km.absent()) {
            return Stream.empty();
        }
        Claim stated = km.stated(world.values());
        return Stream.ofNullable(fact(world)).map(fact -> new SourcedFact(fact, stated.source(), stated.at()));
    }

    private @Nullable Stated fact(StatementWorld world) {
        double far = km.km(world.values());
        if (!sort.flown(world.aerodynamic())) {
            LocalDate first =
                    from.absent() ? Dates.ALWAYS : from.date(world.values()).first();
            return new DesignRange(id, type, far, first);
        }
        LocalDate day = on.absent()
                ? world.firstFlight().orElse(null)
                : on.date(world.values()).first();
        return day == null ? null : new Flown(id, type, far, day);
    }
}
