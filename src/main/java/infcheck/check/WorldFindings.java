package infcheck.check;

import infcheck.finding.ActStated;
import infcheck.finding.BreachFound;
import infcheck.finding.Finding;
import infcheck.finding.ProvenFinding;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one world says of a subject, act by act; acts of one kind, State and outcome together. */
record WorldFindings(Sentence sentence, Member member, SubjectWorld told) {
    /** What acts must share to have one proof. */
    private record Alike(
            String kind,
            String by,
            Status status,
            List<BreachFound> breaches,
            List<Reason> reasons,
            List<String> duties) {
        static Alike of(Stretch stretch) {
            Outcome outcome = stretch.first().outcome();
            return new Alike(
                    stretch.stated().kind(),
                    stretch.by(),
                    stretch.status(),
                    outcome.breaches(),
                    outcome.reasons(),
                    outcome.duties().stream().map(Owed::provision).toList());
        }
    }

    List<ProvenFinding> proven(ProofReader proofs) {
        List<Piece> pieces = member.judged().stream()
                .sorted(Judged.ORDER)
                .map(j -> Piece.in(j, told))
                .toList();
        Map<Alike, List<Stretch>> folds = new LinkedHashMap<>();
        List<Stretch> stretches = Stretch.fold(pieces);
        Progress progress = new Progress(stretches, member.asOf());
        stretches.forEach(
                s -> folds.computeIfAbsent(Alike.of(s), a -> new ArrayList<>()).add(s));
        return folds.isEmpty()
                ? List.of(asSuch(proofs))
                : folds.values().stream()
                        .map(fold -> proven(fold, progress, proofs))
                        .toList();
    }

    private ProvenFinding proven(List<Stretch> fold, Progress progress, ProofReader proofs) {
        Stretch first = fold.get(0);
        return new ProvenFinding(
                sentence.finding(first, progress),
                (int) fold.stream().map(s -> s.act().id()).distinct().count(),
                ActStated.period(fold.stream().map(Stretch::stated).toList()),
                proofs.ofAct(first.first().judged().id()));
    }

    private ProvenFinding asSuch(ProofReader proofs) {
        String subject = member.subject().id();
        String state = member.subject().state();
        Merge merge = Merge.certain(told.headline());
        Finding finding = member.subject().knownNothing()
                ? sentence.nothingKnown(state)
                : sentence.asSuch(state, merge, told.asSuch());
        return new ProvenFinding(finding, 0, "", proofs.ofAct(subject));
    }
}
