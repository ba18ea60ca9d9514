package infcheck.check;

import infcheck.check.judgement.ClaimantWorlds;
import infcheck.check.judgement.Judgement;
import infcheck.check.judgement.SubjectVerdict;
import infcheck.check.proof.Prover;
import infcheck.check.timeline.ClaimedAxis;
import infcheck.check.timeline.FiringPortion;
import infcheck.check.timeline.LabelledFacts;
import infcheck.check.timeline.SubjectGroup;
import infcheck.check.timeline.SubjectTimeline;
import infcheck.check.timeline.VariedAxes;
import infcheck.check.timeline.VariedValue;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostic;
import infcheck.engine.Engine;
import infcheck.engine.Inference;
import infcheck.fact.Stated;
import infcheck.factbook.FactBook;
import infcheck.finding.ProvenWorld;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.RuleBook;
import infcheck.world.WorldLimitException;
import infcheck.world.WorldSpace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Groups of subjects after one rule book was fired over them, in all worlds at once.
 *
 * <p>One thread at a time: what is asked of it makes sets of worlds.
 */
final class FiredPortion {
    private final VariedAxes varied;
    private final List<ClaimedAxis> axes;
    private final int questions;
    private final List<Placed> subjects;
    private final Inference inference;

    private record Placed(SubjectTimeline timeline, SubjectGroup group) {
        String id() {
            return timeline.subject().id();
        }
    }

    private FiredPortion(
            VariedAxes varied, List<ClaimedAxis> axes, int questions, List<Placed> subjects, Inference inference) {
        this.varied = varied;
        this.axes = axes;
        this.questions = questions;
        this.subjects = subjects;
        this.inference = inference;
    }

    /**
     * Fires a portion.
     *
     * @param law for all States that the facts name
     * @throws infcheck.engine.RunawayRuleException where a rule needs more than a firing may spend
     */
    static FiredPortion of(
            VariedAxes varied,
            Engine engine,
            Collection<VariedValue<Stated>> law,
            List<VariedValue<ClaimedAxis>> questions,
            FiringPortion portion) {
        List<ClaimedAxis> axes = new ArrayList<>();
        varied.axes().forEach(a -> axes.add(new ClaimedAxis(a, List.of())));
        questions.forEach(q -> axes.add(q.value()));
        int asked = axes.size();
        portion.groups().forEach(g -> axes.addAll(g.axes()));
        WorldSpace space = WorldSpace.of(axes.stream().map(ClaimedAxis::axis).toList());
        List<Placed> subjects = new ArrayList<>();
        portion.groups().forEach(g -> g.timelines(space).forEach(t -> subjects.add(new Placed(t, g))));
        Inference inference = engine.infer(space, LabelledFacts.of(space, law, questions, timelines(subjects)));
        return new FiredPortion(varied, axes, asked, subjects, inference);
    }

    /** The portion as one combination of what is varied has it. */
    FiredPortion under(int combination) {
        if (varied.combinations() == 1) {
            return this;
        }
        List<Placed> under = subjects.stream()
                .map(s -> new Placed(s.timeline().under(varied, combination), s.group()))
                .toList();
        return new FiredPortion(VariedAxes.NONE, axes, questions, under, inference.starting(varied.cells(combination)));
    }

    private static List<SubjectTimeline> timelines(List<Placed> subjects) {
        return subjects.stream().map(Placed::timeline).toList();
    }

    /** The names of the rules that matched. */
    Set<String> matched() {
        return inference.matched();
    }

    /** The findings of a book on some of the subjects. */
    List<SubjectFindings> findings(RuleBook book, AskedClaimants asked, Set<String> wanted) {
        Judgement judgement = judgement(book, asked);
        return subjects.stream()
                .filter(s -> wanted.contains(s.id()))
                .map(s -> judged(
                        s, () -> judgement.verdict(s.timeline(), s.group()).findings()))
                .toList();
    }

    /**
     * The result of a judgement on a subject.
     *
     * @throws BadInputException where it would need more sets of worlds than there is room for
     */
    private static <T> T judged(Placed subject, Supplier<T> judgement) {
        try {
            return judgement.get();
        } catch (WorldLimitException e) {
            throw new BadInputException(Diagnostic.error(
                    subject.timeline().subject().at(),
                    "too-open",
                    "what is said of `" + subject.id() + "` depends on too many open values at once",
                    "state fewer of its values as open"));
        }
    }

    /** The findings of a book on one of the subjects, with their proofs. */
    BookProof proof(RuleBook book, AskedClaimants asked, String subject, FactBook facts) {
        Placed placed = placed(subject);
        return judged(placed, () -> {
            SubjectVerdict verdict = judgement(book, asked).verdict(placed.timeline(), placed.group());
            List<ProvenWorld> worlds = new Prover(book, facts, inference, timelines(subjects), verdict).worlds();
            return new BookProof(book.id(), book.hash(), book.labels(), verdict.findings(), worlds);
        });
    }

    /** The verdict of a book on one of the subjects, in all worlds. */
    SubjectWorlds worlds(RuleBook book, AskedClaimants asked, String subject) {
        Placed placed = placed(subject);
        return judged(
                placed,
                () -> new SubjectWorlds(
                        book.id(),
                        book.labels(),
                        axes,
                        judgement(book, asked).verdict(placed.timeline(), placed.group())));
    }

    /** The firing, seen from one of the subjects. */
    FiredSubject subject(RuleBook book, AskedClaimants asked, String subject, FactBook facts) {
        return new FiredSubject(
                book,
                facts,
                inference,
                timelines(subjects),
                worlds(asked),
                placed(subject).timeline().subject());
    }

    private Placed placed(String subject) {
        return subjects.stream().filter(s -> s.id().equals(subject)).findFirst().orElseThrow();
    }

    private Judgement judgement(RuleBook book, AskedClaimants asked) {
        return Judgement.of(book, inference, worlds(asked), axes, questions);
    }

    private ClaimantWorlds worlds(AskedClaimants asked) {
        return asked.everybody()
                ? ClaimantWorlds.ofAll(inference.space(), asked.claimants())
                : ClaimantWorlds.of(inference.space(), asked.claimants());
    }
}
