package infcheck.analysis.sweep;

import infcheck.analysis.describe.BorderWords;
import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Parameter;
import infcheck.fact.Stated;
import infcheck.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What draws a border: the numbers and days of the law. */
final class Borders {
    private static final Set<String> LAST_DAYS = Set.of("until", "last");

    private final BorderWords words;
    private final List<Stated> law;
    private final Set<String> states;

    /**
     * The borders that a book draws.
     *
     * @param states those that the facts name
     * @param concerned of which the days count
     */
    Borders(RuleBook book, Collection<String> states, Set<String> concerned) {
        this.words = new BorderWords(book);
        this.law = book.law().facts(states);
        this.states = concerned;
    }

    /** What is drawn at a number or a day; empty where it is a border of the facts. */
    List<String> at(Object border) {
        Stream<String> names = border instanceof LocalDate day ? days(day) : numbers(border);
        return names.distinct().toList();
    }

    private Stream<String> numbers(Object border) {
        return law.stream()
                .filter(f -> f instanceof Parameter number && border.equals(number.value()))
                .map(f -> words.of(f, "value"));
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
                || states.contains(String.valueOf(Components.read(fact, "state")));
    }

    /** Whether a day of the law is this one, or the last before it. */
    private static boolean isDrawn(Stated fact, Component component, LocalDate day) {
        return Components.read(fact, component.name()) instanceof LocalDate drawn
                && drawn.equals(LAST_DAYS.contains(component.name()) ? day.minusDays(1) : day);
    }
}
