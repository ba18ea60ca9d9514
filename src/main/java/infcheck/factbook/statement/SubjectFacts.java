package infcheck.factbook.statement;

import infcheck.diagnostic.Place;
import infcheck.fact.Contained;
import infcheck.fact.FiredFrom;
import infcheck.fact.LaunchedFrom;
import infcheck.fact.SameLauncher;
import infcheck.fact.SimilarStage;
import infcheck.fact.Stated;
import infcheck.factbook.claim.ChosenValues;
import infcheck.factbook.claim.ClaimedValue;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.claim.OpenValue;
import infcheck.world.Axis;
import infcheck.world.WorldSpace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements on one subject; immutable. */
public final class SubjectFacts {
    private final SubjectIdentity name;
    private final Statements statements;
    private final List<OpenValue> slots;
    private final DefiniteFacts first;

    public SubjectFacts(SubjectIdentity name, Statements statements) {
        this.name = name;
        this.statements = statements;
        this.slots = statements.values().values().stream()
                .flatMap(ClaimedValue::slots)
                .toList();
        this.first = statements.in(ChosenValues.NONE);
    }

    public String id() {
        return name.id();
    }

    /** {@code missile-type} or {@code launcher-type}. */
    public String kind() {
        return EnumWords.of(name.kind());
    }

    /** Every name it goes by, the first for display. */
    public List<String> names() {
        return name.names();
    }

    /** The State whose type it is. */
    public String state() {
        return name.state();
    }

    public Place at() {
        return name.at();
    }

    /** Every value for which more than one is possible, in the order of facts and acts. */
    public List<OpenValue> slots() {
        return slots;
    }

    /**
     * The facts of one world.
     *
     * <p>Where the days that are chosen for a period cross, it ends on the day it begins.
     *
     * @param values one value for each slot; those of other subjects may be there too
     * @throws IllegalArgumentException where a slot has none
     */
    public DefiniteFacts in(ChosenValues values) {
        slots.stream()
                .map(OpenValue::id)
                .filter(id -> !values.has(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("no value for " + id);
                });
        return statements.in(values);
    }

    /**
     * The facts of each world.
     *
     * <p>Where the days that are chosen for a period cross, it ends on the day it begins.
     *
     * @param space in which every slot is an axis whose cells have values as {@link ChosenValues} has them
     */
    public PossibleFacts in(WorldSpace space) {
        return PossibleFacts.of(statements, space);
    }

    /**
     * The facts about what it is, flew and was designed for, without acts; an open value has the least that the first claim says.
     */
    public List<SourcedFact> facts() {
        return first.facts();
    }

    /** The acts by their first claims, with their dates as they are stated; sorted by the first day each may be. */
    public List<ActFact> acts() {
        return first.acts();
    }

    /** The acts that begin after a day, whoever is right, as of their earliest dates; in the order of time. */
    public List<ActFact> actsAfter(LocalDate day) {
        return statements.acts().stream()
                .filter(act -> act.earliest().isAfter(day))
                .map(ActStatement::template)
                .toList();
    }

    /** The State whose type it is and every State that acted, in whatever world; sorted. */
    public SortedSet<String> states() {
        SortedSet<String> states = new TreeSet<>(Set.of(state()));
        statements.acts().forEach(act -> states.add(act.template().by()));
        return states;
    }

    /** The ids of its values, open or certain, that somebody states; sorted. */
    public SortedSet<String> values() {
        SortedSet<String> values = new TreeSet<>();
        statements.values().forEach((id, value) -> {
            if (!value.absent()) {
                values.add(id);
            }
        });
        return values;
    }

    /** The missile types and launcher types that its facts refer to, in whatever world; sorted. */
    public SortedSet<String> references() {
        Stream<String> facts = statements.facts().stream()
                .filter(FactStatement.class::isInstance)
                .flatMap(s -> references(((FactStatement) s).template()));
        Stream<String> models = beside(SimilarStage.class).map(SimilarStage::like);
        return Stream.of(facts, models, launchers().stream())
                .flatMap(ids -> ids)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The launcher types from which its acts say that it was launched, in whatever world; sorted. */
    public SortedSet<String> launchers() {
        return beside(FiredFrom.class).map(FiredFrom::launcherType).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The launcher types for which somebody takes it, in whatever world; sorted. */
    public SortedSet<String> likenesses() {
        return statements.facts().stream()
                .filter(FactStatement.class::isInstance)
                .map(s -> ((FactStatement) s).template())
                .filter(SameLauncher.class::isInstance)
                .map(f -> ((SameLauncher) f).other())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private <T extends Stated> Stream<T> beside(Class<T> type) {
        return statements.acts().stream()
                .flatMap(a -> a.template().details().beside().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Stream<String> references(Stated fact) {
        if (fact instanceof Contained held) {
            return Stream.of(held.missileType());
        }
        if (fact instanceof LaunchedFrom launched) {
            return Stream.of(launched.missileType());
        }
        return fact instanceof SameLauncher same ? Stream.of(same.other()) : Stream.empty();
    }

    /** Whether it is here by name only, because nothing of it was known yet. */
    public boolean knownNothing() {
        return statements.none();
    }

    public SubjectIdentity name() {
        return name;
    }

    public Statements statements() {
        return statements;
    }

    public SubjectFacts with(Statements others) {
        return new SubjectFacts(name, others);
    }

    /**
     * The same facts as an edition of their own beside others: a value that those do not have, or of which they claim something else,
     * has an id of its own, since the others' value may be an axis of the space.
     *
     * @param edition not 0
     */
    public SubjectFacts apart(SubjectFacts others, int edition) {
        Map<String, ClaimedValue> known = others.statements.values();
        return with(statements.with(v ->
                !v.slot().isEmpty() && !v.equals(known.get(v.slot())) ? v.named(Axis.edition(v.slot(), edition)) : v));
    }

    public SubjectFacts knownAt(LocalDate day) {
        return with(statements.knownAt(day));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SubjectFacts same && name.equals(same.name) && statements.equals(same.statements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, statements);
    }

    @Override
    public String toString() {
        return id();
    }
}
