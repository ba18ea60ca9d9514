package infcheck.rulebook.law;

import infcheck.fact.Dates;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Stated;
import infcheck.fact.Word;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The numbers, dates, periods and standings of a rule book.
 *
 * @param following how the days of some milestones follow from others
 * @param citations where they are declared, by the ids of parameters and milestones and the names of periods
 */
public record Law(
        List<Parameter> parameters,
        List<Milestone> milestones,
        List<DutyPeriod> periods,
        StandingTable standing,
        List<DependentMilestone> following,
        Map<String, LawCitation> citations) {
    public Law {
        parameters = List.copyOf(parameters);
        milestones = List.copyOf(milestones);
        periods = List.copyOf(periods);
        following = List.copyOf(following);
        citations = Map.copyOf(citations);
    }

    /** The key under which {@link #citations} keeps the place of a deadline. */
    public static String deadlineKey(String name) {
        return "deadline/" + name;
    }

    /** The names declared in one of the three lists of {@code parameters.yaml}. */
    public Set<String> names(Word.Kind list) {
        return new ParameterDocument(parameters, milestones, periods, following, citations).names(list);
    }

    /**
     * The law as facts for the rules, sorted by id. For every State and period there is exactly one deadline on each day.
     *
     * @param mentioned the States that the facts name; those without an entry of their own get the book's {@code otherwise}
     */
    public List<Stated> facts(Collection<String> mentioned) {
        return new LawFacts(this, mentioned).all();
    }

    /** Every date on which the law changes for anybody, the two ends of time left out. */
    public SortedSet<LocalDate> cuts(Collection<String> mentioned) {
        return cuts(facts(mentioned));
    }

    /** The same of a law that is known as facts. */
    public static SortedSet<LocalDate> cuts(List<Stated> facts) {
        return facts.stream()
                .flatMap(LawFacts::changes)
                .filter(date -> date.isAfter(Dates.ALWAYS) && date.isBefore(Dates.NEVER))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The reason why a State cannot be judged on a day: it stands between two of its standings, or its predecessor or successors
     * answer.
     *
     * @return one lower-case sentence, empty where the State can be judged
     */
    public Optional<String> gap(String state, LocalDate on) {
        return new StandingGap(this, state, on).sentence();
    }

    /** The parameters that have no value on a day. */
    public Set<String> lacking(LocalDate day) {
        Set<String> lacking = names(Word.Kind.PARAMETER);
        parameters.stream()
                .filter(p -> new DayRange(p.from(), p.until()).covers(day))
                .forEach(p -> lacking.remove(p.name()));
        return lacking;
    }

    /** The same standings and citations with other numbers and days. */
    public Law numbered(List<Parameter> numbers, List<Milestone> days, List<DutyPeriod> deadlines) {
        return new Law(numbers, days, deadlines, standing, following, citations);
    }

    /** Milestones of which one was moved, with those that follow from it. */
    public List<Milestone> followed(List<Milestone> milestones, String moved) {
        return milestones.stream()
                .map(m -> following.stream()
                        .filter(f -> f.name().equals(m.name()) && f.after().equals(moved))
                        .findFirst()
                        .map(f -> f.among(milestones))
                        .orElse(m))
                .toList();
    }

    /** The date of a milestone, {@link Dates#NEVER} for one that does not come. */
    public LocalDate date(String milestone) {
        return milestones.stream()
                .filter(m -> m.name().equals(milestone))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no milestone `" + milestone + "`"))
                .date();
    }
}
