package infcheck.factbook.statement;

import infcheck.fact.FlightPath;
import infcheck.fact.MissileType;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.ClaimedValue;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.claim.Valuation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The statement of what a missile type is. */
public record TypeStatement(String id, String state, ClaimedValue path, ClaimedValue delivery, ClaimedValue interceptor)
        implements Statement {

    @Override
    public List<ClaimedValue> values() {
        return List.of(path, delivery, interceptor);
    }

    @Override
    public TypeStatement with(UnaryOperator<ClaimedValue> change) {
        return new TypeStatement(id, state, change.apply(path), change.apply(delivery), change.apply(interceptor));
    }

    /** A missile type cannot be without one of the three: what was not known yet is then what came to be known. */
    @Override
    public Optional<Statement> knownAt(LocalDate day) {
        TypeStatement known = with(value -> value.knownAt(day));
        return known.values().stream().allMatch(ClaimedValue::absent)
                ? Optional.empty()
                : Optional.of(with(value -> value.knownAt(day).or(value)));
    }

    @Override
    public boolean begunBy(LocalDate day) {
        return true;
    }

    @Override
    public boolean basic() {
        return true;
    }

    @Override
    public Stream<SourcedFact> facts(StatementWorld world) {
        Valuation values = world.values();
        Claim stated = path.stated(values);
        MissileType type = new MissileType(
                id,
                state,
                EnumWords.get(FlightPath.class, path.word(values)),
                delivery.word(values).equals("true"),
                interceptor.word(values).equals("true"));
        return Stream.of(new SourcedFact(type, stated.source(), stated.at()));
    }
}
