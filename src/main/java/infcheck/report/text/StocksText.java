package infcheck.report.text;

import infcheck.check.timetable.Stock;
import infcheck.fact.Item;
import infcheck.factbook.claim.Amount;
import infcheck.report.page.TerminalText;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.DutyWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes how many items of one sort were declared and eliminated, and why the numbers differ.
 *
 * @param stocks at least one
 */
public record StocksText(Item item, List<Stock> stocks, LocalDate asOf, TextPage page) {
    private static final String NONE = "-";

    /** A table for each sort of item, missiles first, with a line that sums it up; empty if there are no stocks. */
    static String of(List<Stock> stocks, LocalDate asOf, TextPage page) {
        return Stream.of(Item.values())
                .map(item -> stocks.stream().filter(s -> s.item() == item).toList())
                .filter(some -> !some.isEmpty())
                .map(some -> new StocksText(some.get(0).item(), some, asOf, page).text())
                .collect(Collectors.joining("\n"));
    }

    private String text() {
        return table() + "\n" + TerminalText.paragraph(0, sums());
    }

    private String table() {
        List<List<String>> rows = new ArrayList<>(
                stocks.stream().filter(s -> !s.isSum()).map(this::row).toList());
        states().forEach(state -> rows.add(total("all", state, of(state))));
        if (states().size() > 1) {
            rows.add(total("all", "", stocks));
        }
        List<String> headers =
                new ArrayList<>(List.of(item == Item.MISSILE ? "missile type" : items() + " of", "State"));
        days().forEach(day -> headers.add("declared\n" + day));
        headers.add("eliminated");
        if (isAny(Stock.Became::displayed)) {
            headers.add("on\ndisplay");
        }
        if (reasons()) {
            headers.add("why the data differ");
        }
        return page.table(headers, rows);
    }

    /** A line of one type; where its State only has a sum, nobody says how many of the type were eliminated. */
    private List<String> row(Stock stock) {
        List<String> row = total(Objects.requireNonNull(stock.subject()), stock.state(), List.of(stock));
        if (reasons()) {
            row.set(row.size() - 1, String.join("; ", stock.because()));
        }
        if (of(stock.state()).stream().anyMatch(Stock::isSum)) {
            row.set(2 + days().size(), NONE);
        }
        return row;
    }

    private List<String> total(String name, String state, List<Stock> some) {
        List<String> row = new ArrayList<>(List.of(name, state));
        days().forEach(day -> row.add(declared(day, some)));
        row.add(words(sum(some, Stock.Became::eliminated)));
        if (isAny(Stock.Became::displayed)) {
            row.add(words(sum(some, Stock.Became::displayed)));
        }
        if (reasons()) {
            row.add("");
        }
        return row;
    }

    /** A sum; {@code -} where none of them was declared on that day. */
    private static String declared(LocalDate day, List<Stock> some) {
        return some.stream().noneMatch(s -> s.declared().containsKey(day))
                ? NONE
                : DutyWords.number(some.stream()
                        .mapToInt(s -> s.declared().getOrDefault(day, 0))
                        .sum());
    }

    private String sums() {
        return (item == Item.MISSILE ? "" : items() + " ")
                + (days().isEmpty() ? "" : "declared " + data() + "; ")
                + "eliminated by " + asOf + ": " + words(sum(stocks, Stock.Became::eliminated))
                + also("in periods that have begun and not ended", Stock.Became::underWay)
                + also("on display, counted apart", Stock.Became::displayed);
    }

    private String data() {
        return days().stream()
                .map(day -> "as of " + day + ": " + declared(day, stocks))
                .collect(Collectors.joining("; "));
    }

    private String also(String what, Function<Stock.Became, Amount> which) {
        return isAny(which) ? "; " + what + ": " + words(sum(stocks, which)) : "";
    }

    private boolean isAny(Function<Stock.Became, Amount> which) {
        return !sum(stocks, which).equals(Amount.NONE);
    }

    private boolean reasons() {
        return stocks.stream().anyMatch(s -> !s.because().isEmpty());
    }

    private static Amount sum(List<Stock> some, Function<Stock.Became, Amount> which) {
        return some.stream().map(s -> which.apply(s.became())).reduce(Amount.NONE, Amount::plus);
    }

    private static String words(Amount amount) {
        String least = DutyWords.number(amount.least());
        return amount.exact() ? least : least + " to " + DutyWords.number(amount.most());
    }

    private String items() {
        return DutyWords.word(item).replace('-', ' ') + "s";
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
