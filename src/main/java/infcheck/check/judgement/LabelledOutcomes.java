package infcheck.check.judgement;

import infcheck.engine.Inference;
import infcheck.fact.Breach;
import infcheck.fact.Classified;
import infcheck.fact.Compliance;
import infcheck.fact.Derived;
import infcheck.fact.Exempt;
import infcheck.fact.Exemption;
import infcheck.fact.OutOfScope;
import infcheck.fact.Unsettled;
import infcheck.fact.Violation;
import infcheck.fact.Word;
import infcheck.finding.BreachFound;
import infcheck.finding.Ground;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.Term;
import infcheck.world.Labelled;
import infcheck.world.Partition;
import infcheck.world.WorldSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The facts that rules derive of acts, in all worlds. */
final class LabelledOutcomes {
    private final BookWords words;
    private final RuleBook book;
    private final Inference inference;
    private final Map<String, List<Derived>> byAct = new HashMap<>();
    private final Map<Breach, List<Exemption>> exemptions = new HashMap<>();
    private final Map<String, List<Classified>> classes = new HashMap<>();

    LabelledOutcomes(RuleBook book, Inference inference) {
        this.words = new BookWords(book);
        this.book = book;
        this.inference = inference;
        inference.derived().forEach(this::sort);
    }

    private void sort(Derived fact) {
        if (fact instanceof Breach breach) {
            add(byAct, breach.act(), breach);
        } else if (fact instanceof Compliance compliance) {
            add(byAct, compliance.act(), compliance);
        } else if (fact instanceof Unsettled unsettled) {
            add(byAct, unsettled.act(), unsettled);
        } else if (fact instanceof OutOfScope out) {
            add(byAct, out.act(), out);
        } else if (fact instanceof Exemption exemption) {
            add(exemptions, exemption.breach(), exemption);
        } else if (fact instanceof Classified classified) {
            add(classes, classified.subject(), classified);
        }
    }

    private static <K, T> void add(Map<K, List<T>> map, K key, T value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /**
     * The outcomes of an act, or of a subject as such.
     *
     * @param on the day on which it is judged
     * @param exists the worlds in which it is there
     */
    Partition<Outcome> of(String act, LocalDate on, WorldSet exists) {
        List<String> lacking = book.lacking(on);
        Partition<Outcome> outcomes = of(act, exists);
        return lacking.isEmpty() ? outcomes : outcomes.map(o -> o.isSilent() ? o.and(Reason.noValue(lacking)) : o);
    }

    private Partition<Outcome> of(String act, WorldSet exists) {
        Partition<Outcome> outcomes = Partition.of(Outcome.SILENT, exists);
        for (Derived fact : byAct.getOrDefault(act, List.of())) {
            if (fact instanceof Breach breach) {
                outcomes = with(outcomes, breach(breach), Outcome::and);
            } else if (fact instanceof Compliance due) {
                outcomes = with(outcomes, duty(due), Outcome::and);
            } else if (fact instanceof Unsettled open) {
                Reason missing = reason(open.reason());
                outcomes = with(outcomes, duty(open), (o, duty) -> o.and(duty).and(missing));
            } else if (fact instanceof OutOfScope out) {
                Reason reason = reason(out.reason());
                outcomes = outcomes.split(inference.worlds(out), o -> o.and(reason));
            }
        }
        return outcomes.map(o -> o.sorted(words));
    }

    /** Everything that some outcomes say, each thing once. */
    Outcome union(Collection<Outcome> outcomes) {
        return outcomes.size() == 1
                ? outcomes.iterator().next()
                : Outcome.union(outcomes).sorted(words);
    }

    private interface Added<T> {
        Outcome to(Outcome outcome, T found);
    }

    /** Outcomes with what a fact adds in the worlds in which it holds. */
    private static <T> Partition<Outcome> with(Partition<Outcome> outcomes, Partition<T> found, Added<T> added) {
        Partition<Outcome> with = outcomes;
        for (Labelled<T> part : found.parts()) {
            with = with.split(part.worlds(), o -> added.to(o, part.value()));
        }
        return with;
    }

    private Partition<DutyOutcome> duty(Compliance due) {
        return rules(due).map(rule -> new DutyOutcome(due.provision(), rule, due.due(), true));
    }

    private Partition<DutyOutcome> duty(Unsettled open) {
        return rules(open).map(rule -> new DutyOutcome(open.provision(), rule, open.due(), false));
    }

    private Reason reason(String word) {
        Term term = words.find(Word.Kind.REASON, word);
        return new Reason(term.word(), term.says());
    }

    /** A breach with the rule that finds it, what the rules make of it and the grounds on which it is exempt. */
    private Partition<BreachFound> breach(Breach breach) {
        Partition<BreachFound> found =
                rules(breach).map(rule -> new BreachFound(breach.provision(), rule, Status.INDETERMINATE, List.of()));
        found = found.split(inference.worlds(new Exempt(breach)), b -> decided(b, Status.EXEMPT));
        found = found.split(inference.worlds(new Violation(breach)), b -> decided(b, Status.VIOLATION));
        Map<Term, WorldSet> grounds = new TreeMap<>(words.order());
        for (Exemption exemption : exemptions.getOrDefault(breach, List.of())) {
            grounds.merge(words.find(Word.Kind.GROUND, exemption.ground()), inference.worlds(exemption), WorldSet::or);
        }
        for (Map.Entry<Term, WorldSet> ground : grounds.entrySet()) {
            found = found.split(ground.getValue(), b -> grounded(b, ground(ground.getKey())));
        }
        return found;
    }

    private static BreachFound decided(BreachFound breach, Status status) {
        return new BreachFound(breach.provision(), breach.rule(), status, breach.grounds());
    }

    private static BreachFound grounded(BreachFound breach, Ground ground) {
        List<Ground> grounds = new ArrayList<>(breach.grounds());
        grounds.add(ground);
        return new BreachFound(breach.provision(), breach.rule(), breach.status(), grounds);
    }

    private static Ground ground(Term term) {
        return new Ground(term.word(), Objects.requireNonNull(term.groundKind()), term.provision(), term.says());
    }

    /** The name of the rule that derives a fact; where several do, the first by name. */
    private Partition<String> rules(Derived fact) {
        return Partition.first(
                inference.worlds(fact),
                inference.unsorted(fact).stream()
                        .map(m -> new Labelled<>(m.rule().name(), m.worlds()))
                        .sorted(Comparator.comparing(Labelled::value))
                        .toList());
    }

    /** The short labels of what a subject is on a day, each in the worlds in which it comes first in the book's order. */
    Partition<String> classes(String subject, LocalDate on) {
        Map<Term, WorldSet> terms = new TreeMap<>(words.order());
        for (Classified fact : classes.getOrDefault(subject, List.of())) {
            Term term = fact.on().equals(on) ? words.find(Word.Kind.TERM, fact.term()) : null;
            if (term != null && term.label() != null) {
                terms.merge(term, inference.worlds(fact), WorldSet::or);
            }
        }
        return Partition.first(
                inference.space().all(),
                terms.entrySet().stream()
                        .map(t ->
                                new Labelled<>(Objects.requireNonNull(t.getKey().label()), t.getValue()))
                        .toList());
    }
}
