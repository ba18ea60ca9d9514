package infcheck.analysis.diff;

import infcheck.analysis.comparison.ActChange;
import infcheck.diagnostic.Place;
import infcheck.fact.Deadline;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Standing;
import infcheck.fact.Stated;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.LawCitation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The changes of the law on a day, so far as the proofs of a subject read it. */
final class LawDays {
    /** No changes of the law, where only reports are known. */
    static final LawDays UNKNOWN = new LawDays();

    private final @Nullable RuleBook book;
    private final @Nullable ReadByRules read;
    private final List<Stated> facts;

    private LawDays() {
        this.book = null;
        this.read = null;
        this.facts = List.of();
    }

    LawDays(RuleBook book, Collection<String> states, ReadByRules read) {
        this.book = book;
        this.read = read;
        this.facts = book.law().facts(states);
    }

    /**
     * The causes in the law: what begins on a day, or ended with the day before, for the State that answers for an act.
     *
     * @param act of which the proofs must have read it
     */
    List<DiffCause> on(LocalDate day, String subject, ActChange act) {
        if (book == null || read == null) {
            return List.of();
        }
        Set<Place> places = read.of(subject, act).law();
        return facts.stream()
                .flatMap(fact -> change(fact, day, act.by()).stream()
                        .flatMap(says -> book.citation(fact).stream()
                                .map(LawCitation::at)
                                .filter(places::contains)
                                .map(at -> new DiffCause(DiffCause.Kind.LAW, says, day, List.of(at.wholeLine())))))
                .distinct()
                .toList();
    }

    /** The words for what a fact of the law has to do with a day; empty where the fact is the same before that day and on it. */
    private static Optional<String> change(Stated fact, LocalDate day, String state) {
        if (fact instanceof Milestone milestone) {
            return Optional.of(milestone.name() + ": " + day)
                    .filter(s -> milestone.date().equals(day));
        } else if (fact instanceof Parameter parameter) {
            return span(parameter.name(), parameter.from(), parameter.until(), day);
        } else if (fact instanceof Standing standing) {
            return Stream.of(standing)
                    .filter(s -> s.state().equals(state))
                    .flatMap(s -> span(state + " as " + s.standing(), s.from(), s.until(), day).stream())
                    .findFirst();
        }
        return Stream.of((Deadline) fact)
                .filter(d -> d.state().equals(state))
                .flatMap(d -> span(d.name() + " of " + state, d.start(), d.last(), day).stream())
                .findFirst();
    }

    private static Optional<String> span(String what, LocalDate from, LocalDate until, LocalDate day) {
        return from.equals(day)
                ? Optional.of(what + ": from " + from)
                : Optional.of(what + ": until " + until).filter(s -> until.equals(day.minusDays(1)));
    }
}
