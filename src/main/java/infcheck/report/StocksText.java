package infcheck.report;

import infcheck.check.Stock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many missiles were declared and eliminated, and why the numbers differ. */
record StocksText(List<Stock> stocks, LocalDate asOf) {

    /** A table, and a line that sums it up; empty where there are no stocks. */
    String text() {
        return stocks.isEmpty() ? "" : table() + "\n" + Plain.paragraph(0, sums());
    }

    private String table() {
        List<List<String>> rows = new ArrayList<>(stocks.stream().map(this::row).toList());
        states().forEach(state -> rows.add(total("all", state, of(state))));
        if (states().size() > 1) {
            rows.add(total("all", "", stocks));
        }
        List<String> headers = new ArrayList<>(List.of("missile type", "State"));
        days().forEach(day -> headers.add("declared\n" + day));
        headers.add("eliminated");
        headers.add("why the data differ");
        return new Table(headers, rows).text();
    }

    private List<String> row(Stock stock) {
        List<String> row = new ArrayList<>(total(stock.subject(), stock.state(), List.of(stock)));
        row.set(row.size() - 1, String.join("; ", stock.because()));
        return row;
    }

    private List<String> total(String name, String state, List<Stock> some) {
        Stream<String> declared = days().stream().map(day -> declared(day, some));
        String eliminated = DutyWords.number(sum(some, Stock::eliminated));
        return Stream.of(Stream.of(name, state), declared, Stream.of(eliminated, ""))
                .flatMap(cells -> cells)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** A sum; {@code -} where none of them was declared on that day. */
    private static String declared(LocalDate day, List<Stock> some) {
        return some.stream().noneMatch(s -> s.declared().containsKey(day))
                ? "-"
                : DutyWords.number(sum(some, s -> s.declared().getOrDefault(day, 0)));
    }

    private String sums() {
        int underWay = sum(stocks, Stock::underWay);
        return "declared "
                + days().stream()
                        .map(day -> "as of " + day + ": " + declared(day, stocks))
                        .collect(Collectors.joining("; "))
                + "; eliminated by " + asOf + ": " + DutyWords.number(sum(stocks, Stock::eliminated))
                + (underWay == 0 ? "" : "; in periods that have begun and not ended: " + DutyWords.number(underWay));
    }

    private static int sum(List<Stock> some, ToIntFunction<Stock> number) {
        return some.stream().mapToInt(number).sum();
    }

    private List<Stock> of(String state) {
        return stocks.stream().filter(s -> s.state().equals(state)).toList();
    }

    private SortedSet<String> states() {
        return stocks.stream().map(Stock::state).collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedSet<LocalDate> days() {
        return stocks.stream()
                .flatMap(s -> s.declared().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
