package infcheck.factbook;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The values that rest on each source of a fact book. */
public final class SourceUses {
    private final SortedMap<String, SortedSet<String>> bySource = new TreeMap<>();

    private SourceUses() {}

    /** The uses of every source of which anything but a remark makes use. */
    public static SourceUses of(FactBook book) {
        SourceUses uses = new SourceUses();
        book.subjects().stream()
                .flatMap(s -> s.statements().values().values().stream())
                .forEach(value -> value.claims().forEach(c -> uses.add(c.source(), stated(value.slot()))));
        book.otherEliminations().forEach(e -> uses.add(e.source(), "elimination at " + e.at()));
        book.statements().forEach(s -> uses.add(s.source(), "statement " + s.id()));
        return uses;
    }

    /** The ids of the values and acts that a source states, and what else rests on it; sorted, empty for remarks alone. */
    public SortedSet<String> of(String source) {
        return Collections.unmodifiableSortedSet(bySource.getOrDefault(source, new TreeSet<>()));
    }

    private void add(String source, String use) {
        bySource.computeIfAbsent(source, s -> new TreeSet<>()).add(use);
    }

    /** The act or the range of which a day, a distance or whether it happened is a part. */
    private static String stated(String slot) {
        return Stream.of(".from", ".until", ".on", ".km")
                .filter(slot::endsWith)
                .findFirst()
                .map(part -> slot.substring(0, slot.length() - part.length()))
                .orElse(slot);
    }
}
