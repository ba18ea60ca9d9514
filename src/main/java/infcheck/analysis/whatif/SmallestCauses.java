package infcheck.analysis.whatif;

import infcheck.analysis.comparison.BookChanges;
import infcheck.analysis.comparison.SubjectChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds the smallest sets of changes that do what all do together.
 *
 * @param changes their ids in the order given
 * @param byCombination what each set of changes does, the set with number 0 being empty and the first change counting most
 */
record SmallestCauses(List<String> changes, List<BookChanges> byCombination) {

    /**
     * The cause of something that is said of a subject.
     *
     * @param value what is said; a set that leaves it as it was is no cause
     */
    Cause of(String subject, Function<SubjectChange, Object> value) {
        List<Optional<Object>> values =
                byCombination.stream().map(c -> change(c, subject).map(value)).toList();
        Optional<Object> all = values.get(values.size() - 1);
        List<Integer> smallest = new ArrayList<>();
        IntStream.range(1, values.size())
                .boxed()
                .sorted(Comparator.comparing((Integer set) -> Integer.bitCount(set))
                        .thenComparing(Comparator.reverseOrder()))
                .filter(set -> values.get(set).equals(all))
                .filter(set -> smallest.stream().noneMatch(s -> (s & set) == s))
                .forEach(smallest::add);
        return new Cause(smallest.stream().map(this::named).toList());
    }

    private static Optional<SubjectChange> change(BookChanges changes, String subject) {
        return changes.subjects().stream()
                .filter(s -> s.subject().id().equals(subject))
                .findFirst();
    }

    private List<String> named(int set) {
        return IntStream.range(0, changes.size())
                .filter(i -> (set >> (changes.size() - 1 - i) & 1) == 1)
                .mapToObj(changes::get)
                .toList();
    }
}
