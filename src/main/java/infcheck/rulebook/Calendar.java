package infcheck.rulebook;

import infcheck.fact.Dates;
import infcheck.fact.Standing;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A standing table on the calendar: milestones have their dates, and stretches of one word that touch are one standing. */
record Calendar(Law law) {

    /** What a State is and when; the book's {@code otherwise} for a State that has no entry. */
    Stream<Standing> standings(String state) {
        String otherwise = law.standing().otherwise();
        if (!law.standing().states().contains(state)) {
            return Stream.ofNullable(otherwise).map(word -> standing(state, word, new Span(Dates.ALWAYS, Dates.NEVER)));
        }
        return words(state).stream()
                .flatMap(word -> spans(
                                s -> s.state().equals(state) && s.standing().equals(word))
                        .stream()
                        .map(span -> standing(state, word, span)));
    }

    /** The days on which a State with an entry has any standing. */
    List<Span> covered(String state) {
        return spans(s -> s.state().equals(state));
    }

    /** The first days on which a State, or a predecessor whose place it took, came to have a standing. */
    List<LocalDate> starts(String state, String word) {
        Set<String> line = line(state);
        return spans(s -> line.contains(s.state()) && s.standing().equals(word)).stream()
                .map(Span::from)
                .toList();
    }

    private Set<String> line(String state) {
        Set<String> line = new LinkedHashSet<>();
        for (String s = state; s != null && line.add(s); ) {
            s = law.standing().predecessors().get(s);
        }
        return line;
    }

    private Set<String> words(String state) {
        return law.standing().stretches().stream()
                .filter(s -> s.state().equals(state))
                .map(Stretch::standing)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Span> spans(Predicate<Stretch> wanted) {
        return Span.joined(law.standing().stretches().stream()
                .filter(wanted)
                .map(s -> new Span(s.from().on(law::date), s.until().on(law::date))));
    }

    private static Standing standing(String state, String word, Span span) {
        return new Standing(
                "standing/" + state + "/" + word + "@" + span.from(), state, word, span.from(), span.until());
    }
}
