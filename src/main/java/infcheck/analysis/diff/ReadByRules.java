package infcheck.analysis.diff;

import infcheck.check.BookProof;
import infcheck.check.Inquiry;
import infcheck.diagnostic.Place;
import infcheck.finding.FactRead;
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
 * What the proofs of a subject rest on, in both answers: which rules matched, and which parts of the law they read. Proofs are made when
 * they are asked for.
 */
final class ReadByRules {
    private final String book;
    private final List<Inquiry> inquiries;
    private final List<String> by;
    private final Map<String, Read> bySubject = new HashMap<>();

    ReadByRules(String book, Inquiry first, Inquiry then, List<String> by) {
        this.book = book;
        this.inquiries = List.of(first, then);
        this.by = by;
    }

    /** The names of rules, and the places of what was read of the law. */
    record Read(Set<String> rules, Set<Place> law) {}

    Read of(String subject) {
        return bySubject.computeIfAbsent(subject, this::read);
    }

    private Read read(String subject) {
        Collector collector = new Collector();
        for (Inquiry inquiry : inquiries) {
            if (inquiry.facts().subject(subject).isPresent()) {
                inquiry.proof(by, subject).stream()
                        .filter(p -> p.book().equals(book))
                        .flatMap(BookProof::proofs)
                        .forEach(collector::add);
            }
        }
        return new Read(collector.rules, collector.law);
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
