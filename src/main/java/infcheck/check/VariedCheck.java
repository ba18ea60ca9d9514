package infcheck.check;

import infcheck.check.timeline.ActPiece;
import infcheck.check.timeline.AxisMaker;
import infcheck.check.timeline.ClaimedAxis;
import infcheck.check.timeline.VariedAxes;
import infcheck.check.timeline.VariedBook;
import infcheck.check.timeline.VariedValue;
import infcheck.engine.Engine;
import infcheck.factbook.FactBook;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.Law;
import infcheck.rulebook.law.Question;
import infcheck.world.Labelled;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rule book and the facts, as each combination of what is varied has them; its rules are the same under all.
 *
 * @param books by the number of the combination
 * @param facts by the same
 */
record VariedCheck(VariedAxes axes, List<Checker.ReadyBook> books, List<FactBook> facts) {
    VariedCheck {
        books = List.copyOf(books);
        facts = List.copyOf(facts);
    }

    Engine engine() {
        return books.get(0).engine();
    }

    RuleBook book(int combination) {
        return books.get(combination).book();
    }

    VariedBook law() {
        return new VariedBook(axes, books.stream().map(Checker.ReadyBook::law).toList());
    }

    /**
     * The questions of law that somebody answers; one that is answered otherwise under some combinations is an axis for each.
     *
     * @param knownAt the last day on which an answer may have been given; null where every answer counts
     */
    List<VariedValue<ClaimedAxis>> questions(@Nullable LocalDate knownAt) {
        List<VariedValue<ClaimedAxis>> questions = new ArrayList<>();
        Map<String, Integer> editions = new HashMap<>();
        for (VariedValue<Question> question : VariedValue.each(axes, c -> book(c).questions())) {
            if (!question.value().answers().isEmpty()) {
                int edition = editions.merge(question.value().id(), 1, Integer::sum) - 1;
                questions.add(question.map(q -> AxisMaker.of(q, knownAt).edition(edition)));
            }
        }
        return questions;
    }

    /** Everybody who claims anything, by the number of the combination. */
    List<SortedSet<String>> claimants() {
        IdentityHashMap<FactBook, SortedSet<String>> claiming = new IdentityHashMap<>();
        return IntStream.range(0, facts.size())
                .mapToObj(c ->
                        Claimants.of(List.of(book(c)), claiming.computeIfAbsent(facts.get(c), FactBook::claimants)))
                .toList();
    }

    /**
     * Demands that each act can be judged under the law of every combination that has it.
     *
     * @throws infcheck.diagnostic.BadInputException with every act that cannot
     */
    void demand(Stream<Labelled<ActPiece>> pieces) {
        List<VariedValue<Law>> laws = VariedValue.all(axes, c -> book(c).law());
        List<Labelled<ActPiece>> all = pieces.toList();
        laws.forEach(law -> {
            IdentityHashMap<WorldSpace, WorldSet> having = new IdentityHashMap<>();
            Judgeable.demand(
                    law.value(),
                    all.stream()
                            .filter(p -> p.worlds().isAll()
                                    || p.worlds()
                                            .meets(having.computeIfAbsent(
                                                    p.worlds().space(), law::worlds)))
                            .map(Labelled::value));
        });
    }
}
