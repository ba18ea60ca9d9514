package infcheck.factbook.statement;

import infcheck.fact.Declared;
import infcheck.factbook.claim.ChosenValues;
import infcheck.factbook.claim.ClaimedValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All that is stated of a subject, claim by claim.
 *
 * @param facts what it is, was designed for and holds
 * @param acts sorted by the first day each may be, then by place
 */
public record Statements(List<Statement> facts, List<ActStatement> acts) {
    private static final Statements NONE = new Statements(List.of(), List.of());

    public Statements {
        facts = List.copyOf(facts);
        acts = List.copyOf(acts);
    }

    boolean none() {
        return facts.isEmpty() && acts.isEmpty();
    }

    /** Every value, by the id of its slot, in the order of the statements. */
    public Map<String, ClaimedValue> values() {
        Map<String, ClaimedValue> values = new LinkedHashMap<>();
        all().flatMap(s -> s.values().stream())
                .filter(v -> !v.slot().isEmpty())
                .forEach(v -> values.putIfAbsent(v.slot(), v));
        return values;
    }

    /** The values of what the subject is, of what was declared of it apart, and those of some acts. */
    public Stream<ClaimedValue> deciding(Set<String> actIds) {
        Stream<Statement> kept =
                facts.stream().filter(s -> !(s instanceof FactStatement fact && fact.template() instanceof Declared));
        Stream<Statement> chosen =
                acts.stream().filter(a -> actIds.contains(a.template().id())).map(a -> a);
        return Stream.concat(kept, chosen).flatMap(s -> s.values().stream());
    }

    public Statements with(UnaryOperator<ClaimedValue> change) {
        return new Statements(
                facts.stream().map(s -> s.with(change)).toList(),
                acts.stream().map(a -> a.with(change)).toList());
    }

    /** The same with the acts sorted anew. */
    public Statements inOrder() {
        return new Statements(facts, acts.stream().sorted(ActStatement.ORDER).toList());
    }

    public Statements and(List<ActStatement> more) {
        return new Statements(facts, Stream.concat(acts.stream(), more.stream()).toList());
    }

    public Statements stating(List<? extends Statement> more) {
        return new Statements(Stream.concat(facts.stream(), more.stream()).toList(), acts);
    }

    /**
     * The statements that were known on a day, of what had happened or been so by then.
     *
     * <p>What is said of the type as such makes nothing known where an act or a range is stated too.
     */
    Statements knownAt(LocalDate day) {
        boolean told = all().anyMatch(s -> !s.basic() && s.values().stream().anyMatch(v -> !v.absent()));
        Statements begun = new Statements(
                facts.stream().filter(s -> s.begunBy(day)).toList(),
                acts.stream().filter(a -> a.begunBy(day)).toList());
        boolean nothing = begun.all()
                .filter(s -> !told || !s.basic())
                .allMatch(s -> s.knownAt(day).isEmpty());
        return nothing ? NONE : begun.publishedBy(day);
    }

    private Statements publishedBy(LocalDate day) {
        return new Statements(
                facts.stream().flatMap(s -> known(s, day)).toList(),
                acts.stream()
                        .flatMap(a -> a.knownAt(day).stream())
                        .map(ActStatement.class::cast)
                        .toList());
    }

    private static Stream<Statement> known(Statement statement, LocalDate day) {
        return statement.knownAt(day).or(() -> Optional.of(statement).filter(Statement::basic)).stream();
    }

    DefiniteFacts in(ChosenValues values) {
        StatementWorld world = StatementWorld.of(this, values);
        return new DefiniteFacts(
                all().flatMap(s -> s.facts(world)).toList(),
                acts.stream().flatMap(a -> a.act(world)).toList());
    }

    /** The statement about the missile type as such; empty for a launcher type. */
    Optional<TypeStatement> type() {
        return facts.stream()
                .filter(TypeStatement.class::isInstance)
                .map(TypeStatement.class::cast)
                .findFirst();
    }

    /** The acts in which a missile flies. */
    public Stream<ActStatement> flights() {
        return acts.stream().filter(ActStatement::isFlight);
    }

    Stream<Statement> all() {
        return Stream.concat(facts.stream(), acts.stream());
    }
}
