package infcheck.analysis.enumerate;

import infcheck.fact.Reading;
import infcheck.fact.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The facts of a plan for one choice of points. */
public final class ConcreteCase {
    /** So many facts are counted at most; a greater limit is not reached. */
    private static final int MOST_COUNTED = 250;

    private final SymbolicCase plan;
    private final LawSample law;
    private final List<SymbolicFact> stated;
    private final Map<SymbolicValue, String> names;
    private final Map<SymbolicFact, List<SymbolicValue>> open = new HashMap<>();

    ConcreteCase(SymbolicCase plan, LawSample law) {
        this.plan = plan;
        this.law = law;
        this.stated = plan.stated().toList();
        this.names = plan.names();
        stated.forEach(draft -> open.put(draft, SymbolicCase.open(draft)));
    }

    /**
     * The facts, without those of the law.
     *
     * @return empty where no such facts can be
     */
    Optional<List<Stated>> facts(Map<SymbolicValue, TestPoint> chosen) {
        return facts(chosen, Set.of());
    }

    /** The facts but for those of some drafts. */
    Optional<List<Stated>> facts(Map<SymbolicValue, TestPoint> chosen, Set<SymbolicFact> left) {
        Map<SymbolicValue, Object> values = values(chosen);
        List<Stated> facts = new ArrayList<>();
        for (SymbolicFact draft : stated) {
            if (!left.contains(draft) && values.keySet().containsAll(open.getOrDefault(draft, List.of()))) {
                Optional<List<Stated>> made = times(draft, values);
                if (made.isEmpty()) {
                    return Optional.empty();
                }
                facts.addAll(made.get());
            }
        }
        return Optional.of(facts);
    }

    /** One more fact like that of a draft, with another value. */
    Optional<Stated> twin(SymbolicFact draft, Map<SymbolicValue, TestPoint> chosen, SymbolicValue slot, Object value) {
        Map<SymbolicValue, Object> values = values(chosen);
        values.put(slot, value);
        return one(draft, values, "-twin");
    }

    Map<SymbolicValue, Object> values(Map<SymbolicValue, TestPoint> chosen) {
        Map<SymbolicValue, Object> values = new HashMap<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<SymbolicValue, TestPoint> entry : chosen.entrySet()) {
                Object value = entry.getValue().value(values);
                more |= value != null && values.put(entry.getKey(), value) == null;
            }
        }
        return values;
    }

    private Optional<List<Stated>> times(SymbolicFact draft, Map<SymbolicValue, Object> values) {
        SymbolicCase.Copies copies = plan.copies().stream()
                .filter(c -> c.drafts().contains(draft))
                .findFirst()
                .orElse(null);
        if (copies == null) {
            return one(draft, values, "").map(List::of);
        }
        int times = (int) Objects.requireNonNull(values.get(copies.number().root())) - copies.less();
        if (times > MOST_COUNTED) {
            return Optional.empty();
        }
        List<Stated> all = IntStream.range(0, times)
                .mapToObj(k -> one(draft, renamed(copies, values, k), "-" + k))
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(all);
    }

    /** The values of one of several copies: what only they speak of has a name of its own in each. */
    private Map<SymbolicValue, Object> renamed(
            SymbolicCase.Copies copies, Map<SymbolicValue, Object> values, int copy) {
        Set<SymbolicValue> shared = new HashSet<>();
        stated.stream().filter(d -> !copies.drafts().contains(d)).forEach(d -> shared.addAll(SymbolicCase.open(d)));
        Map<SymbolicValue, Object> renamed = new HashMap<>(values);
        renamed.replaceAll(
                (slot, value) -> !shared.contains(slot) && value.equals(names.get(slot)) ? value + "-" + copy : value);
        return renamed;
    }

    @SuppressWarnings("unchecked")
    private Optional<Stated> one(SymbolicFact draft, Map<SymbolicValue, Object> values, String suffix) {
        Map<String, Object> named = new LinkedHashMap<>();
        draft.slots().forEach((component, slot) -> {
            Object value = values.get(slot.root());
            if (value != null && (draft.isStored(component) || slot.isNumber())) {
                named.put(component, value);
            }
        });
        Class<?> kind = values.get(draft.kind()) instanceof Class<?> of
                ? of
                : draft.kinds().get(0);
        return made(draft, values, suffix).of((Class<? extends Stated>) kind, named);
    }

    private RecordFactory made(SymbolicFact draft, Map<SymbolicValue, Object> values, String suffix) {
        return new RecordFactory(id(draft, values) + suffix, law.states().get(0), day(values));
    }

    private String id(SymbolicFact draft, Map<SymbolicValue, Object> values) {
        Object question =
                draft.type() == Reading.class ? values.get(draft.slot("name").root()) : null;
        return question == null
                ? draft.type().getSimpleName() + "-" + (stated.indexOf(draft) + 1)
                : LawSample.reading(String.valueOf(question));
    }

    /** The day of which the plan speaks first. */
    private LocalDate day(Map<SymbolicValue, Object> values) {
        return stated.stream()
                .flatMap(d -> Stream.ofNullable(d.slots().get("on")))
                .map(slot -> values.get(slot.root()))
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .findFirst()
                .orElse(law.day());
    }
}
