package infcheck.check;

import infcheck.fact.Day;
import infcheck.fact.Declared;
import infcheck.fact.Stated;
import infcheck.factbook.Definite;
import infcheck.factbook.SourcedFact;
import infcheck.factbook.SubjectFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One subject in one world, with everything of it that is judged.
 *
 * @param rests the ids of all that its judgement rests on, its own among them
 * @param judged by act, then in the order of time
 */
record Member(SubjectFacts subject, Definite definite, Set<String> rests, List<Judged> judged, LocalDate asOf) {

    static Member of(SubjectFacts subject, Definite definite, Set<String> rests, Cuts cuts) {
        List<Judged> judged =
                definite.acts().stream().flatMap(a -> cuts.judged(a).stream()).toList();
        return new Member(subject, definite, rests, judged, cuts.asOf());
    }

    /** The facts as the rules see them: on each day of an act all that the subject rests on has to be judged. */
    Stream<Stated> facts() {
        Stream<Stated> stated = definite.facts().stream().map(SourcedFact::fact).filter(this::declaredBy);
        Stream<Stated> acts = judged.stream().map(Judged::act);
        Stream<Stated> days = Stream.concat(judged.stream().map(Judged::on), Stream.of(asOf))
                .distinct()
                .flatMap(on -> rests.stream().map(id -> new Day(id, on)));
        return Stream.of(stated, acts, besides(), days).flatMap(s -> s);
    }

    /** Whether a fact is no declaration of a later day. */
    private boolean declaredBy(Stated fact) {
        return !(fact instanceof Declared declared) || !declared.on().isAfter(asOf);
    }

    /** What is stated beside the acts that have begun by the as-of date. */
    private Stream<Stated> besides() {
        return judged.stream().flatMap(j -> j.stated().beside(asOf).stream()).distinct();
    }
}
