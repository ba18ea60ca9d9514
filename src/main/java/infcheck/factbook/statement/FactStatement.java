package infcheck.factbook.statement;

import infcheck.fact.Contained;
import infcheck.fact.LaunchMode;
import infcheck.fact.LaunchedFrom;
import infcheck.fact.Stated;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.ClaimedValue;
import infcheck.factbook.claim.Valuation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A fact of which only its day and whether it is so can be open.
 *
 * @param template the fact, where it has a day, with its first
 * @param date none where the fact has no day
 */
public record FactStatement(Stated template, ClaimedValue happens, ClaimedValue date, boolean basic)
        implements Statement {

    @Override
    public List<ClaimedValue> values() {
        return List.of(happens, date);
    }

    @Override
    public FactStatement with(UnaryOperator<ClaimedValue> change) {
        return new FactStatement(template, change.apply(happens), change.apply(date), basic);
    }

    @Override
    public Optional<Statement> knownAt(LocalDate day) {
        ClaimedValue known = happens.knownAt(day);
        return known.asserted()
                ? Optional.of(
                        new FactStatement(template, known, date.knownAt(day).or(date), basic))
                : Optional.empty();
    }

    @Override
    public boolean begunBy(LocalDate day) {
        return date.mayBeBy(day);
    }

    @Override
    public Stream<SourcedFact> facts(StatementWorld world) {
        Valuation values = world.values();
        if (!happens.happened(values)) {
            return Stream.empty();
        }
        Claim stated = happens.stated(values);
        return Stream.of(new SourcedFact(fact(values), stated.source(), stated.at()));
    }

    private Stated fact(Valuation values) {
        return date.absent() ? template : on(date.date(values).first());
    }

    private Stated on(LocalDate day) {
        if (template instanceof LaunchMode mode) {
            return new LaunchMode(mode.id(), mode.missileType(), mode.platform(), day);
        }
        if (template instanceof Contained held) {
            return new Contained(held.id(), held.launcherType(), held.missileType(), day);
        }
        if (template instanceof LaunchedFrom launched) {
            return new LaunchedFrom(launched.id(), launched.launcherType(), launched.missileType(), day);
        }
        throw new IllegalStateException("a day of " + template);
    }
}
