package infcheck.check.judgement;

import infcheck.check.timeline.ClaimedAxis;
import infcheck.check.timeline.SubjectGroup;
import infcheck.check.timeline.SubjectTimeline;
import infcheck.engine.Inference;
import infcheck.rulebook.RuleBook;
import java.util.List;
import java.util.stream.Stream;

/** The facts that rules derive of some groups of subjects, ready to be judged. */
public final class Judgement {
    private final FindingMaker maker;
    private final LabelledOutcomes outcomes;
    private final ClaimantWorlds worlds;
    private final List<ClaimedAxis> axes;
    private final int questions;

    private Judgement(
            RuleBook book, Inference inference, ClaimantWorlds worlds, List<ClaimedAxis> axes, int questions) {
        this.maker = FindingMaker.of(book);
        this.outcomes = new LabelledOutcomes(book, inference);
        this.worlds = worlds;
        this.axes = axes;
        this.questions = questions;
    }

    /**
     * A judgement over the worlds of an inference.
     *
     * @param axes of its space, in its order
     * @param questions how many of the axes, from the first, are questions of law
     */
    public static Judgement of(
            RuleBook book, Inference inference, ClaimantWorlds worlds, List<ClaimedAxis> axes, int questions) {
        return new Judgement(book, inference, worlds, axes, questions);
    }

    /** The verdict on a subject of a group. */
    public SubjectVerdict verdict(SubjectTimeline timeline, SubjectGroup group) {
        int from = group.axes().isEmpty()
                ? questions
                : timeline.space().number(group.axes().get(0).axis().id());
        AxisOrder order =
                new AxisOrder(axes, questions, from, from + group.axes().size());
        List<ClaimedAxis> questionsAndOwn = Stream.concat(axes.stream().limit(questions), group.axes().stream())
                .toList();
        return SubjectVerdict.of(maker, timeline, outcomes, worlds.speakingOn(questionsAndOwn), order);
    }
}
