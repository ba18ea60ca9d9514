package infcheck.factbook;

import infcheck.diagnostic.Place;
import infcheck.factbook.statement.ActStatement;
import infcheck.factbook.statement.StatedItems;
import infcheck.factbook.statement.SubjectFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two fact books, subject by subject. Notes, and where in a file something stands, make no difference.
 *
 * @param all sorted by subject, then in the order of the statements of the first book and of the second
 * @param acts the ids that acts of the first book have in the second, where they have another; of an act that only the first book
 *     has and whose id is another's in the second, an id that no act there has
 */
public record FactDifferences(List<FactDifference> all, Map<String, String> acts) {
    public FactDifferences {
        all = List.copyOf(all);
        acts = Map.copyOf(acts);
    }

    /** The differences between two fact books. */
    public static FactDifferences between(FactBook before, FactBook after) {
        List<FactDifference> all = new ArrayList<>();
        Map<String, String> acts = new HashMap<>();
        Set<String> ids = new TreeSet<>();
        Stream.of(before, after).forEach(b -> b.subjects().forEach(s -> ids.add(s.id())));
        for (String id : ids) {
            SubjectFacts was = before.subject(id).orElse(null);
            SubjectFacts is = after.subject(id).orElse(null);
            if (was != null && is != null) {
                Map<String, String> renamed = renamed(was, is);
                acts.putAll(renamed);
                between(was, is, renamed, all);
            } else {
                all.add(whole(id, was, is));
            }
        }
        return new FactDifferences(all, acts);
    }

    private static FactDifference whole(String id, @Nullable SubjectFacts was, @Nullable SubjectFacts is) {
        return new FactDifference(
                id,
                id,
                was == null ? null : "stated",
                is == null ? null : "stated",
                Stream.of(was, is)
                        .flatMap(s -> s == null ? Stream.empty() : Stream.of(s.at().wholeLine()))
                        .toList());
    }

    private static void between(
            SubjectFacts before, SubjectFacts after, Map<String, String> renamed, List<FactDifference> all) {
        Map<String, StatedItems.Item> first = new LinkedHashMap<>();
        StatedItems.of(before).forEach((what, item) -> first.put(later(what, renamed), item));
        Map<String, StatedItems.Item> then = StatedItems.of(after);
        Set<String> keys = new LinkedHashSet<>(first.keySet());
        keys.addAll(then.keySet());
        keys.stream()
                .filter(what -> !isPart(what, first, then))
                .flatMap(what -> difference(before.id(), what, first.get(what), then.get(what)))
                .forEach(all::add);
    }

    /** Whether it is a value of an act that only one book has: it is told with the act. */
    private static boolean isPart(
            String what, Map<String, StatedItems.Item> first, Map<String, StatedItems.Item> then) {
        String act = act(what);
        return !act.equals(what) && first.containsKey(act) != then.containsKey(act);
    }

    /** The act of which something is a value; else itself. */
    private static String act(String what) {
        int end = what.indexOf('/') < 0 ? -1 : what.indexOf('.', what.indexOf('/'));
        return end < 0 ? what : what.substring(0, end);
    }

    private static Stream<FactDifference> difference(
            String subject, String what, StatedItems.@Nullable Item was, StatedItems.@Nullable Item is) {
        if (was != null && is != null && was.content().equals(is.content())) {
            return Stream.empty();
        }
        List<Place> at = Stream.of(was, is)
                .flatMap(item ->
                        item == null ? Stream.empty() : Stream.of(item.at().wholeLine()))
                .distinct()
                .toList();
        return Stream.of(
                new FactDifference(subject, what, was == null ? null : was.text(), is == null ? null : is.text(), at));
    }

    /** The id in the second book of an item of the first: of a value of an act, that of the act and the rest. */
    private static String later(String what, Map<String, String> renamed) {
        String act = act(what);
        return renamed.getOrDefault(act, act) + what.substring(act.length());
    }

    /** Acts that are stated alike are the same, in the order of the books; of the others those of one id. */
    private static Map<String, String> renamed(SubjectFacts before, SubjectFacts after) {
        Map<List<Object>, List<String>> alike = new LinkedHashMap<>();
        after.statements()
                .acts()
                .forEach(a -> alike.computeIfAbsent(StatedItems.signature(a), k -> new ArrayList<>())
                        .add(a.template().id()));
        Map<String, String> renamed = new HashMap<>();
        List<String> others = new ArrayList<>();
        for (ActStatement act : before.statements().acts()) {
            List<String> ids = alike.getOrDefault(StatedItems.signature(act), new ArrayList<>());
            if (ids.isEmpty()) {
                others.add(act.template().id());
            } else {
                renamed.put(act.template().id(), ids.remove(0));
            }
        }
        Set<String> taken = new HashSet<>(renamed.values());
        others.stream().filter(taken::contains).forEach(id -> renamed.put(id, id + FactDifference.GONE));
        renamed.entrySet().removeIf(e -> e.getKey().equals(e.getValue()));
        return renamed;
    }
}
