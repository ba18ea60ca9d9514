package infcheck;

import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Report;
import infcheck.check.Scenario;
import infcheck.check.Scenarios;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.RuleBooks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules and facts of this repository, read once, compiled once, and fired once for a day, for all tests of a process. */
public final class Shipped {
    public static final List<RuleBook> BOOKS = RuleBooks.read(Path.of("rules"));
    public static final RuleBook TREATY = book("inf-treaty");
    public static final RuleBook PLEDGE = book("moratorium-2019");
    public static final FactBook FACTS = FactBooks.read(Path.of("facts"));

    /** Fires both books. */
    public static final Checker BOTH = Checker.of(BOOKS);

    public static final Checker OF_TREATY = Checker.of(TREATY);
    public static final Checker OF_PLEDGE = Checker.of(PLEDGE);
    private static final Map<Asked, Report> REPORTS = new ConcurrentHashMap<>();

    private record Asked(LocalDate asOf, List<String> scenarios) {}

    private Shipped() {}

    /** All facts under both books, of which the Treaty is the headline. */
    public static Report report(LocalDate asOf, String... scenarios) {
        return REPORTS.computeIfAbsent(
                new Asked(asOf, List.of(scenarios)), asked -> under(scenarios).check(FACTS, Clocks.asOf(asOf)));
    }

    private static Checker under(String... scenarios) {
        return BOTH.under(Arrays.stream(scenarios)
                .map(id -> Scenarios.read(Path.of("facts/scenarios", id)))
                .toArray(Scenario[]::new));
    }

    private static RuleBook book(String id) {
        return BOOKS.stream().filter(book -> book.id().equals(id)).findFirst().orElseThrow();
    }
}
