package infcheck.analysis.diff;

import infcheck.analysis.comparison.ActChange;
import infcheck.check.BookProof;
import infcheck.check.Inquiry;
import infcheck.diagnostic.Place;
import infcheck.finding.ActStated;
import infcheck.finding.FactRead;
import infcheck.finding.Finding;
import infcheck.finding.Origin;
import infcheck.finding.Proof;
import infcheck.finding.ProofCondition;
import infcheck.finding.ProofStep;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The matched rules and the parts of the law on which the proofs of a subject's acts rest, in both answers. Proofs are made when
 * they are asked for.
 */
final class ReadByRules {
    private final String book;
    private final List<Inquiry> inquiries;
    private final List<String> by;
    private final Map<String, Map<Acts, Collector>> bySubject = new HashMap<>();

    ReadByRules(String book, Inquiry first, Inquiry then, List<String> by) {
        this.book = book;
        this.inquiries = List.of(first, then);
        this.by = by;
    }

    /** The acts of one kind and State, which share their proofs; the kind is empty where there is no act. */
    private record Acts(String kind, String by) {
        static Acts of(Finding finding) {
            ActStated act = finding.act();
            return new Acts(act == null ? "" : act.kind(), finding.by());
        }
    }

    /** The names of rules, and the places of what was read of the law. */
    record Read(Set<String> rules, Set<Place> law) {}

    /** The rules and the law that were read for the acts of a subject that share the kind and the State of one act. */
    Read of(String subject, ActChange act) {
        Collector read = bySubject.computeIfAbsent(subject, this::read).get(new Acts(act.kind(), act.by()));
        return read == null ? new Read(Set.of(), Set.of()) : new Read(read.rules, read.law);
    }

    private Map<Acts, Collector> read(String subject) {
        Map<Acts, Collector> read = new HashMap<>();
        for (Inquiry inquiry : inquiries) {
            if (inquiry.facts().subject(subject).isPresent()) {
                inquiry.proof(by, subject).stream()
                        .filter(p -> p.book().equals(book))
                        .flatMap(BookProof::proven)
                        .forEach(f -> f.proofs()
                                .forEach(read.computeIfAbsent(Acts.of(f.finding()), a -> new Collector())::add));
            }
        }
        return read;
    }

    /** Goes down proofs that may share parts. */
    private static final class Collector {
        private final Set<String> rules = new HashSet<>();
        private final Set<Place> law = new HashSet<>();
        private final Set<ProofStep> seen = new HashSet<>();

        void add(Proof proof) {
            proof.steps().stream().filter(seen::add).forEach(step -> {
                rules.add(step.rule());
                step.conditions().stream().flatMap(Collector::facts).forEach(this::add);
            });
        }

        private static Stream<FactRead> facts(ProofCondition condition) {
            return Stream.concat(condition.found().stream(), condition.passed().stream());
        }

        private void add(FactRead fact) {
            Origin origin = fact.origin();
            if (origin instanceof Origin.Law stated) {
                law.add(stated.at());
            } else if (origin instanceof Origin.Proven proven) {
                add(proven.proof());
            } else if (origin instanceof Origin.Derived derived) {
                rules.addAll(derived.rules());
            }
        }
    }
}
