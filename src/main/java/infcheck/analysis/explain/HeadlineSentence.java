package infcheck.analysis.explain;

import infcheck.analysis.describe.EnglishList;
import infcheck.check.BookProof;
import infcheck.check.Clocks;
import infcheck.finding.BreachFound;
import infcheck.finding.Finding;
import infcheck.finding.Ground;
import infcheck.finding.Opinion;
import infcheck.finding.ProvenFinding;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.law.BookWording;
import infcheck.wording.ProvisionChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One sentence that a minister can read: the headline, why, who says what and what it turns on. */
public final class HeadlineSentence {
    private static final int SHOWN = 3;

    private final Clocks clocks;
    private final List<String> by;
    private final BookProof proof;
    private final SubjectFindings subject;

    HeadlineSentence(Clocks clocks, List<String> by, BookProof proof) {
        this.clocks = clocks;
        this.by = by;
        this.proof = proof;
        this.subject = proof.findings();
    }

    String text() {
        List<String> parts = new ArrayList<>();
        parts.add(why());
        parts.add(who());
        parts.add(turns());
        parts.add(now());
        parts.removeIf(String::isEmpty);
        return presumed() + ", the answer on " + subject.name() + " (" + subject.state() + ") is "
                + quoted(subject.status()) + ": " + String.join("; ", parts) + ".";
    }

    private String presumed() {
        String known = clocks.knownAt() == null ? "" : " and with what was known on " + clocks.knownAt();
        String claimants = by.isEmpty() ? "" : ", as " + String.join(" and ", by) + " would have it";
        return "Under the " + proof.labels().name() + ", as of " + clocks.asOf() + known + claimants;
    }

    private String why() {
        return switch (subject.status()) {
            case VIOLATION ->
                ActPhrase.words(worst()) + ", of a kind that is " + kind().forbidden() + " by " + violated()
                        + (violated().contains(", or ") ? ", and " : " and ") + word(Status.EXEMPT) + " on no ground";
            case DISPUTED, INDETERMINATE -> violated().isEmpty() ? reasons() : open();
            case EXEMPT -> subject.butFor().isEmpty() ? reasons() : exempt();
            case COMPLIANT, OUT_OF_SCOPE -> reasons();
        };
    }

    private BookWording.Kind kind() {
        return proof.labels().kind();
    }

    private String word(Status status) {
        return proof.labels().word(status);
    }

    private String open() {
        String whether = subject.status() == Status.DISPUTED ? "States dispute" : "it cannot be told";
        return whether + " whether there is " + kind().breach() + " " + violated() + " in " + ActPhrase.words(worst());
    }

    /** The findings that give the headline; all of them where it lies between them. */
    private List<Finding> worst() {
        List<Finding> worst = subject.findings().stream()
                .filter(f -> f.status() == subject.status())
                .toList();
        return worst.isEmpty() ? subject.findings() : worst;
    }

    private String violated() {
        return provisions(Status.VIOLATION);
    }

    private String exempt() {
        List<String> grounds = subject.butFor().stream().map(Ground::because).toList();
        String broken = provisions(Status.EXEMPT);
        String but = (broken.contains(", or ") ? "," : "") + " but for: ";
        return ActPhrase.words(worst()) + " would " + kind().breaks() + " " + broken
                + (grounds.size() == 1 ? but : "; " + word(Status.EXEMPT) + " on each of: ")
                + String.join("; ", grounds);
    }

    /** The provisions that the worst findings cite: those that hold together, and of what worlds say differently one or the other. */
    private String provisions(Status status) {
        List<String> all = cited(worst().stream(), status);
        List<List<String>> alternatives = proof.worlds().stream()
                .map(w -> cited(w.findings().stream().map(ProvenFinding::finding), status).stream()
                        .filter(all::contains)
                        .toList())
                .toList();
        return ProvisionChoice.text(alternatives.stream()
                .filter(a -> alternatives.stream().noneMatch(b -> b.size() > a.size() && b.containsAll(a)))
                .toList());
    }

    private static List<String> cited(Stream<Finding> findings, Status status) {
        return findings.flatMap(f -> f.breaches().stream())
                .filter(b -> b.status() == status)
                .map(BreachFound::provision)
                .distinct()
                .toList();
    }

    /** The reasons in the words of the findings; the acts are named where these words are not the same for all. */
    private String reasons() {
        Map<String, List<Finding>> reasons = new LinkedHashMap<>();
        worst().forEach(f ->
                reasons.computeIfAbsent(f.because(), b -> new ArrayList<>()).add(f));
        String told = reasons.entrySet().stream()
                .limit(SHOWN)
                .map(e -> reason(ActPhrase.words(e.getValue()), e.getKey()))
                .collect(Collectors.joining("; "));
        return told + (reasons.size() > SHOWN ? "; and " + (reasons.size() - SHOWN) + " more like these" : "");
    }

    private static String reason(String acts, String because) {
        return acts.isEmpty() ? because : acts + ": " + because;
    }

    private String who() {
        Map<String, List<String>> said = new LinkedHashMap<>();
        subject.views()
                .worlds()
                .forEach(o -> said.computeIfAbsent(EnglishList.joined(said(o), " or "), w -> new ArrayList<>())
                        .add(o.by()));
        return said.entrySet().stream()
                .map(e -> "for " + EnglishList.joined(e.getValue(), " and ") + " it is " + e.getKey())
                .collect(Collectors.joining(", "));
    }

    private List<String> said(Opinion opinion) {
        List<String> said =
                new ArrayList<>(opinion.possible().stream().map(this::quoted).toList());
        if (opinion.absent()) {
            said.add(quoted(Reason.NO_SUCH_ACT.because()));
        }
        return said;
    }

    private String turns() {
        return subject.views().pivots().isEmpty()
                ? ""
                : "it turns on "
                        + subject.views().pivots().stream()
                                .map(PivotWords::words)
                                .collect(Collectors.joining(" and "));
    }

    private String now() {
        Status now = subject.statusNow();
        return now == null || now == subject.status() ? "" : "of what goes on now the answer is " + quoted(now);
    }

    private String quoted(Status status) {
        return quoted(word(status));
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }
}
