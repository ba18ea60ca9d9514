package infcheck.check;

import infcheck.engine.LiveSession;
import infcheck.engine.Step;
import infcheck.fact.Breach;
import infcheck.fact.Classified;
import infcheck.fact.Compliance;
import infcheck.fact.Derived;
import infcheck.fact.Exempt;
import infcheck.fact.Exemption;
import infcheck.fact.OutOfScope;
import infcheck.fact.Violation;
import infcheck.fact.Word;
import infcheck.finding.BreachFound;
import infcheck.finding.Ground;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.Term;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules derived of one subject in one world, by act. */
final class Outcomes {
    private final RuleBook book;
    private final LiveSession session;
    private final Map<String, List<Breach>> breaches;
    private final Map<Breach, List<Exemption>> exemptions;
    private final Map<String, List<Compliance>> compliances;
    private final Map<String, List<OutOfScope>> reasons;
    private final List<Classified> classes;
    private final Set<Breach> violations;
    private final Set<Breach> exempt;

    Outcomes(RuleBook book, LiveSession session, Collection<Derived> derived) {
        this.book = book;
        this.session = session;
        breaches = by(derived, Breach.class, Breach::act);
        exemptions = by(derived, Exemption.class, Exemption::breach);
        compliances = by(derived, Compliance.class, Compliance::act);
        reasons = by(derived, OutOfScope.class, OutOfScope::act);
        classes = derived.stream()
                .filter(Classified.class::isInstance)
                .map(Classified.class::cast)
                .toList();
        violations = by(derived, Violation.class, Violation::breach).keySet();
        exempt = by(derived, Exempt.class, Exempt::breach).keySet();
    }

    /** What a session has derived of a subject. */
    static Outcomes of(RuleBook book, LiveSession session, String subject) {
        return new Outcomes(
                book,
                session,
                session.derived().stream()
                        .filter(d -> d.subject().equals(subject))
                        .toList());
    }

    /** What is said of an act, or of a subject as such. */
    Outcome of(String act) {
        return new Outcome(
                breaches.getOrDefault(act, List.of()).stream()
                        .map(this::breach)
                        .sorted(Outcome.BREACHES)
                        .toList(),
                compliances.getOrDefault(act, List.of()).stream()
                        .map(c -> new Owed(c.provision(), rule(c), c.due()))
                        .sorted(Outcome.DUTIES)
                        .toList(),
                words(
                                Word.Kind.REASON,
                                reasons.getOrDefault(act, List.of()).stream().map(OutOfScope::reason))
                        .map(t -> new Reason(t.word(), t.says()))
                        .toList());
    }

    /** The short labels of what the subject is on a day, in the book's order. */
    List<String> classes(LocalDate on) {
        Stream<String> terms = classes.stream().filter(c -> c.on().equals(on)).map(Classified::term);
        return words(Word.Kind.TERM, terms)
                .map(Term::label)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private BreachFound breach(Breach breach) {
        List<Ground> grounds = words(
                        Word.Kind.GROUND,
                        exemptions.getOrDefault(breach, List.of()).stream().map(Exemption::ground))
                .map(Outcomes::ground)
                .toList();
        return new BreachFound(breach.provision(), rule(breach), decided(breach), grounds);
    }

    /** What the rules make of a breach; where they say nothing of it, nobody can tell. */
    private Status decided(Breach breach) {
        return violations.contains(breach)
                ? Status.VIOLATION
                : exempt.contains(breach) ? Status.EXEMPT : Status.INDETERMINATE;
    }

    private static Ground ground(Term term) {
        return new Ground(term.word(), Objects.requireNonNull(term.groundKind()), term.provision(), term.says());
    }

    /** The declarations of some words, in the book's order. */
    private Stream<Term> words(Word.Kind list, Stream<String> used) {
        List<String> wanted = used.toList();
        return book.words().stream().filter(t -> t.list() == list && wanted.contains(t.word()));
    }

    /** The name of the rule that derives a fact; where several do, the first by name. */
    private String rule(Derived derived) {
        return session.proof(derived).stream()
                .map(Step::rule)
                .map(r -> r.name())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static <T extends Derived, K> Map<K, List<T>> by(
            Collection<Derived> all, Class<T> type, Function<T, K> key) {
        return all.stream().filter(type::isInstance).map(type::cast).collect(Collectors.groupingBy(key));
    }
}
