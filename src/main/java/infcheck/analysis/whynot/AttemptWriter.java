package infcheck.analysis.whynot;

import infcheck.analysis.describe.BorderWords;
import infcheck.analysis.describe.FactPhrase;
import infcheck.analysis.describe.RuleWords;
import infcheck.analysis.whynot.ConditionAnswer.Sight;
import infcheck.analysis.whynot.MatchAttempt.NearestAct;
import infcheck.check.FiredSubject;
import infcheck.diagnostic.Place;
import infcheck.engine.WorldInference;
import infcheck.engine.match.ComponentReaders;
import infcheck.fact.Act;
import infcheck.fact.ActKind;
import infcheck.fact.Day;
import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.fact.LauncherAct;
import infcheck.fact.Stated;
import infcheck.fact.ValueText;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.finding.ActStated;
import infcheck.finding.Origin;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.world.World;
import java.time.LocalDate;
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
    private final SubjectFacts subject;

    AttemptWriter(FiredSubject fired, World world) {
        this.world = fired.inference().in(world);
        this.origins = fired.origins(world);
        this.borders = new BorderWords(fired.book());
        this.subject = fired.subject();
    }

    MatchAttempt write(NearMatch near) {
        List<String> asks = new RuleWords().when(near.rule());
        Map<String, ComparedValue> read = new HashMap<>();
        List<ConditionAnswer> conditions = new ArrayList<>();
        for (int i = 0; i < asks.size(); i++) {
            TriedCondition tried = near.tried().get(i);
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
        return new MatchAttempt(near.rule(), conditions, near.lacking(), act(near));
    }

    private static void read(TriedCondition tried, Map<String, ComparedValue> read) {
        if (tried.condition() instanceof Condition.Pattern pattern
                && !tried.facts().isEmpty()) {
            Fact fact = tried.facts().get(0);
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Bind bind) {
                    read.put(bind.variable(), ComparedValue.of(fact, bind.component(), value(pattern, bind, fact)));
                }
            }
        }
    }

    private static Object value(Condition.Pattern pattern, Constraint constraint, Fact fact) {
        return ComponentReaders.of(ComponentReaders.component(pattern.type(), constraint.component()))
                .apply(fact);
    }

    private Sight sight(Fact fact, TriedCondition tried) {
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
        for (TriedCondition tried : near.tried()) {
            Fact fact = tried.facts().isEmpty() ? null : tried.facts().get(0);
            if (tried.condition() instanceof Condition.Pattern && fact instanceof Act act) {
                return act(act.of(), act.kind(), act.by(), act.on(), act);
            } else if (tried.condition() instanceof Condition.Pattern && fact instanceof LauncherAct act) {
                return act(act.of(), act.kind(), act.by(), act.on(), act);
            }
        }
        return null;
    }

    private NearestAct act(String id, ActKind kind, String by, LocalDate on, Stated fact) {
        String stated = subject.acts().stream()
                .filter(a -> a.id().equals(id))
                .map(AttemptWriter::period)
                .findFirst()
                .orElseGet(on::toString);
        return new NearestAct(id, ValueText.word(kind), by, stated, on, place(fact));
    }

    private static String period(ActFact act) {
        String until = act.until() == null ? null : act.until().text();
        return ActStated.period(List.of(new ActStated(
                act.id(),
                ValueText.word(act.kind()),
                act.from().text(),
                until,
                act.continuing() && until == null,
                act.place(),
                null,
                act.at())));
    }
}
