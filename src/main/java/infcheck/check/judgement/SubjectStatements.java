package infcheck.check.judgement;

import infcheck.finding.Ground;
import infcheck.finding.Status;
import infcheck.world.Labelled;
import infcheck.world.Partition;
import infcheck.world.World;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that worlds say of a subject, each thing with the worlds that say it: its headlines, and every breach, duty, ground and
 * reason, whatever act it is said of. Worlds that say the same tell one story.
 */
public final class SubjectStatements {
    private final WorldSpace space;
    private final Map<Object, WorldSet> said = new LinkedHashMap<>();

    private SubjectStatements(WorldSpace space) {
        this.space = space;
    }

    static SubjectStatements of(SubjectVerdict verdict) {
        SubjectStatements stories = new SubjectStatements(verdict.timeline().space());
        verdict.headlines().parts().forEach(p -> stories.add(p.value(), p.worlds()));
        verdict.now().parts().forEach(p -> stories.add("now " + p.value(), p.worlds()));
        stories.add("now null", verdict.atRest());
        verdict.acts().happened().forEach((act, worlds) -> stories.add(List.of(act, "did not happen"), worlds.not()));
        stories.add(verdict.asSuch());
        verdict.acts().all().values().forEach(stories::add);
        return stories;
    }

    private void add(Partition<Outcome> outcomes) {
        for (Labelled<Outcome> part : outcomes.parts()) {
            part.value().breaches().forEach(b -> {
                add(List.of(b.provision(), b.status()), part.worlds());
                b.grounds().stream().map(Ground::ground).forEach(g -> add(g, part.worlds()));
            });
            part.value().duties().forEach(d -> add(d.provision(), part.worlds()));
            part.value().reasons().forEach(r -> add(r.reason(), part.worlds()));
        }
    }

    private void add(Object saying, WorldSet worlds) {
        if (!worlds.isEmpty()) {
            said.merge(saying, worlds, WorldSet::or);
        }
    }

    /** Each thing that is said with the worlds that say it. */
    public Map<Object, WorldSet> said() {
        return said;
    }

    /** The worlds with a headline. */
    public WorldSet headline(Status status) {
        return said.getOrDefault(status, space.none());
    }

    /** The worlds that tell the same story as one. */
    public WorldSet same(World world) {
        WorldSet same = space.all();
        for (WorldSet worlds : said.values()) {
            same = worlds.has(world) ? same.and(worlds) : same.minus(worlds);
        }
        return same;
    }

    /** The axes on which it depends which story is told. */
    public BitSet support() {
        BitSet support = new BitSet();
        said.values().forEach(worlds -> support.or(worlds.support()));
        return support;
    }
}
