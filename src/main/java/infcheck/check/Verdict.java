package infcheck.check;

import infcheck.factbook.SubjectFacts;
import infcheck.finding.Finding;
import infcheck.finding.Ground;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All findings on one subject, and its headline, out of all its worlds. */
final class Verdict {
    private final Sentence sentence;
    private final Told told;
    private final SubjectFacts subject;

    Verdict(Sentence sentence, Told told) {
        this.sentence = sentence;
        this.told = told;
        this.subject = told.member(0).subject();
    }

    SubjectFindings findings() {
        List<Stretch> stretches = Stretch.fold(pieces());
        Merge headline = told.merge(SubjectWorld::headline)
                .noBetterThan(stretches.stream().map(s -> s.first().merge()).toList());
        Progress progress = new Progress(stretches, told.member(0).asOf());
        List<Finding> findings = new ArrayList<>(
                stretches.stream().map(s -> sentence.finding(s, progress)).toList());
        if (findings.isEmpty()) {
            findings.add(asSuch(headline));
        }
        return new SubjectFindings(
                subject.id(),
                subject.kind(),
                subject.names().get(0),
                subject.state(),
                classes(),
                headline.status(),
                now(),
                butFor(stretches),
                headline.views(),
                findings);
    }

    /** Every act and piece that some world has, by act, then in the order of time. */
    private Collection<Piece> pieces() {
        Map<String, Judged> all = new LinkedHashMap<>();
        told.members().stream()
                .flatMap(m -> m.judged().stream())
                .sorted(Judged.ORDER)
                .forEach(j -> all.putIfAbsent(j.id(), j));
        return all.values().stream().map(j -> Piece.of(j, told)).toList();
    }

    /** What is said of a subject that has no act. */
    private Finding asSuch(Merge headline) {
        Set<Outcome> outcomes = new LinkedHashSet<>();
        told.counted().forEach(w -> outcomes.add(w.asSuch()));
        return subject.knownNothing()
                ? sentence.nothingKnown(subject.state())
                : sentence.asSuch(subject.state(), headline, Outcome.union(outcomes));
    }

    /** The class of the subject in each world, by label: several where worlds differ. */
    private List<String> classes() {
        return told.counted()
                .flatMap(w -> w.classes().stream().limit(1))
                .distinct()
                .sorted()
                .toList();
    }

    /** What goes on at the as-of date in the worlds where anything does; null where in none. */
    private @Nullable Status now() {
        return told.counted().anyMatch(w -> w.now() != null)
                ? told.merge(w -> Objects.requireNonNullElse(w.now(), Status.OUT_OF_SCOPE))
                        .status()
                : null;
    }

    private List<Ground> butFor(List<Stretch> stretches) {
        List<List<Ground>> exempt = stretches.stream()
                .filter(s -> s.by().equals(subject.state()) && s.status() == Status.EXEMPT)
                .map(s -> s.first().outcome().common())
                .toList();
        return exempt.isEmpty()
                ? List.of()
                : exempt.get(0).stream()
                        .filter(g -> exempt.stream().allMatch(grounds -> grounds.contains(g)))
                        .toList();
    }
}
