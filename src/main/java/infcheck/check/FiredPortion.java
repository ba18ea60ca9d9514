package infcheck.check;

import infcheck.check.judgement.ClaimantWorlds;
import infcheck.check.judgement.Judgement;
import infcheck.check.judgement.SubjectVerdict;
import infcheck.check.proof.Prover;
import infcheck.check.timeline.ClaimedAxis;
import infcheck.check.timeline.LabelledFacts;
import infcheck.check.timeline.Portion;
import infcheck.check.timeline.SubjectGroup;
import infcheck.check.timeline.SubjectTimeline;
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
    private final RuleBook book;
    private final List<ClaimedAxis> axes;
    private final int questions;
    private final List<Placed> subjects = new ArrayList<>();
    private final Inference inference;

    private record Placed(SubjectTimeline timeline, SubjectGroup group) {
        String id() {
            return timeline.subject().id();
        }
    }

    private FiredPortion(
            RuleBook book, Engine engine, Collection<Stated> law, List<ClaimedAxis> questions, Portion portion) {
        this.book = book;
        this.questions = questions.size();
        this.axes = new ArrayList<>(questions);
        portion.groups().forEach(g -> axes.addAll(g.axes()));
        WorldSpace space = WorldSpace.of(axes.stream().map(ClaimedAxis::axis).toList());
        portion.groups().forEach(g -> g.timelines(space).forEach(t -> subjects.add(new Placed(t, g))));
        this.inference = engine.infer(space, LabelledFacts.of(space, law, questions, timelines()));
    }

    /**
     * Fires a portion.
     *
     * @param law for all States that the facts name
     * @throws infcheck.engine.RunawayRuleException where a rule needs more than a firing may spend
     */
    static FiredPortion of(
            RuleBook book, Engine engine, Collection<Stated> law, List<ClaimedAxis> questions, Portion portion) {
        return new FiredPortion(book, engine, law, questions, portion);
    }

    private List<SubjectTimeline> timelines() {
        return subjects.stream().map(Placed::timeline).toList();
    }

    /** The names of the rules that matched. */
    Set<String> matched() {
        return inference.matched();
    }

    /** What is said of some of its subjects. */
    List<SubjectFindings> findings(AskedClaimants asked, Set<String> wanted) {
        Judgement judgement = judgement(asked);
        return subjects.stream()
                .filter(s -> wanted.contains(s.id()))
                .map(s -> judged(
                        s, () -> judgement.verdict(s.timeline(), s.group()).findings()))
                .toList();
    }

    /**
     * What a judgement says of a subject.
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

    /** What is said of one of its subjects, with the proofs. */
    BookProof proof(AskedClaimants asked, String subject, FactBook facts) {
        Placed placed = subjects.stream()
                .filter(s -> s.id().equals(subject))
                .findFirst()
                .orElseThrow();
        return judged(placed, () -> {
            SubjectVerdict verdict = judgement(asked).verdict(placed.timeline(), placed.group());
            List<ProvenWorld> worlds = new Prover(book, facts, inference, timelines(), verdict).worlds();
            return new BookProof(book.id(), book.hash(), book.labels(), verdict.findings(), worlds);
        });
    }

    private Judgement judgement(AskedClaimants asked) {
        ClaimantWorlds worlds = asked.everybody()
                ? ClaimantWorlds.ofAll(inference.space(), asked.claimants())
                : ClaimantWorlds.of(inference.space(), asked.claimants());
        return Judgement.of(book, inference, worlds, axes, questions);
    }
}
