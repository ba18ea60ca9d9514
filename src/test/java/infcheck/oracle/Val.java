package infcheck.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A piece of a fact file: what is drawn, made smaller, read by the oracle and written as YAML. */
sealed interface Val {

    /** As YAML on one line. */
    String yaml();

    /** The same with one thing less, each in turn. */
    Stream<Val> smaller();

    record Leaf(Object value) implements Val {
        @Override
        public String yaml() {
            String text = String.valueOf(value);
            boolean plain = !(value instanceof String) || text.matches("[A-Za-z][A-Za-z0-9 -]*");
            return plain ? text : '"' + text + '"';
        }

        @Override
        public Stream<Val> smaller() {
            return Stream.empty();
        }
    }

    record Many(List<Val> items) implements Val {
        public Many {
            items = List.copyOf(items);
        }

        @Override
        public String yaml() {
            return items.stream().map(Val::yaml).collect(Collectors.joining(", ", "[", "]"));
        }

        @Override
        public Stream<Val> smaller() {
            return Stream.iterate(0, i -> i < items.size(), i -> i + 1)
                    .flatMap(i -> Stream.concat(
                            Stream.of(with(i, null)), items.get(i).smaller().map(s -> with(i, s))));
        }

        Many with(int index, @Nullable Val item) {
            List<Val> others = new ArrayList<>(items);
            if (item == null) {
                others.remove(index);
            } else {
                others.set(index, item);
            }
            return new Many(others);
        }
    }

    record Keys(Map<String, Val> map) implements Val {
        public Keys {
            map = Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }

        /** Keys and values by turns; a value that is null is left out. */
        static Keys of(@Nullable Object... pairs) {
            return new Keys(Map.of()).and(pairs);
        }

        /** This and more, as with {@link #of}. */
        Keys and(@Nullable Object... pairs) {
            Map<String, Val> more = new LinkedHashMap<>(map);
            for (int i = 0; i < pairs.length; i += 2) {
                Object value = pairs[i + 1];
                if (value != null) {
                    more.put(String.valueOf(pairs[i]), val(value));
                }
            }
            return new Keys(more);
        }

        Keys and(Map<String, Val> others) {
            Map<String, Val> more = new LinkedHashMap<>(map);
            more.putAll(others);
            return new Keys(more);
        }

        @Override
        public String yaml() {
            return map.entrySet().stream()
                    .map(e -> e.getKey() + ": " + e.getValue().yaml())
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }

        @Override
        public Stream<Val> smaller() {
            return map.keySet().stream()
                    .filter(k -> !k.equals("id"))
                    .flatMap(k -> Stream.concat(
                            Stream.of(without(k)), value(k).smaller().map(s -> and(k, s))));
        }

        /** The same case under another word, with which the ids of its subjects begin. */
        Keys renamed(String word) {
            return (Keys) Val.renamed(this, word);
        }

        /** What stands in the lists of both; of all other keys what stands in this. */
        Keys joined(Keys other) {
            Keys both = this;
            for (String key : other.map().keySet()) {
                if (other.value(key) instanceof Many many) {
                    both = both.and(
                            key,
                            Stream.concat(list(key).stream(), many.items().stream())
                                    .toList());
                }
            }
            return both;
        }

        /** As a YAML file, one key a line. */
        String lines() {
            return map.entrySet().stream()
                    .map(e -> e.getKey() + ": " + e.getValue().yaml() + "\n")
                    .collect(Collectors.joining());
        }

        boolean has(String key) {
            return map.containsKey(key);
        }

        boolean hasKeys(String key) {
            return map.get(key) instanceof Keys;
        }

        Keys without(String key) {
            Map<String, Val> less = new LinkedHashMap<>(map);
            less.remove(key);
            return new Keys(less);
        }

        /** What stands under a key that must be there. */
        Object leaf(String key) {
            return ((Leaf) value(key)).value();
        }

        String text(String key) {
            return String.valueOf(leaf(key));
        }

        @Nullable
        String textOrNull(String key) {
            return has(key) ? text(key) : null;
        }

        LocalDate date(String key) {
            return (LocalDate) leaf(key);
        }

        double number(String key) {
            return ((Number) leaf(key)).doubleValue();
        }

        boolean flag(String key) {
            return has(key) && (boolean) leaf(key);
        }

        Keys keys(String key) {
            return (Keys) value(key);
        }

        /** The maps in the list under a key; none where it is absent. */
        List<Keys> list(String key) {
            return has(key)
                    ? ((Many) value(key)).items().stream().map(Keys.class::cast).toList()
                    : List.of();
        }

        private Val value(String key) {
            return Objects.requireNonNull(map.get(key), key);
        }
    }

    private static Val renamed(Val val, String word) {
        if (val instanceof Keys keys) {
            Map<String, Val> map = new LinkedHashMap<>();
            keys.map().forEach((key, value) -> map.put(key, renamed(value, word)));
            return new Keys(map);
        } else if (val instanceof Many many) {
            return new Many(many.items().stream().map(i -> renamed(i, word)).toList());
        }
        return val instanceof Leaf leaf && leaf.value() instanceof String text
                ? new Leaf(text.replaceFirst("^[cn]\\d+-", word + "-"))
                : val;
    }

    private static Val val(Object value) {
        if (value instanceof Val val) {
            return val;
        }
        return value instanceof List<?> list
                ? new Many(list.stream().map(Val::val).toList())
                : new Leaf(value);
    }
}
