package infcheck.check.timeline;

import infcheck.fact.Stated;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The part of a rule book that stays the same from one check to the next: the rules that bind subjects together, and the law for the
 * States that facts name. Any thread.
 */
public final class BookLaw {
    /** As many sets of States, and as many other laws, as are worth remembering. */
    private static final int MOST = 64;

    private final Law law;
    private final CrossSubjectRules rules;
    private final DistanceLimits distances;
    private final Map<Set<String>, ForStates> known = new ConcurrentHashMap<>();
    private final Map<Law, BookLaw> others = new ConcurrentHashMap<>();

    private BookLaw(Law law, CrossSubjectRules rules, DistanceLimits distances) {
        this.law = law;
        this.rules = rules;
        this.distances = distances;
    }

    public static BookLaw of(RuleBook book) {
        return new BookLaw(book.law(), CrossSubjectRules.of(book.rules()), DistanceLimits.of(book.rules()));
    }

    /** The same rules under another law. */
    public BookLaw under(Law other) {
        if (others.size() > MOST) {
            others.clear();
        }
        return others.computeIfAbsent(other, o -> new BookLaw(o, rules, distances));
    }

    /**
     * The law as some States see it.
     *
     * @param facts in all worlds
     * @param cuts the days on which it changes for anybody
     */
    record ForStates(List<Stated> facts, SortedSet<LocalDate> cuts) {}

    ForStates of(Set<String> states) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(Set.copyOf(states), s -> {
            List<Stated> facts = law.facts(s);
            return new ForStates(facts, Law.cuts(facts));
        });
    }

    CrossSubjectRules rules() {
        return rules;
    }

    /** The numbers of the law with which rules compare distances. */
    DistanceLimits distances() {
        return distances;
    }
}
