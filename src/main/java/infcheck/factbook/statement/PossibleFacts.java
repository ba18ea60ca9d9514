package infcheck.factbook.statement;

import infcheck.factbook.claim.ChoiceTree;
import infcheck.factbook.claim.PartialDate;
import infcheck.world.Labelled;
import infcheck.world.Partition;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The facts of a subject, each with the worlds in which it holds.
 *
 * @param facts what it is, flew and was designed for, acts aside; in the order of the statements
 * @param acts those that happened, sorted by the first day that each may be; of one act those of the first cells first
 */
public record PossibleFacts(List<Labelled<SourcedFact>> facts, List<Labelled<ActFact>> acts) {
    private static final String FIRST_FLIGHT = "first flight";

    public PossibleFacts {
        facts = List.copyOf(facts);
        acts = List.copyOf(acts);
    }

    static PossibleFacts of(Statements statements, WorldSpace space) {
        Maker maker = new Maker(statements, space);
        List<Labelled<SourcedFact>> facts = new ArrayList<>();
        List<Labelled<ActFact>> acts = new ArrayList<>();
        statements.all().forEach(s -> maker.made(s::facts, facts));
        statements.acts().forEach(a -> maker.made(a::act, acts));
        return new PossibleFacts(facts, acts);
    }

    /** These, and others in some worlds in which these are not. */
    public PossibleFacts and(PossibleFacts others, WorldSet worlds) {
        return new PossibleFacts(united(facts, others.facts, worlds), united(acts, others.acts, worlds));
    }

    private static <T> List<Labelled<T>> united(List<Labelled<T>> some, List<Labelled<T>> others, WorldSet worlds) {
        List<Labelled<T>> all = new ArrayList<>(some);
        others.forEach(o -> all.add(new Labelled<>(o.value(), o.worlds().and(worlds))));
        return Partition.united(all).parts();
    }

    /** The same once the first axes are set to some cells. */
    public PossibleFacts starting(int... cells) {
        return new PossibleFacts(Labelled.starting(facts, cells), Labelled.starting(acts, cells));
    }

    /** The results of a statement in one world. */
    private interface Made<T> {
        Stream<T> in(StatementWorld world);
    }

    private static final class Maker {
        private final Statements statements;
        private final WorldSpace space;
        private final Map<String, Partition<?>> known = new HashMap<>();

        Maker(Statements statements, WorldSpace space) {
            this.statements = statements;
            this.space = space;
        }

        <T> void made(Made<T> statement, List<Labelled<T>> to) {
            Partition<List<T>> all = ChoiceTree.of(
                    space,
                    tree -> statement
                            .in(new StatementWorld(statements, tree, following(tree)))
                            .toList());
            all.parts().forEach(p -> p.value().forEach(made -> to.add(new Labelled<>(made, p.worlds()))));
        }

        private StatementWorld.Following following(ChoiceTree tree) {
            return new StatementWorld.Following() {
                @Override
                public Optional<LocalDate> firstFlight() {
                    return among(tree, FIRST_FLIGHT, Maker.this::first);
                }

                @Override
                public Optional<PartialDate> eliminated(String by) {
                    return LastElimination.of(statements, by)
                            .flatMap(e -> among(tree, "eliminated by " + by, () -> last(e)));
                }
            };
        }

        /** One of the values of a partition, which is worked out once. */
        @SuppressWarnings("unchecked")
        private <T> T among(ChoiceTree tree, String name, Supplier<Partition<T>> values) {
            Partition<T> partition = (Partition<T>) known.get(name);
            if (partition == null) {
                partition = values.get();
                known.put(name, partition);
            }
            return tree.among(name, partition);
        }

        /** The least day over all flights: a day is the first in the worlds that have it and none before. */
        private Partition<Optional<LocalDate>> first() {
            List<Labelled<Optional<LocalDate>>> days = new ArrayList<>();
            statements
                    .flights()
                    .forEach(flight -> ChoiceTree.of(space, flight::flownOn).parts().stream()
                            .filter(p -> p.value().isPresent())
                            .forEach(days::add));
            days.sort(Comparator.comparing(day -> day.value().orElseThrow()));
            days.add(new Labelled<>(Optional.empty(), space.all()));
            return Partition.first(space.all(), days);
        }

        /** The last day over all eliminations, in the worlds in which all of them happened. */
        private Partition<Optional<PartialDate>> last(LastElimination eliminations) {
            List<Labelled<Optional<PartialDate>>> days = new ArrayList<>();
            List<Labelled<Optional<PartialDate>>> none = new ArrayList<>();
            eliminations
                    .each()
                    .forEach(day -> ChoiceTree.of(space, day::day)
                            .parts()
                            .forEach(p -> (p.value().isPresent() ? days : none).add(p)));
            days.sort(Comparator.comparing((Labelled<Optional<PartialDate>> day) ->
                            day.value().orElseThrow().last())
                    .reversed());
            none.addAll(days);
            return Partition.first(space.all(), none);
        }
    }
}
