package infcheck.check;

import infcheck.check.judgement.ClaimantWorlds;
import infcheck.check.proof.FactOrigins;
import infcheck.check.timeline.SubjectTimeline;
import infcheck.engine.Inference;
import infcheck.fact.Stated;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.finding.Origin;
import infcheck.rulebook.RuleBook;
import infcheck.world.World;
import infcheck.world.WorldBox;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One rule book fired over one subject and all that bears on it, to be asked what the rules saw.
 *
 * <p>Nothing is fired for it. One thread at a time: what is asked of it makes sets of worlds.
 */
public final class FiredSubject {
    private final RuleBook book;
    private final FactBook facts;
    private final Inference inference;
    private final List<SubjectTimeline> timelines;
    private final ClaimantWorlds worlds;
    private final SubjectFacts subject;

    /**
     * The result of a firing, for one subject.
     *
     * @param timelines of all subjects that were fired with this one
     */
    FiredSubject(
            RuleBook book,
            FactBook facts,
            Inference inference,
            List<SubjectTimeline> timelines,
            ClaimantWorlds worlds,
            SubjectFacts subject) {
        this.book = book;
        this.facts = facts;
        this.inference = inference;
        this.timelines = List.copyOf(timelines);
        this.worlds = worlds;
        this.subject = subject;
    }

    public RuleBook book() {
        return book;
    }

    /** Every fact with the worlds in which it holds, those of other subjects that bear on this one among them. */
    public Inference inference() {
        return inference;
    }

    public SubjectFacts subject() {
        return subject;
    }

    /** The worlds of each claimant that was asked for; sorted. */
    public SortedMap<String, WorldBox> claimants() {
        SortedMap<String, WorldBox> boxes = new TreeMap<>();
        worlds.claimants().forEach(c -> boxes.put(c, worlds.of(c)));
        return boxes;
    }

    /** The boxes whose worlds together are those that count. */
    public Collection<WorldBox> counted() {
        return worlds.counted();
    }

    /** The origins of the stated facts of a world. */
    public Function<Stated, Origin> origins(World world) {
        return new FactOrigins(book, facts, timelines, world)::of;
    }
}
