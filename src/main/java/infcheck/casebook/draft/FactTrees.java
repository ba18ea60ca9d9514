package infcheck.casebook.draft;

import infcheck.fact.Components;
import infcheck.fact.Stated;
import infcheck.factbook.claim.EnumWords;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes facts that say something of one type or act as keys of its map. */
final class FactTrees {
    private final Map<Class<? extends Stated>, Function<Stated, Map<String, Object>>> forms = new LinkedHashMap<>();

    /** The form of one kind of fact. */
    <T extends Stated> FactTrees with(Class<T> type, Function<T, Map<String, Object>> form) {
        forms.put(type, fact -> form.apply(type.cast(fact)));
        return this;
    }

    boolean knows(Stated fact) {
        return forms.containsKey(fact.getClass());
    }

    /** The keys of some facts of these kinds, in the order of the kinds; two lists under one key are joined. */
    Map<String, Object> of(List<Stated> facts) {
        Map<String, Object> all = new LinkedHashMap<>();
        forms.forEach((type, form) -> facts.stream()
                .filter(type::isInstance)
                .forEach(fact -> new TreeMap<>(form.apply(fact))
                        .forEach((key, value) -> all.merge(key, value, FactTrees::join))));
        return all;
    }

    private static Object join(Object one, Object other) {
        if (one instanceof List<?> first && other instanceof List<?> more) {
            return java.util.stream.Stream.concat(first.stream(), more.stream()).toList();
        }
        return other;
    }

    /** The components of a fact by name. */
    static Map<String, Object> components(Stated fact) {
        return Components.of(fact.getClass()).stream()
                .collect(Collectors.toMap(
                        c -> c.name(), c -> Components.read(fact, c.name()), (one, other) -> one, LinkedHashMap::new));
    }

    /** A value as YAML has it. */
    static Object written(Object value) {
        if (value instanceof Enum<?> word) {
            return EnumWords.of(word);
        }
        if (value instanceof Double number && number == Math.rint(number)) {
            return Math.round(number);
        }
        return value instanceof LocalDate day ? day.toString() : value;
    }
}
