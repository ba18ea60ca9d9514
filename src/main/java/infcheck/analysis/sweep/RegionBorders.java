package infcheck.analysis.sweep;

import infcheck.analysis.describe.BorderWords;
import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.DesignRange;
import infcheck.fact.Fact;
import infcheck.fact.Flown;
import infcheck.fact.RangeCapability;
import infcheck.fact.Stated;
import infcheck.fact.ValueText;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Names what draws a border: numbers and days of the law. */
final class RegionBorders {
    private static final List<Class<? extends Fact>> RANGES =
            List.of(RangeCapability.class, Flown.class, DesignRange.class);
    private static final Set<String> LAST_DAYS = Set.of("until", "last");

    private final BorderWords words;
    private final List<Stated> law;
    private final SubjectFacts subject;
    private final LocalDate asOf;
    private final MetDays met;

    /**
     * The borders along which a subject goes.
     *
     * @param states those that the facts name
     * @param asOf the day on which the numbers of the law count
     * @param met where a day of the law that moves meets others
     */
    RegionBorders(RuleBook book, Collection<String> states, SubjectFacts subject, LocalDate asOf, MetDays met) {
        this.words = new BorderWords(book);
        this.law = book.law().facts(states);
        this.subject = subject;
        this.asOf = asOf;
        this.met = met;
    }

    /** The names of what draws a border at a number or a day; empty where it is the border of another fact. */
    List<String> at(Object border) {
        Stream<String> names = border instanceof LocalDate day ? at(day) : numbers(border);
        return names.distinct().toList();
    }

    private Stream<String> at(LocalDate day) {
        SortedSet<LocalDate> there = met.days().get(day);
        return there == null
                ? drawn(day)
                : there.stream().flatMap(other -> {
                    List<String> names = drawn(other).toList();
                    return names.isEmpty() && other.equals(asOf)
                            ? Stream.of("the day as of which is asked")
                            : names.stream();
                });
    }

    private Stream<String> drawn(LocalDate day) {
        return Stream.concat(acts(day), days(day));
    }

    /** The acts of the subject that begin on a day, or ended on the day before. */
    private Stream<String> acts(LocalDate day) {
        return subject.acts().stream().flatMap(act -> {
            String kind = ValueText.word(act.kind()) + " by " + act.by();
            if (!act.continuing()) {
                return Stream.of(kind)
                        .filter(k -> act.day().equals(day) || act.from().first().equals(day));
            }
            LocalDate last = act.lastDay();
            Stream<String> ends =
                    last != null && last.plusDays(1).equals(day) ? Stream.of(kind + " has ended") : Stream.empty();
            return act.from().first().equals(day) ? Stream.concat(Stream.of(kind + " begins"), ends) : ends;
        });
    }

    private Stream<String> numbers(Object border) {
        return RANGES.stream()
                .flatMap(type -> words.book().limitsOf(type, "km", asOf).stream())
                .filter(number -> border.equals(number.value()))
                .map(number -> words.of(number, "value"));
    }

    private Stream<String> days(LocalDate day) {
        return law.stream()
                .filter(this::concerns)
                .flatMap(fact -> Components.of(fact.getClass()).stream()
                        .filter(c -> isDrawn(fact, c, day))
                        .map(c -> words.of(fact, c.name())));
    }

    private boolean concerns(Stated fact) {
        return Components.of(fact.getClass()).stream().noneMatch(c -> c.name().equals("state"))
                || subject.states().contains(String.valueOf(Components.read(fact, "state")));
    }

    /** Whether a day of the law is this one, or the last before it. */
    private static boolean isDrawn(Stated fact, Component component, LocalDate day) {
        return Components.read(fact, component.name()) instanceof LocalDate drawn
                && drawn.equals(LAST_DAYS.contains(component.name()) ? day.minusDays(1) : day);
    }
}
