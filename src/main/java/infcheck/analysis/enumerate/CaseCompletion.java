package infcheck.analysis.enumerate;

import infcheck.fact.Act;
import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Day;
import infcheck.fact.LauncherAct;
import infcheck.fact.LauncherType;
import infcheck.fact.MissileType;
import infcheck.fact.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Adds to facts what fact files and the checker never leave out: the types that are spoken of, and the days to judge. */
public record CaseCompletion(LawSample law) {

    /** The facts with what they lack; of several with one id the first. */
    List<Stated> of(Collection<Stated> facts) {
        Map<String, Stated> all = new LinkedHashMap<>();
        facts.forEach(f -> all.putIfAbsent(f.id(), f));
        facts.forEach(f -> types(f).forEach(t -> all.putIfAbsent(t.id(), t)));
        law.readings().forEach(r -> all.putIfAbsent(r.id(), r));
        days(List.copyOf(all.values())).forEach(d -> all.putIfAbsent(d.id(), d));
        return new ArrayList<>(all.values());
    }

    private Stream<Stated> types(Stated fact) {
        return Components.of(fact.getClass()).stream()
                .filter(c -> c.type() == String.class && !c.name().equals("id"))
                .flatMap(c -> type(fact, c));
    }

    private Stream<Stated> type(Stated fact, Component component) {
        String id = String.valueOf(Components.read(fact, component.name()));
        RecordFactory usual = new RecordFactory(id, law.states().get(0), law.day());
        return switch (ComponentRole.of(fact.getClass(), component.name())) {
            case MISSILE -> usual.of(MissileType.class, Map.of()).stream();
            case LAUNCHER -> usual.of(LauncherType.class, Map.of()).stream();
            case STATE, ACT, OTHER -> Stream.empty();
        };
    }

    /** Each type on each day of an act. */
    private static Stream<Day> days(List<Stated> facts) {
        List<LocalDate> dates =
                facts.stream().flatMap(CaseCompletion::judged).distinct().toList();
        return facts.stream()
                .filter(f -> f instanceof MissileType || f instanceof LauncherType)
                .flatMap(f -> dates.stream().map(on -> new Day(f.id(), on)));
    }

    private static Stream<LocalDate> judged(Stated fact) {
        return fact instanceof Act act
                ? Stream.of(act.on())
                : fact instanceof LauncherAct act
                        ? Stream.of(act.on())
                        : fact instanceof Day day ? Stream.of(day.on()) : Stream.empty();
    }
}
