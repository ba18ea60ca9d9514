package infcheck.factbook;

import infcheck.document.FlowText;
import infcheck.document.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes to facts.
 *
 * @param values taken as certain, whoever says otherwise; of two for one slot the later counts
 * @param acts added to those of the files
 */
public record FactsPatch(List<Assignment> values, List<AddedActs> acts) {
    public FactsPatch {
        values = List.copyOf(values);
        acts = List.copyOf(acts);
    }

    /** Values alone. */
    public static FactsPatch of(List<Assignment> values) {
        return new FactsPatch(values, List.of());
    }

    /**
     * Reads what a scenario changes.
     *
     * @param set values by the ids of their slots; null where there are none
     * @param acts lists of acts by subject, each as under {@code acts} in a file of the subject; null where there are none
     */
    public static FactsPatch read(@Nullable Node set, @Nullable Node acts) {
        return new FactsPatch(
                set == null
                        ? List.of()
                        : set.entries().stream()
                                .map(e -> new Assignment(
                                        e.getKey(), e.getValue().text().strip(), set.at(e.getKey())))
                                .toList(),
                acts == null
                        ? List.of()
                        : acts.entries().stream()
                                .map(e -> new AddedActs(e.getKey(), e.getValue(), acts.at(e.getKey())))
                                .toList());
    }

    /** The acts that are added in words, each with its subject; two are equal where they state the same. */
    public List<String> added() {
        return acts.stream()
                .flatMap(a -> a.list().items().stream().map(item -> a.subject() + " " + FlowText.of(item)))
                .toList();
    }

    /** Whether nothing is changed. */
    public boolean isEmpty() {
        return values.isEmpty()
                && acts.stream().allMatch(added -> added.list().items().isEmpty());
    }

    /** The values of subjects to which no act is added. */
    List<Assignment> valuesElsewhere() {
        return values.stream()
                .filter(value ->
                        acts.stream().noneMatch(added -> added.subject().equals(value.subject())))
                .toList();
    }
}
