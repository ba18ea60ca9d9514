package infcheck.check.proof;

import infcheck.check.timeline.ActPiece;
import infcheck.check.timeline.SubjectTimeline;
import infcheck.fact.Day;
import infcheck.fact.Stated;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.Source;
import infcheck.factbook.statement.SourcedFact;
import infcheck.finding.Origin;
import infcheck.rulebook.RuleBook;
import infcheck.world.Labelled;
import infcheck.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the origins of the stated facts of one world. */
public final class FactOrigins {
    private final RuleBook book;
    private final Map<String, Source> sources;
    private final Map<String, Origin> byId = new HashMap<>();

    public FactOrigins(RuleBook book, FactBook facts, List<SubjectTimeline> timelines, World world) {
        this.book = book;
        this.sources = facts.sources();
        for (SubjectTimeline timeline : timelines) {
            for (Labelled<SourcedFact> fact : timeline.facts().facts()) {
                if (fact.worlds().has(world)) {
                    SourcedFact stated = fact.value();
                    byId.put(stated.fact().id(), new Origin.File(stated.at(), stated.source(), title(stated.source())));
                }
            }
            timeline.in(world).forEach(this::act);
        }
    }

    private void act(ActPiece piece) {
        if (!byId.containsKey(piece.id())) {
            ActFact act = piece.stated();
            Origin.File file = new Origin.File(act.at(), act.source(), title(act.source()));
            byId.put(piece.id(), file);
            act.details().beside().forEach(f -> byId.put(f.id(), file));
        }
    }

    /** The origin of a stated fact of that world. */
    public Origin of(Stated fact) {
        if (fact instanceof Day) {
            return new Origin.Asked();
        }
        Origin stated = byId.get(fact.id());
        return stated != null ? stated : law(fact);
    }

    private Origin law(Stated fact) {
        return book.citation(fact)
                .map(c -> new Origin.Law(c.provision(), c.source(), c.at()))
                .orElseThrow(() -> new IllegalStateException("nobody states " + fact));
    }

    private @Nullable String title(String id) {
        Source source = sources.get(id);
        return source == null
                ? null
                : Stream.of(source.title(), source.publisher(), source.date())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
    }
}
