package infcheck.factbook.mapping;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.table.TableFile;
import infcheck.document.tree.Node;
import infcheck.factbook.cell.DateCell;
import infcheck.factbook.cell.DateShape;
import infcheck.factbook.cell.LengthCell;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The questions of a map that nobody has answered, each told with rows that raise it. */
public record MapQuestions(TableFile table, TableMap map, Diagnostics diagnostics) {

    public void check() {
        List<MappedColumn> orders = asked("order");
        List<MappedColumn> units = asked("unit");
        if (orders.isEmpty() && units.isEmpty()) {
            return;
        }
        Map<String, Map<DateShape, String>> shapes = new HashMap<>();
        Map<String, String> bare = new HashMap<>();
        table.forEach(row -> {
            if (row.cells().size() <= table.columns().size()) {
                orders.forEach(
                        column -> example(column, row.number(), row.cells().get(column.index()), shapes));
                units.stream()
                        .filter(column -> LengthCell.isBare(row.cells().get(column.index())))
                        .forEach(column -> bare.putIfAbsent(
                                column.name(),
                                told(row.number(), column, row.cells().get(column.index()))));
            }
        });
        orders.forEach(column -> order(column, shapes.getOrDefault(column.name(), Map.of())));
        units.forEach(column -> unit(column, bare.getOrDefault(column.name(), "")));
    }

    private List<MappedColumn> asked(String key) {
        return map.columns().stream()
                .filter(column -> MappedColumn.ASKED.equals(node(column).textOrNull(key)))
                .toList();
    }

    private Node node(MappedColumn column) {
        return map.root().get("columns").get(column.name());
    }

    private static void example(MappedColumn column, int row, String text, Map<String, Map<DateShape, String>> shapes) {
        shapes.computeIfAbsent(column.name(), name -> new EnumMap<>(DateShape.class))
                .putIfAbsent(DateCell.shape(text), told(row, column, text));
    }

    private static String told(int row, MappedColumn column, String text) {
        return "row " + row + ", column " + (column.index() + 1) + ": `" + text + "`";
    }

    private void order(MappedColumn column, Map<DateShape, String> shapes) {
        StringBuilder examples = new StringBuilder();
        shapes.forEach((shape, told) -> {
            String says = shape == DateShape.EITHER
                    ? "either order"
                    : shape.showsDayFirst() ? "the day first" : shape.showsMonthFirst() ? "the month first" : "";
            if (!says.isEmpty()) {
                examples.append("; ").append(told).append(" (").append(says).append(')');
            }
        });
        diagnostics.error(
                node(column).get("order").at(),
                "not-answered",
                "`" + column.name() + "` does not say whether the day or the month comes first" + examples,
                "write `day-month` or `month-day`, or `both` to leave out what can be read in either order");
    }

    private void unit(MappedColumn column, String example) {
        diagnostics.error(
                node(column).get("unit").at(),
                "not-answered",
                "`" + column.name() + "` has figures without a unit" + (example.isEmpty() ? "" : "; " + example),
                "write `km`, `miles`, `nautical-miles` or `metres`");
    }
}
