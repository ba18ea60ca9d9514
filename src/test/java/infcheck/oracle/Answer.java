package infcheck.oracle;

import infcheck.finding.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a subject.
 *
 * @param now null where nothing continues
 * @param said in the order of acts, then time
 */
record Answer(Status headline, @Nullable Status now, List<Said> said) {
    Answer {
        said = said.stream()
                .sorted(Comparator.comparing(Said::act).thenComparing(Said::from))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Answer::joined));
    }

    /**
     * What is said of an act, or of one stretch of it.
     *
     * @param act empty where the subject has none
     * @param from the first day
     * @param until the last day, empty for a single date and for what goes on
     */
    record Said(String act, String from, String until, Ruling ruling) {}

    private static List<Said> joined(List<Said> all) {
        List<Said> joined = new ArrayList<>();
        for (Said next : all) {
            Said last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.act().equals(next.act()) && last.ruling().equals(next.ruling())) {
                joined.set(joined.size() - 1, new Said(last.act(), last.from(), next.until(), last.ruling()));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }

    @Override
    public String toString() {
        return headline + ", now " + now
                + said.stream()
                        .map(s -> "\n    " + s.act() + " " + s.from() + ".." + s.until() + " " + s.ruling())
                        .collect(Collectors.joining());
    }
}
