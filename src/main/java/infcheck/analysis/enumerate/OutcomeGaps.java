package infcheck.analysis.enumerate;

import infcheck.fact.Act;
import infcheck.fact.Breach;
import infcheck.fact.Classified;
import infcheck.fact.Compliance;
import infcheck.fact.Derived;
import infcheck.fact.LauncherAct;
import infcheck.fact.OutOfScope;
import infcheck.fact.Stated;
import infcheck.fact.Unsettled;
import infcheck.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the acts of which nothing is said, and those of which too much is. */
public final class OutcomeGaps {
    private final RuleBook book;
    private final Map<Silence, Seen> silences = new LinkedHashMap<>();
    private final Map<List<String>, Seen> quarrels = new LinkedHashMap<>();

    OutcomeGaps(RuleBook book) {
        this.book = book;
    }

    private record Silence(String act, SortedSet<String> terms) {}

    /** The parts that the acts of fact files have in common. */
    private record Deed(Stated fact, String id, String subject, String by, LocalDate on) {
        static Stream<Deed> of(Stated fact) {
            return fact instanceof Act act
                    ? Stream.of(new Deed(fact, act.id(), act.missileType(), act.by(), act.on()))
                    : fact instanceof LauncherAct act
                            ? Stream.of(new Deed(fact, act.id(), act.launcherType(), act.by(), act.on()))
                            : Stream.empty();
        }
    }

    private static final class Seen {
        private final List<Stated> facts;
        private int cells;

        Seen(List<Stated> facts) {
            this.facts = facts;
        }
    }

    /** Takes in a cell; an act that no book can judge for want of a standing is no gap. */
    void add(List<Stated> facts, Collection<Derived> derived) {
        facts.stream().flatMap(Deed::of).forEach(deed -> add(deed, facts, derived));
    }

    private void add(Deed deed, List<Stated> facts, Collection<Derived> derived) {
        List<Derived> said = derived.stream().filter(d -> isOf(d, deed.id())).toList();
        if (said.isEmpty() && book.law().gap(deed.by(), deed.on()).isEmpty()) {
            String act = deed.fact().getClass().getSimpleName();
            note(silences, new Silence(act, terms(deed, derived)), facts);
        }
        List<String> breaks = texts(said, Breach.class, d -> "breaks " + ((Breach) d).provision());
        List<String> meets = texts(said, Compliance.class, d -> "meets " + ((Compliance) d).provision());
        List<String> open = texts(said, Unsettled.class, d -> "leaves open " + ((Unsettled) d).provision());
        List<String> outside = texts(said, OutOfScope.class, d -> ((OutOfScope) d).reason());
        Stream.of(breaks, meets, open)
                .flatMap(List::stream)
                .forEach(says -> outside.forEach(reason -> note(quarrels, List.of(says, reason), facts)));
        both(breaks, "breaks", meets, "meets", facts);
        both(breaks, "breaks", open, "leaves open", facts);
        both(meets, "meets", open, "leaves open", facts);
    }

    /** Notes each provision of which two things are said that cannot both be. */
    private void both(List<String> some, String says, List<String> others, String saysToo, List<Stated> facts) {
        some.stream()
                .filter(s -> others.contains(s.replaceFirst(says, saysToo)))
                .forEach(s -> note(quarrels, List.of(s, s.replaceFirst(says, saysToo)), facts));
    }

    private static List<String> texts(List<Derived> said, Class<?> type, Function<Derived, String> text) {
        return said.stream().filter(type::isInstance).map(text).distinct().toList();
    }

    private static <K> void note(Map<K, Seen> all, K key, List<Stated> facts) {
        all.computeIfAbsent(key, k -> new Seen(facts)).cells++;
    }

    private static boolean isOf(Derived derived, String act) {
        return (derived instanceof Breach breach && breach.act().equals(act))
                || (derived instanceof Compliance compliance && compliance.act().equals(act))
                || (derived instanceof Unsettled unsettled && unsettled.act().equals(act))
                || (derived instanceof OutOfScope outside && outside.act().equals(act));
    }

    private static SortedSet<String> terms(Deed deed, Collection<Derived> derived) {
        return derived.stream()
                .filter(Classified.class::isInstance)
                .map(Classified.class::cast)
                .filter(c -> c.subject().equals(deed.subject()) && c.on().equals(deed.on()))
                .map(Classified::term)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<EnumerationResult.Gap> gaps() {
        List<EnumerationResult.Gap> gaps = new ArrayList<>();
        silences.forEach((s, seen) -> gaps.add(new EnumerationResult.Gap(s.act(), s.terms(), seen.cells, seen.facts)));
        return gaps;
    }

    List<EnumerationResult.Contradiction> contradictions() {
        List<EnumerationResult.Contradiction> all = new ArrayList<>();
        quarrels.forEach(
                (q, seen) -> all.add(new EnumerationResult.Contradiction(q.get(0), q.get(1), seen.cells, seen.facts)));
        return all;
    }
}
