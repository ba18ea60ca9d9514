package infcheck.analysis.whynot;

import infcheck.analysis.describe.FactPhrase;
import infcheck.analysis.describe.RuleWords;
import infcheck.analysis.whynot.Attempt.NearestAct;
import infcheck.analysis.whynot.ConditionAnswer.Sight;
import infcheck.diagnostic.Place;
import infcheck.engine.WorldInference;
import infcheck.engine.match.ComponentReaders;
import infcheck.fact.Act;
import infcheck.fact.Day;
import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.fact.LauncherAct;
import infcheck.fact.Stated;
import infcheck.fact.ValueText;
import infcheck.finding.Origin;
import infcheck.rulebook.Condition;
import infcheck.rulebook.Constraint;
import infcheck.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what came nearest in one world into words. */
final class AttemptWriter {
    /** As many facts as are shown of those that a condition gathers. */
    private static final int SHOWN = 5;

    private final WorldInference world;
    private final Function<Stated, Origin> origins;
    private final BorderWords borders;

    AttemptWriter(WorldInference world, Function<Stated, Origin> origins, RuleBook book) {
        this.world = world;
        this.origins = origins;
        this.borders = new BorderWords(book);
    }

    Attempt write(NearMatch near) {
        List<String> asks = new RuleWords().when(near.rule());
        Map<String, Measured> read = new HashMap<>();
        List<ConditionAnswer> conditions = new ArrayList<>();
        for (int i = 0; i < asks.size(); i++) {
            Tried tried = near.tried().get(i);
            NearMatch because = near.because().get(i);
            conditions.add(new ConditionAnswer(
                    asks.get(i),
                    tried.condition().at(),
                    tried.truth(),
                    tried.facts().stream()
                            .limit(SHOWN)
                            .map(f -> sight(f, tried))
                            .toList(),
                    new GapFinder(borders, read).of(tried),
                    because == null ? null : write(because)));
            read(tried, read);
        }
        return new Attempt(near.rule(), conditions, near.lacking(), act(near));
    }

    private static void read(Tried tried, Map<String, Measured> read) {
        if (tried.condition() instanceof Condition.Pattern pattern
                && !tried.facts().isEmpty()) {
            Fact fact = tried.facts().get(0);
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Bind bind) {
                    read.put(bind.variable(), Measured.of(fact, bind.component(), value(pattern, bind, fact)));
                }
            }
        }
    }

    private static Object value(Condition.Pattern pattern, Constraint constraint, Fact fact) {
        return ComponentReaders.of(ComponentReaders.component(pattern.type(), constraint.component()))
                .apply(fact);
    }

    private Sight sight(Fact fact, Tried tried) {
        Set<String> told = tried.pattern().constraints().stream()
                .map(Constraint::component)
                .collect(Collectors.toSet());
        List<String> rules = fact instanceof Derived derived
                ? world.justifications(derived).stream()
                        .map(j -> j.rule().name())
                        .distinct()
                        .toList()
                : List.of();
        return new Sight(FactPhrase.of(fact, told), rules, place(fact), BorderWords.isLaw(fact));
    }

    private @Nullable Place place(Fact fact) {
        if (!(fact instanceof Stated stated) || fact instanceof Day) {
            return null;
        }
        Origin origin = origins.apply(stated);
        if (origin instanceof Origin.File file) {
            return file.at();
        }
        return origin instanceof Origin.Law law ? law.at() : null;
    }

    private @Nullable NearestAct act(NearMatch near) {
        for (Tried tried : near.tried()) {
            Fact fact = tried.facts().isEmpty() ? null : tried.facts().get(0);
            if (tried.condition() instanceof Condition.Pattern && fact instanceof Act act) {
                return new NearestAct(act.of(), ValueText.word(act.kind()), act.by(), act.on(), place(act));
            } else if (tried.condition() instanceof Condition.Pattern && fact instanceof LauncherAct act) {
                return new NearestAct(act.of(), ValueText.word(act.kind()), act.by(), act.on(), place(act));
            }
        }
        return null;
    }
}
