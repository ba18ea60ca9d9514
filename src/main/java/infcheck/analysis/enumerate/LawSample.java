package infcheck.analysis.enumerate;

import infcheck.engine.match.MatchedFact;
import infcheck.fact.Dates;
import infcheck.fact.Deadline;
import infcheck.fact.Reading;
import infcheck.fact.Standing;
import infcheck.fact.Stated;
import infcheck.reference.State;
import infcheck.reference.States;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.Question;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The law of a book for a few States: one of all that have the same standings and periods, and one that the book does not name.
 *
 * @param states one of each kind, first one that can be judged on the first day on which the law changes
 * @param facts the law for these States
 * @param day the first on which the law changes
 */
public record LawSample(RuleBook book, List<String> states, List<Stated> facts, LocalDate day) {
    public LawSample {
        states = List.copyOf(states);
        facts = List.copyOf(facts);
    }

    static LawSample of(RuleBook book) {
        Set<String> named = book.law().facts(Set.of()).stream()
                .flatMap(LawSample::state)
                .collect(Collectors.toCollection(TreeSet::new));
        named.add(elsewhere(named));
        List<Stated> all = book.law().facts(named);
        Map<Object, String> first = new LinkedHashMap<>();
        named.forEach(state -> first.putIfAbsent(profile(all, state), state));
        SortedSet<LocalDate> cuts = book.law().cuts(named);
        LocalDate day = cuts.isEmpty() ? LocalDate.EPOCH : cuts.first();
        List<String> states = first.values().stream()
                .sorted((a, b) -> Boolean.compare(
                        book.law().gap(a, day).isPresent(),
                        book.law().gap(b, day).isPresent()))
                .toList();
        return new LawSample(book, states, facts(book, states), day);
    }

    /** A State that has always been there and that a book does not name. */
    private static String elsewhere(Set<String> named) {
        return States.all().stream()
                .filter(state -> state.from() == null && state.until() == null)
                .map(State::code)
                .filter(code -> !named.contains(code))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The law of a book for some States alone. */
    static List<Stated> facts(RuleBook book, Collection<String> states) {
        return book.law().facts(new TreeSet<>(states)).stream()
                .filter(f -> state(f).allMatch(states::contains))
                .toList();
    }

    /** The id of the answer to a question. */
    static String reading(String question) {
        return "reading/" + question;
    }

    private static Reading reading(Question question, String answer) {
        return new Reading(reading(question.id()), question.id(), answer);
    }

    /** Every question with the first answer that a State gives. */
    List<Reading> readings() {
        return book.questions().stream()
                .map(q -> reading(
                        q,
                        q.possible().isEmpty()
                                ? q.known().first()
                                : q.possible().first()))
                .toList();
    }

    /** The answers to the question of that name. */
    List<String> answers(Object question) {
        return book.questions().stream()
                .filter(q -> q.id().equals(question))
                .flatMap(q -> q.known().stream())
                .toList();
    }

    /** Whether a day is one of the two ends of time, or beyond. */
    static boolean isEnd(LocalDate date) {
        return !date.isAfter(Dates.ALWAYS.plusYears(1)) || !date.isBefore(Dates.NEVER.minusYears(1));
    }

    private static Stream<String> state(Stated fact) {
        return fact instanceof Standing standing
                ? Stream.of(standing.state())
                : fact instanceof Deadline deadline ? Stream.of(deadline.state()) : Stream.empty();
    }

    /** The facts of the law about a State, without its name. */
    private static Object profile(List<Stated> all, String state) {
        return all.stream()
                .filter(f -> state(f).anyMatch(state::equals))
                .map(f -> {
                    Map<String, Object> read =
                            new LinkedHashMap<>(MatchedFact.whole(f).read());
                    read.keySet().removeAll(Set.of("id", "state"));
                    return read;
                })
                .collect(Collectors.toSet());
    }
}
