package infcheck.analysis.missing;

import infcheck.check.BookReport;
import infcheck.check.Inquiry;
import infcheck.check.OpenAxis;
import infcheck.check.SubjectWorlds;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the one fact or question that, once answered, would settle most open headlines. */
public final class Missing {
    private static final Set<Status> OPEN = Set.of(Status.DISPUTED, Status.INDETERMINATE);

    /** The claims about an open value or question, with the subjects that each cell of it settles. */
    private record Asked(OpenAxis axis, NavigableSet<String> turning, List<NavigableSet<String>> settled) {
        Asked(OpenAxis axis) {
            this(
                    axis,
                    new TreeSet<>(),
                    axis.cells().stream()
                            .map(c -> (NavigableSet<String>) new TreeSet<String>())
                            .toList());
        }

        /** The cells that somebody claims. */
        BitSet claimed() {
            BitSet claimed = new BitSet();
            IntStream.range(0, settled.size()).filter(c -> !axis.isImagined(c)).forEach(claimed::set);
            return claimed;
        }

        NavigableSet<String> always() {
            NavigableSet<String> always = new TreeSet<>(turning);
            claimed().stream().forEach(c -> always.retainAll(settled.get(c)));
            return always;
        }

        /** The subjects that each way settles; ways that settle the same count as one. */
        List<MissingAnswer.Outcome> outcomes() {
            Map<NavigableSet<String>, BitSet> ways = new LinkedHashMap<>();
            claimed().stream()
                    .forEach(c -> ways.computeIfAbsent(settled.get(c), none -> new BitSet())
                            .set(c));
            return ways.entrySet().stream()
                    .map(e -> new MissingAnswer.Outcome(String.join(" or ", axis.words(e.getValue())), e.getKey()))
                    .toList();
        }
    }

    private final Map<String, Asked> asked = new TreeMap<>();

    private Missing() {}

    /**
     * The facts and questions that would settle the open headlines, for each rule book.
     *
     * @param by States or {@code open sources}; empty for everybody
     * @throws infcheck.diagnostic.BadInputException where a fact cannot be judged under the law of a book
     */
    public static List<MissingAnswer> of(Inquiry inquiry, List<String> by) {
        List<BookReport> books = inquiry.report(by).books();
        return IntStream.range(0, books.size())
                .mapToObj(i -> new Missing().answer(inquiry, by, books.get(i), i))
                .toList();
    }

    private MissingAnswer answer(Inquiry inquiry, List<String> by, BookReport book, int number) {
        NavigableSet<String> open = book.subjects().stream()
                .filter(s -> OPEN.contains(s.status()))
                .map(SubjectFindings::id)
                .collect(Collectors.toCollection(TreeSet::new));
        open.forEach(subject -> settle(subject, inquiry.worlds(by, subject, 0).get(number)));
        return new MissingAnswer(
                book.book(),
                book.labels(),
                inquiry.clocks(),
                by,
                open,
                book.subjects().size(),
                ranked());
    }

    private void settle(String subject, SubjectWorlds worlds) {
        for (OpenAxis axis : worlds.axes()) {
            Asked same = asked.computeIfAbsent(axis.name(), name -> new Asked(axis));
            same.turning().add(subject);
            for (int cell = 0; cell < axis.cells().size(); cell++) {
                if (!OPEN.contains(worlds.settled(axis, cell).status())) {
                    same.settled().get(cell).add(subject);
                }
            }
        }
    }

    private List<MissingAnswer.Settling> ranked() {
        return asked.values().stream()
                .map(a -> new MissingAnswer.Settling(a.axis().name(), a.axis().says(), a.always(), a.outcomes()))
                .filter(s -> s.most() > 0)
                .sorted(Comparator.comparingInt(
                                (MissingAnswer.Settling s) -> -s.always().size())
                        .thenComparingInt(s -> -s.most())
                        .thenComparing(MissingAnswer.Settling::what))
                .toList();
    }
}
