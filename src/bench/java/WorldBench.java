import com.sun.management.OperatingSystemMXBean;
import infcheck.check.timeline.AxisMaker;
import infcheck.check.timeline.ClaimedAxis;
import infcheck.check.timeline.VariedValue;
import infcheck.check.timeline.LabelledFacts;
import infcheck.check.timeline.SubjectGroups;
import infcheck.check.timeline.SubjectTimeline;
import infcheck.document.folder.SourceFile;
import infcheck.engine.Engine;
import infcheck.fact.Stated;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.RuleBooks;
import infcheck.world.Labelled;
import infcheck.world.World;
import infcheck.world.WorldSpace;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What many worlds cost: all of them against one, and a group with millions against the same group with few; CPU time, warm. */
final class WorldBench {
    private static final int ROUNDS = 20;
    private static final int FIRINGS = 10;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final RuleBook BOOK =
            RuleBooks.read(Path.of("rules/inf-treaty")).get(0);
    private static final Engine ENGINE = Engine.of(BOOK.rules());

    private WorldBench() {}

    /** Facts with the space of their worlds, made anew for each firing. */
    private interface Source {
        Fired fire();
    }

    private record Fired(WorldSpace space, List<Labelled<Stated>> facts) {
        static Fired of(FactBook book) {
            SubjectGroups groups = SubjectGroups.of(book, BOOK, AS_OF);
            List<ClaimedAxis> questions = BOOK.questions().stream()
                    .filter(q -> !q.answers().isEmpty())
                    .map(q -> AxisMaker.of(q, null))
                    .toList();
            List<ClaimedAxis> axes = new ArrayList<>(questions);
            groups.all().forEach(g -> axes.addAll(g.axes()));
            WorldSpace space =
                    WorldSpace.of(axes.stream().map(ClaimedAxis::axis).toList());
            List<SubjectTimeline> timelines =
                    groups.all().stream().flatMap(g -> g.timelines(space).stream()).toList();
            return new Fired(space, LabelledFacts.of(
                            space, groups.law(), questions.stream().map(VariedValue::always).toList(), timelines));
        }

        /** The facts of the first world alone. */
        Fired first() {
            World world = space.first();
            WorldSpace single = WorldSpace.single();
            return new Fired(
                    single,
                    facts.stream()
                            .filter(f -> f.worlds().has(world))
                            .map(f -> new Labelled<>(f.value(), single.all()))
                            .toList());
        }
    }

    public static void main(String[] args) {
        FactBook shipped = FactBooks.read(Path.of("facts"));
        compare("all worlds of the shipped facts / one", () -> Fired.of(shipped), () -> Fired.of(shipped).first());
        FactBook many = deployments(4);
        FactBook few = deployments(1);
        compare("a group, more worlds / fewer", () -> Fired.of(many), () -> Fired.of(few));
    }

    private static void compare(String what, Source left, Source right) {
        long one = Long.MAX_VALUE;
        long other = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            one = Math.min(one, time(left.fire()));
            other = Math.min(other, time(right.fire()));
        }
        System.out.printf(
                "%s: %s and %s worlds, %d and %d facts, %.1f and %.1f ms CPU, ratio %.2f%n",
                what,
                left.fire().space().count(),
                right.fire().space().count(),
                left.fire().facts().size(),
                right.fire().facts().size(),
                one / 1e6,
                other / 1e6,
                (double) one / other);
    }

    private static long time(Fired fired) {
        long best = Long.MAX_VALUE;
        // the clock of the process ticks in hundredths of a second: several firings at once
        long before = SYSTEM.getProcessCpuTime();
        for (int i = 0; i < FIRINGS; i++) {
            ENGINE.infer(fired.space(), fired.facts());
        }
        return Math.min(best, (SYSTEM.getProcessCpuTime() - before) / FIRINGS);
    }

    /** Fourteen deployments of one type with numbers, of which some have only a month. */
    private static FactBook deployments(int open) {
        StringBuilder acts = new StringBuilder("  - { possession: { from: 1985-01-01 } }\n  - { flight-test: { on: 1984-03-05 } }\n");
        for (int i = 0; i < 14; i++) {
            String from = i < open ? "1988" : "1988-06-0" + (1 + i % 8);
            acts.append("  - { deployment: { from: ").append(from).append(", number: ").append(3 + i).append(" } }\n");
        }
        String yaml = "id: su-many\nnames: [Many]\nstate: SU\nflight-path: ballistic\nweapon-delivery: true\n"
                + "platforms: [ground-mobile]\nrange-km: { value: 3000, on: 1984-03-05 }\nsource: s\n"
                + "sources: [ { id: s, title: A bench, publisher: infcheck, basis: computed } ]\nacts:\n" + acts;
        return FactBooks.read(List.of(new SourceFile("su-many.yaml", "su-many.yaml", yaml.getBytes(StandardCharsets.UTF_8))));
    }
}
