package infcheck.factbook.table;

import infcheck.document.FlowText;
import infcheck.document.tree.Node;
import infcheck.fact.ActKind;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.file.ActEntry;
import infcheck.factbook.file.FactFiles;
import infcheck.factbook.file.SubjectFile;
import infcheck.factbook.mapping.ColumnTarget;
import infcheck.factbook.mapping.RowSort;
import infcheck.factbook.statement.SubjectKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facts as a table that {@link FactsImport} brings in again: one row is a missile type, or a flight-test.
 *
 * @param columns each called by the key of a fact file
 */
public record FactsTable(List<String> columns, List<List<String>> rows) {
    private static final List<String> TYPE = List.of(
            "id", "names", "treaty-name", "state", "flight-path", "weapon-delivery", "interceptor", "platforms");
    private static final List<String> SYSTEM =
            List.of("range-km", "drone", "gun-shell", "booster", "deployed", "warheads");
    private static final List<String> FLIGHT = List.of(
            "on",
            "from",
            "until",
            "by",
            "place",
            "platform",
            "facility",
            "km",
            "apogee-km",
            "outcome",
            "count",
            "with-weapon",
            "target",
            "claimed-by",
            "denied-by",
            "confirmed",
            "published",
            "note");
    /** The key that names another file. */
    private static final String SOURCE = "source";

    public FactsTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * The table of facts that were found to be right.
     *
     * @param files the same facts as they are written
     */
    public static FactsTable of(FactFiles files, RowSort rows) {
        List<SubjectFile> types = files.subjects().stream()
                .filter(s -> s.kind() == SubjectKind.MISSILE_TYPE)
                .sorted(Comparator.comparing(SubjectFile::id))
                .toList();
        List<String> own = rows == RowSort.SYSTEMS ? SYSTEM : FLIGHT;
        List<String> columns = Stream.concat(TYPE.stream(), own.stream()).toList();
        List<List<String>> cells = rows == RowSort.SYSTEMS
                ? types.stream().map(type -> row(type, columns, null)).toList()
                : types.stream().flatMap(type -> flights(type, columns)).toList();
        return new FactsTable(columns, cells);
    }

    private static Stream<List<String>> flights(SubjectFile type, List<String> columns) {
        return type.acts().stream()
                .filter(act -> act.kind() == ActKind.FLIGHT_TEST)
                .map(act -> row(type, columns, act));
    }

    private static List<String> row(SubjectFile type, List<String> columns, @Nullable ActEntry act) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            Node in = TYPE.contains(column) || act == null ? type.root() : act.body();
            cells.add(column.equals("id") ? type.id() : cell(in.find(column), column));
        }
        return cells;
    }

    private static String cell(@Nullable Node value, String column) {
        if (value == null) {
            // where nothing is written the flight succeeded
            return column.equals(EnumWords.of(ColumnTarget.OUTCOME)) ? "success" : "";
        }
        return value.isValue() ? value.text() : flow(value);
    }

    /** The value on one line, without the sources that stay behind, nor what then is there twice. */
    private static String flow(Node node) {
        if (node.isMap()) {
            return node.entries().stream()
                    .filter(e -> !e.getKey().equals(SOURCE))
                    .map(e -> FlowText.text(e.getKey()) + ": " + flow(e.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return node.isList()
                ? node.items().stream().map(FactsTable::flow).distinct().collect(Collectors.joining(", ", "[", "]"))
                : FlowText.of(node);
    }
}
